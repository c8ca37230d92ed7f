import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Px of a year when a month is as wide as it gets. */
const mostPxPerDay = 8;
/** A life in less than this has no room for its words: it is pushed along instead. */
const leastWidth = 560;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How near a life is shown: all of it, until somebody comes nearer, with the day
 * under the pointer standing still. The scroll area is `surface`; time begins
 * `before` px from its left.
 */
export function useTimeScale(
  surface: RefObject<HTMLElement | null>,
  { from, to }: Span,
  before: number,
) {
  const [width, setWidth] = useState(0);
  const [chosen, setChosen] = useState<number>();
  const anchor = useRef<{ day: number; x: number }>(undefined);
  const days = to - from;
  const whole = Math.max(leastWidth, width - before - 40) / days;
  const pxPerDay = chosen === undefined ? whole : Math.min(mostPxPerDay, Math.max(whole, chosen));

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [surface]);

  useLayoutEffect(() => {
    const element = surface.current;
    if (!element || !anchor.current) return;
    const { day, x } = anchor.current;
    anchor.current = undefined;
    element.scrollLeft = before + (day - from) * pxPerDay - x;
  }, [surface, before, from, pxPerDay]);

  /** Nearer or further, with the day at `x` px from the left edge of the window standing still. */
  const zoom = useCallback(
    (by: number, x?: number) => {
      const element = surface.current;
      if (!element) return;
      const at = x ?? before + (element.clientWidth - before) / 2;
      anchor.current = { day: from + (element.scrollLeft + at - before) / pxPerDay, x: at };
      const next = pxPerDay * by;
      setChosen(next <= whole ? undefined : Math.min(mostPxPerDay, next));
    },
    [surface, before, from, pxPerDay, whole],
  );

  /** Shows a stretch as near as it fits. */
  const show = useCallback(
    (span?: Span) => {
      const element = surface.current;
      if (!span || !element) return setChosen(undefined);
      const room = element.clientWidth - before - 80;
      anchor.current = { day: (span.from + span.to) / 2, x: before + (room + 80) / 2 };
      setChosen(Math.min(mostPxPerDay, room / Math.max(30, span.to - span.from)));
    },
    [surface, before],
  );

  return { pxPerDay, width, zoom, show, isWhole: chosen === undefined };
}
