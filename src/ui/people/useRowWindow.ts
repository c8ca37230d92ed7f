import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond the edges, so that a quick scroll shows no gap. */
const margin = 8;
/** Rows drawn before the size of the window is known. */
const atFirst = 40;

/** Which of many equal rows lie in the visible part of a box that scrolls: from the first up to before the last. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly last: number } {
  const [window, setWindow] = useState({ first: 0, last: atFirst });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const height = element.clientHeight;
      if (height === 0) return;
      const top = Math.floor(element.scrollTop / rowHeight);
      const first = Math.max(0, top - margin);
      const last = top + Math.ceil(height / rowHeight) + margin;
      // Half a margin of slack: not every pixel of a scroll draws anew.
      setWindow((now) =>
        Math.abs(now.first - first) < margin / 2 && Math.abs(now.last - last) < margin / 2
          ? now
          : { first, last },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [box, rowHeight]);
  return {
    first: Math.min(window.first, Math.max(0, count - 1)),
    last: Math.min(window.last, count),
  };
}
