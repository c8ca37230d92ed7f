import { type PointerEvent, useRef } from 'react';
import type { PersonId } from '#model';
import { useApp } from '../app/context.tsx';
import { usePutting } from '../canvas/usePutting.ts';

/** How far a pointer goes before it counts as carrying, px. */
const threshold = 6;

/** What is under way while somebody is carried out of the tray. */
interface Carried {
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  ghost?: HTMLElement;
  over?: HTMLElement;
}

/** The person of the drawing that lies under a point of the window. */
const personAt = (x: number, y: number): HTMLElement | undefined => {
  const under = document.elementsFromPoint(x, y);
  return under.flatMap((each) => each.closest<HTMLElement>('.canvas [data-person]') ?? [])[0];
};

/**
 * Lets a line of the tray be carried onto the drawing: onto somebody, to say what they are to each
 * other, or onto free paper, to stand there. "Place" does both without dragging.
 */
export function useCarrying(person: PersonId, name: string) {
  const { screen, camera } = useApp();
  const put = usePutting();
  const carried = useRef<Carried>(undefined);

  const light = (target: HTMLElement | undefined) => {
    const now = carried.current;
    if (!now || target === now.over) return;
    now.over?.removeAttribute('data-target');
    target?.setAttribute('data-target', '');
    if (target) now.over = target;
    else delete now.over;
  };
  const end = (): Carried | undefined => {
    light(undefined);
    const was = carried.current;
    was?.ghost?.remove();
    carried.current = undefined;
    return was;
  };
  const ghostOf = (): HTMLElement => {
    const ghost = document.createElement('div');
    ghost.className = 'heard-ghost';
    ghost.textContent = name;
    ghost.setAttribute('aria-hidden', 'true');
    document.body.append(ghost);
    return ghost;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      // A quick hand is out of the line before it has moved far enough to carry.
      event.currentTarget.setPointerCapture(event.pointerId);
      carried.current = {
        pointer: event.pointerId,
        from: { x: event.clientX, y: event.clientY },
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = carried.current;
      if (now?.pointer !== event.pointerId) return;
      const { clientX: x, clientY: y } = event;
      if (!now.ghost) {
        if (Math.hypot(x - now.from.x, y - now.from.y) < threshold) return;
        now.ghost = ghostOf();
      }
      now.ghost.style.translate = `${x + 10}px ${y + 12}px`;
      const under = personAt(x, y);
      light(under?.dataset.person === person ? undefined : under);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const was = end();
      if (!was?.ghost) return;
      // The click that follows would choose them.
      window.addEventListener('click', (click) => click.stopPropagation(), {
        capture: true,
        once: true,
      });
      const { clientX: x, clientY: y } = event;
      const other = personAt(x, y)?.dataset.person as PersonId | undefined;
      const at = camera.current?.sceneAt?.({ x, y });
      if (other !== undefined && other !== person)
        screen.setState({ dialog: { name: 'place-heard', person, beside: other } });
      else if (at) put([person], at);
    },
    onPointerCancel: end,
  };
}
