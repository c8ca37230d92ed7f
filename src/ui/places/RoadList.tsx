import { ArrowDown, ArrowUp } from 'lucide-react';
import { type PersonId, quotesOf, roadOf, type Stay } from '#model';
import { reorderStay } from '#operations';
import { homeFacts, homeName, tokenName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';

/** The road as a list: every home in its order, to open and to move up and down. */
export function RoadList({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const line = useOpen((open) => open.selection.line);
  const context = { doc, words, child, forCoordinator: true };
  const steps = roadOf(doc, child);
  const placed = steps.flatMap(({ stay, gap }) => stay?.id ?? gap?.id ?? []);
  const move = (stay: Stay, by: 1 | -1) => {
    const at = placed.indexOf(stay.id);
    const rest = placed.filter((id) => id !== stay.id);
    const after = rest[at + by - 1] ?? 'first';
    workspace.run((now, newId) => reorderStay(now, newId, { stay: stay.id, after }), {
      select: 'keep',
    });
  };
  const home = (stay: Stay) => {
    const who = [...(stay.carers ?? []), ...(stay.otherChildren ?? []), ...(stay.pets ?? [])];
    const said = [
      ...homeFacts(context, stay),
      words.list(who.map((id) => tokenName(context, id))),
      ...quotesOf(doc, stay.id).map((quote) => say('map.quote', { words: quote.words ?? '' })),
    ].filter(Boolean);
    return (
      <button
        type="button"
        className="road-list__home"
        aria-current={line?.table === 'stays' && line.row === stay.id}
        onClick={() =>
          workspace.select({ persons: new Set(), line: { table: 'stays', row: stay.id } })
        }
      >
        <strong>{homeName(context, stay)}</strong>
        <small>{said.join(' · ')}</small>
      </button>
    );
  };
  return (
    <ol className="road-list" aria-label={say('places.label')}>
      {steps.map(({ stay, gap, beside }) => (
        <li key={stay?.id ?? gap?.id ?? beside[0]?.id}>
          {gap ? <p className="road-list__gap">{gap.words ?? say('map.gap')}</p> : null}
          {stay ? (
            <div className="road-list__row">
              {home(stay)}
              {readOnly ? null : (
                <>
                  <IconButton
                    name={say('places.up', { home: homeName(context, stay) })}
                    isDisabled={placed[0] === stay.id}
                    onPress={() => move(stay, -1)}
                  >
                    <ArrowUp size={17} aria-hidden />
                  </IconButton>
                  <IconButton
                    name={say('places.down', { home: homeName(context, stay) })}
                    isDisabled={placed.at(-1) === stay.id}
                    onPress={() => move(stay, 1)}
                  >
                    <ArrowDown size={17} aria-hidden />
                  </IconButton>
                </>
              )}
            </div>
          ) : null}
          {beside.length ? (
            <ul className="road-list__beside" aria-label={say('map.beside')}>
              {beside.map((each) => (
                <li key={each.id}>{home(each)}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
