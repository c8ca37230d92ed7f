import { type RefObject, useEffect, useRef } from 'react';
import type { PersonId } from '#model';
import type { Point } from '#scene';

const threshold = 4;

/** What a drag of people needs to know and tell. */
export interface DragHost {
  /** Who moves when this person is taken hold of: the selection if they are in it. */
  readonly group: (person: PersonId) => readonly PersonId[];
  readonly canDrag: () => boolean;
  readonly zoom: () => number;
  readonly onStart: (group: readonly PersonId[]) => void;
  /** In scene units, once, when they are let go. */
  readonly onDrop: (group: readonly PersonId[], by: Point) => void;
  readonly onCancel: () => void;
}

/** The click that follows a drag must not select. */
function swallowClick(element: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation();
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0);
}

interface Drag {
  readonly pointer: number;
  readonly person: PersonId;
  readonly start: Point;
  group: readonly PersonId[];
  elements: readonly HTMLElement[];
  moved: boolean;
}

/**
 * Dragging people: writes to the elements themselves while it lasts and tells of
 * it once at the end, so that nothing else has to follow each movement.
 */
export function useOwnDrag(surface: RefObject<HTMLElement | null>, host: DragHost): void {
  const current = useRef(host);
  current.current = host;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let drag: Drag | undefined;

    const offset = (event: PointerEvent, { start }: Drag): Point => ({
      x: event.clientX - start.x,
      y: event.clientY - start.y,
    });
    const place = (by: Point | undefined) => {
      for (const each of drag?.elements ?? [])
        each.style.translate = by ? `${by.x}px ${by.y}px` : '';
    };
    const end = () => {
      place(undefined);
      element.classList.remove('canvas--dragging');
      drag = undefined;
    };
    const begin = (now: Drag) => {
      now.moved = true;
      now.group = current.current.group(now.person);
      now.elements = now.group.flatMap(
        (id) => element.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`) ?? [],
      );
      element.classList.add('canvas--dragging');
      current.current.onStart(now.group);
    };

    const handleDown = (event: PointerEvent) => {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-person]') : null;
      const person = target?.dataset.person;
      if (
        person === undefined ||
        event.button !== 0 ||
        !event.isPrimary ||
        event.shiftKey ||
        !current.current.canDrag()
      )
        return;
      drag = {
        pointer: event.pointerId,
        person,
        start: { x: event.clientX, y: event.clientY },
        group: [],
        elements: [],
        moved: false,
      };
    };
    const handleMove = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const by = offset(event, drag);
      if (!drag.moved && Math.hypot(by.x, by.y) < threshold) return;
      if (!drag.moved) begin(drag);
      const zoom = current.current.zoom();
      place({ x: by.x / zoom, y: by.y / zoom });
    };
    const handleUp = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const { moved, group } = drag;
      const by = offset(event, drag);
      const zoom = current.current.zoom();
      end();
      if (!moved) return;
      swallowClick(element);
      current.current.onDrop(group, { x: by.x / zoom, y: by.y / zoom });
    };
    const handleCancel = () => {
      if (!drag) return;
      const { moved } = drag;
      end();
      if (moved) current.current.onCancel();
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag?.moved) return;
      event.stopPropagation();
      handleCancel();
    };

    element.addEventListener('pointerdown', handleDown, { capture: true });
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', handleCancel);
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', handleDown, { capture: true });
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', handleCancel);
      window.removeEventListener('keydown', handleKey, { capture: true });
    };
  }, [surface]);
}
