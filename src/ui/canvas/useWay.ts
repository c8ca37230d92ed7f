import { type RefObject, useEffect, useMemo } from 'react';
import type { Figure } from '#scene';
import { useApp, useOpen, useSay, useScreen, useWords } from '../app/context.tsx';
import { relationsOf } from './relationsOf.ts';

/** The way that is pointed out on the drawing, while it is. */
export interface PointedWay {
  readonly line: Figure | undefined;
  readonly said: string;
}

/** Shows the way that the keys turned to: its line, its far end, and its words. */
export function useWay(surface: RefObject<HTMLElement | null>): PointedWay | undefined {
  const { screen, camera } = useApp();
  const say = useSay();
  const words = useWords();
  const along = useScreen((state) => state.along);
  const focused = useScreen((state) => state.focused);
  const doc = useOpen((open) => open.document);
  const scene = useOpen((open) => open.drawing?.scene);
  const ways = useMemo(
    () => (along && scene ? relationsOf(doc, words, scene, along.from) : []),
    [doc, words, scene, along],
  );
  const way = along && ways[along.at];
  const to = way?.to;
  const from = along?.from;
  useEffect(() => {
    if (from !== undefined && from !== focused)
      screen.setState(({ along: _, ...rest }) => rest, true);
  }, [screen, from, focused]);
  useEffect(() => {
    const person =
      to === undefined
        ? undefined
        : surface.current?.querySelector(`[data-person="${CSS.escape(to)}"]`);
    if (to === undefined || from === undefined) return;
    camera.current?.show([from, to]);
    person?.setAttribute('data-target', '');
    return () => person?.removeAttribute('data-target');
  }, [surface, camera, from, to]);
  if (!along || !way) return undefined;
  return {
    line: scene?.figures.find(({ id }) => id === way.figure),
    said: say('canvas.way', { number: along.at + 1, count: ways.length, way: way.said }),
  };
}
