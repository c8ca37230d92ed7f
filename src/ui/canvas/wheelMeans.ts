/** What a turn of the wheel asks for: nearer or further, or along the paper in px. */
export type WheelMeaning = { readonly zoomBy: number } | { readonly x: number; readonly y: number };

/** A line of text that a wheel may count in, px. */
const line = 20;

/**
 * Whether a wheel event comes from a wheel: those step by large even amounts along one
 * way, touchpads by small ones in any direction.
 */
function isWheel({ deltaX, deltaY, deltaMode }: WheelEvent): boolean {
  if (deltaMode !== 0) return true;
  return deltaX === 0 && Number.isInteger(deltaY) && Math.abs(deltaY) >= 60;
}

/**
 * Reads a wheel event. A pinch on a touchpad comes as a wheel with Ctrl and always
 * magnifies; else a wheel magnifies and two fingers on a touchpad move the paper,
 * unless the user said what it is to do.
 */
export function wheelMeans(event: WheelEvent, wish: 'guess' | 'zoom' | 'scroll'): WheelMeaning {
  const unit = event.deltaMode === 1 ? line : event.deltaMode === 2 ? 10 * line : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey)
    return { zoomBy: 2 ** (-y * (isWheel(event) ? 0.002 : 0.01)) };
  if (wish === 'scroll' || (wish === 'guess' && !isWheel(event)))
    return event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
  return { zoomBy: 2 ** (-y * 0.002) };
}
