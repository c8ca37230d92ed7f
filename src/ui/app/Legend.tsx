import { ChevronDown, ChevronUp } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { legendOf, sampleWidth } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { useOpen, useSay, useWords } from './context.tsx';

/** So many entries do not cover much of a window. */
const mostAtOnce = 12;

/** The key to the lines that are in the drawing, and to no others. */
export function Legend() {
  const say = useSay();
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
  const [asked, setOpen] = useState<boolean>();
  // A long key would cover the drawing: it waits to be asked for.
  const open = asked ?? (window.innerWidth >= 1100 && entries.length <= mostAtOnce);
  if (entries.length === 0) return null;
  return (
    <section className="legend" data-over-paper aria-label={say('legend.title')}>
      <button
        type="button"
        className="legend__head"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('legend.title')}
        {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
      </button>
      {open ? (
        <ul className="legend__list">
          {entries.map((entry) => (
            <li key={entry.id} className="legend__entry">
              <svg
                width={sampleWidth + 4}
                height={30}
                viewBox={`-2 -15 ${sampleWidth + 4} 30`}
                className="person__drawing-sample"
                aria-hidden
                focusable="false"
              >
                <Marks marks={entry.marks} />
              </svg>
              {entry.words}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
