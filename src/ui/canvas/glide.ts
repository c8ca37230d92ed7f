import type { Drawing } from '#workspace';
import type { DrawnElement } from './lift.ts';

const durationMs = 280;
const most = 400;

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far the person acted on lies from where they lay, in scene units. */
export function anchorShift(before: Drawing | undefined, after: Drawing): { x: number; y: number } {
  const old = after.anchor === undefined ? undefined : before?.places.get(after.anchor);
  const now = after.anchor === undefined ? undefined : after.places.get(after.anchor);
  return old && now ? { x: now.x - old.x, y: now.y - old.y } : { x: 0, y: 0 };
}

/** Lets people glide from where they lay to where they lie now; new people and lines come up softly. */
export function glide(surface: HTMLElement, before: Drawing, after: Drawing): void {
  if (still() || after.places.size > most) return;
  const shift = anchorShift(before, after);
  const easing = 'cubic-bezier(0.2, 0.7, 0.3, 1)';
  for (const element of surface.querySelectorAll<DrawnElement>('[data-figure],[data-drawn]')) {
    const id = element.dataset.figure ?? element.dataset.drawn ?? '';
    const old = before.places.get(id);
    const now = after.places.get(id);
    if (!now) continue;
    if (!old) {
      element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: durationMs, easing });
      continue;
    }
    const x = old.x - now.x + shift.x;
    const y = old.y - now.y + shift.y;
    if (Math.abs(x) + Math.abs(y) < 0.5) continue;
    element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], {
      duration: durationMs,
      easing,
    });
  }
  const lines = surface.querySelector('.lines');
  lines?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], {
    duration: durationMs,
    easing,
  });
}
