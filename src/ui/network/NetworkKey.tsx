import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { legendOf, type NetworkContext, type Scene, sampleWidth } from '#scene';
import { useSay } from '../app/context.tsx';
import { Marks } from '../kit/Marks.tsx';

/** The key to what a network map shows, and to nothing else. */
export function NetworkKey({
  scene,
  context,
}: {
  readonly scene: Scene;
  readonly context: NetworkContext;
}) {
  const say = useSay();
  const entries = useMemo(() => legendOf(scene, context), [scene, context]);
  // A network fills the window: the key waits to be asked for, so that it covers nobody.
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section className="legend" aria-label={say('legend.title')} data-own-pointer>
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
                height={26}
                viewBox={`-2 -13 ${sampleWidth + 4} 26`}
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
