import { useSyncExternalStore } from 'react';

const upright = '(max-aspect-ratio: 1/1)';

function watchWindow(changed: () => void): () => void {
  const media = window.matchMedia(upright);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the window stands upright: drawings that can then grow downwards. */
export const useUpright = (): boolean =>
  useSyncExternalStore(watchWindow, () => window.matchMedia(upright).matches);
