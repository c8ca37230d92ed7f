import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '#scene';

/** How far a pointer goes before it counts as moved, px: fingers are less steady. */
const thresholdOf = ({ pointerType }: PointerEvent): number => (pointerType === 'touch' ? 9 : 4);
/** How long a finger rests before it asks for more, ms. */
const holdMs = 500;
/** How soon several fingers must be up again to have tapped, ms. */
const tapMs = 320;

/** What a pointer does while it is down, in px of the surface. */
export interface Grip {
  /** The first movement that counts. */
  start?(): void;
  move(at: Point, event: PointerEvent): void;
  drop(at: Point, event: PointerEvent): void;
  /** Escape, a second finger, or the system took the pointer away. */
  cancel(): void;
}

/** What gestures do on a surface. */
export interface GestureHost {
  /** What this pointer takes hold of; undefined where it moves the paper or is not for the drawing. */
  readonly grip: (at: Point, event: PointerEvent) => Grip | undefined;
  /** A finger rested. @returns whether it meant something here. */
  readonly onHold: (at: Point, event: PointerEvent) => boolean;
  /** Several fingers tapped at once. */
  readonly onTap: (fingers: number) => void;
}

/** How long after a finger the click may come that the browser makes of it, ms; after a mouse it is there at once. */
const clickAfterTouchMs = 100;

/** The click that follows a movement must not choose. */
function swallowClick(element: HTMLElement, { pointerType }: PointerEvent): void {
  const swallow = (event: Event) => event.stopPropagation();
  element.addEventListener('click', swallow, { capture: true, once: true });
  const ms = pointerType === 'touch' ? clickAfterTouchMs : 0;
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), ms);
}

interface Held {
  readonly pointer: number;
  readonly from: Point;
  readonly grip: Grip | undefined;
  moved: boolean;
}

/** Whoever moves the paper keeps off a surface of this class. */
const taken = 'nopan';

/**
 * Pointers on a surface: one does what it took hold of, a finger that rests and several
 * that tap say something of their own. All that moves the paper is left to `Paper`.
 */
export function useGestures(surface: RefObject<HTMLElement | null>, host: GestureHost): void {
  const current = useRef(host);
  current.current = host;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const pointers = new Map<number, Point>();
    let held: Held | undefined;
    let tap: { fingers: number; began: number } | undefined;
    let hold = 0;

    // Asked anew only when a pointer comes down or the surface changes: asking for it between
    // movements would have the page laid out for each of them.
    let corner = element.getBoundingClientRect();
    const place = (event: MouseEvent): Point => ({
      x: event.clientX - corner.left,
      y: event.clientY - corner.top,
    });
    const look = () => {
      corner = element.getBoundingClientRect();
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    const letGo = (): Held | undefined => {
      clearTimeout(hold);
      element.classList.remove(taken);
      const had = held;
      held = undefined;
      return had;
    };
    const cancel = () => {
      const had = letGo();
      if (had?.moved) had.grip?.cancel();
    };
    const handleDown = (event: PointerEvent) => {
      if (event.button > 1) return;
      look();
      const at = place(event);
      if (event.pointerType === 'touch') {
        pointers.set(event.pointerId, at);
        if (pointers.size > 1) {
          cancel();
          tap = { fingers: pointers.size, began: tap?.began ?? event.timeStamp };
          return;
        }
        tap = { fingers: 1, began: event.timeStamp };
        hold = window.setTimeout(() => {
          if (held?.moved === false && current.current.onHold(at, event)) {
            letGo();
            element.addEventListener('pointerup', (up) => swallowClick(element, up), {
              once: true,
            });
          }
        }, holdMs);
      }
      const grip = current.current.grip(at, event);
      held = { pointer: event.pointerId, from: at, grip, moved: false };
      // The paper is moved by the mouse and touch events that follow those of the pointer.
      element.classList.toggle(taken, grip !== undefined);
    };
    const handleMove = (event: PointerEvent) => {
      const at = place(event);
      const down = pointers.get(event.pointerId);
      if (down && Math.hypot(at.x - down.x, at.y - down.y) > thresholdOf(event)) tap = undefined;
      if (!held || event.pointerId !== held.pointer) return;
      if (!held.moved) {
        if (Math.hypot(at.x - held.from.x, at.y - held.from.y) < thresholdOf(event)) return;
        clearTimeout(hold);
        held.moved = true;
        held.grip?.start?.();
      }
      held.grip?.move(at, event);
    };
    const handleUp = (event: PointerEvent) => {
      const wasTouch = pointers.delete(event.pointerId);
      if (wasTouch && tap && tap.fingers > 1) {
        if (pointers.size > 0) return;
        if (event.timeStamp - tap.began < tapMs) current.current.onTap(tap.fingers);
        tap = undefined;
        swallowClick(element, event);
        return;
      }
      if (!held || event.pointerId !== held.pointer) return;
      const { moved = false, grip } = letGo() ?? {};
      if (!moved || !grip) return;
      swallowClick(element, event);
      grip.drop(place(event), event);
    };
    const handleCancel = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
      cancel();
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held?.grip || !held.moved) return;
      event.stopPropagation();
      cancel();
    };
    element.addEventListener('pointerdown', handleDown);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', handleCancel);
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => {
      watch.disconnect();
      clearTimeout(hold);
      element.removeEventListener('pointerdown', handleDown);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', handleCancel);
      window.removeEventListener('keydown', handleKey, { capture: true });
    };
  }, [surface]);
}
