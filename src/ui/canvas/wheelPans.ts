/**
 * Whether a wheel event comes from a wheel: those step by large even amounts along one
 * way, touchpads by small ones in any direction.
 */
function isWheel({ deltaX, deltaY, deltaMode }: WheelEvent): boolean {
  if (deltaMode !== 0) return true;
  return deltaX === 0 && Number.isInteger(deltaY) && Math.abs(deltaY) >= 60;
}

/**
 * Whether a wheel event moves the paper rather than magnifying it. A pinch on a touchpad
 * comes as a wheel with Ctrl and always magnifies; else a wheel magnifies and two fingers
 * on a touchpad move the paper, unless the user said what it is to do.
 */
export function wheelPans(event: WheelEvent, wish: 'guess' | 'zoom' | 'scroll'): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  return wish === 'scroll' || (wish === 'guess' && !isWheel(event));
}

/**
 * How much a pinch on a touchpad magnifies, as a factor; undefined for anything else. It comes as a
 * wheel with Ctrl whose amount is the logarithm of the factor in hundredths, so that the paper
 * follows the fingers.
 */
export function pinchedBy(event: WheelEvent): number | undefined {
  return event.ctrlKey && !isWheel(event) ? Math.exp(-event.deltaY / 100) : undefined;
}
