import { type RefObject, useEffect, useRef } from 'react';

const spread = (touches: TouchList): number => {
  const [a, b] = touches;
  return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
};

/**
 * Wheel and pinch come nearer where the pointer is; shift with the wheel moves along
 * time; a mouse drags the paper. Touch scrolls by itself.
 */
export function useTimeGestures(
  surface: RefObject<HTMLElement | null>,
  zoom: (by: number, x?: number) => void,
): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const xOf = (clientX: number) => clientX - element.getBoundingClientRect().left;
    const handleWheel = (event: WheelEvent) => {
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      const step = Math.max(-60, Math.min(60, event.deltaY));
      latest.current(Math.exp(-step * (event.ctrlKey ? 0.012 : 0.0045)), xOf(event.clientX));
    };
    let last = 0;
    const handleTouch = (event: TouchEvent) => {
      if (event.touches.length !== 2) {
        last = 0;
        return;
      }
      event.preventDefault();
      const now = spread(event.touches);
      const [a, b] = event.touches;
      if (last > 0 && a && b) latest.current(now / last, xOf((a.clientX + b.clientX) / 2));
      last = now;
    };
    let moved = false;
    let held: { x: number; y: number; left: number; top: number } | undefined;
    const handleDown = (event: PointerEvent) => {
      const free = event.target instanceof Element && !event.target.closest('[data-held]');
      moved = false;
      if (event.pointerType !== 'mouse' || event.button !== 0 || !free) return;
      held = {
        x: event.clientX,
        y: event.clientY,
        left: element.scrollLeft,
        top: element.scrollTop,
      };
    };
    const handleMove = (event: PointerEvent) => {
      if (!held) return;
      moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4;
      element.scrollLeft = held.left - (event.clientX - held.x);
      element.scrollTop = held.top - (event.clientY - held.y);
    };
    // Letting the paper go is no press on what lies under the pointer.
    const handleClick = (event: MouseEvent) => {
      if (moved) event.stopPropagation();
      moved = false;
    };
    const handleUp = () => {
      held = undefined;
    };
    element.addEventListener('wheel', handleWheel, { passive: false });
    element.addEventListener('touchmove', handleTouch, { passive: false });
    element.addEventListener('touchend', handleTouch);
    element.addEventListener('pointerdown', handleDown);
    element.addEventListener('click', handleClick, true);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    return () => {
      element.removeEventListener('wheel', handleWheel);
      element.removeEventListener('touchmove', handleTouch);
      element.removeEventListener('touchend', handleTouch);
      element.removeEventListener('pointerdown', handleDown);
      element.removeEventListener('click', handleClick, true);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
    };
  }, [surface]);
}
