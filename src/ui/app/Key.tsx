import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { type LegendEntry, sampleWidth } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { useSay } from './context.tsx';

const sampleHeight = 30;

/** The key to a drawing: samples of its lines with what they mean, or only its head until it is asked for. */
export function Key({
  entries,
  opens,
  ...place
}: {
  readonly entries: readonly LegendEntry[];
  /** Whether it is open before anybody has said so. */
  readonly opens: boolean;
} & ComponentProps<'section'>) {
  const say = useSay();
  const [asked, setAsked] = useState<boolean>();
  const open = asked ?? opens;
  if (entries.length === 0) return null;
  return (
    <section className="legend" aria-label={say('legend.title')} {...place}>
      <button
        type="button"
        className="legend__head"
        aria-expanded={open}
        onClick={() => setAsked(!open)}
      >
        {say('legend.title')}
        {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
      </button>
      {open ? (
        <ul className="legend__list">
          {entries.map(({ id, marks, words }) => (
            <li key={id} className="legend__entry">
              <svg
                width={sampleWidth + 4}
                height={sampleHeight}
                viewBox={`-2 ${-sampleHeight / 2} ${sampleWidth + 4} ${sampleHeight}`}
                aria-hidden
                focusable="false"
              >
                <Marks marks={marks} />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
