import type { Box } from '#scene';

/** What lies over the paper at its edges, px of the surface. */
export function coversOf(surface: HTMLElement): Box[] {
  const { left, top } = surface.getBoundingClientRect();
  const found = document.querySelectorAll('[data-over-paper]');
  return [...found].flatMap((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return width && height ? [{ x: x - left, y: y - top, width, height }] : [];
  });
}
