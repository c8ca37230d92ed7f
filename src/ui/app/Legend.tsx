import { useDeferredValue, useMemo } from 'react';
import { legendOf } from '#scene';
import { useOpen, useWords } from './context.tsx';
import { Key } from './Key.tsx';

/** So many entries do not cover much of a window. */
const mostAtOnce = 12;

/** The key to the lines that are in the drawing, and to no others. */
export function Legend() {
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const scene = useDeferredValue(useOpen((open) => open.drawing?.scene));
  const profile = useOpen(({ diagram, document }) =>
    diagram === undefined ? undefined : document.diagrams.get(diagram)?.profile,
  );
  const entries = useMemo(
    () => (scene ? legendOf(scene, { doc, words, ...(profile ? { profile } : {}) }) : []),
    [scene, doc, words, profile],
  );
  // A long key would cover the drawing: it waits to be asked for.
  const opens = window.innerWidth >= 1100 && entries.length <= mostAtOnce;
  return <Key entries={entries} opens={opens} data-over-paper />;
}
