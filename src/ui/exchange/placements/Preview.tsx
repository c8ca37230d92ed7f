import type { CaseDocument, PlacementRecord, StayId } from '#model';
import type { PlacementConflict, PlacementProposal } from '#operations';
import { capital, type Words } from '#words';
import { useOpen, useSay, useWords } from '../../app/context.tsx';
import { Select } from '../../kit/choices.tsx';

const isNew = 'new';

/** A home of the case as it is spoken of: in the child's words, else by its place, else by its kind. */
function stayName(doc: CaseDocument, words: Words, id: StayId): string {
  const stay = doc.stays.get(id);
  if (!stay) return '';
  const place = stay.place === undefined ? undefined : doc.places.get(stay.place);
  return stay.childLabel ?? place?.label ?? capital(words.say(`home.${stay.kind}`));
}

/** What a line of a file says of a home, in plain words. */
function factsOf(words: Words, placement: PlacementRecord): string {
  const { ssdaCode, kind, provider, town, carer, milesFromHome, beside } = placement;
  const plain = words.say(`stay.${kind}`);
  return [
    ssdaCode ? words.sayOr(`ssda.${ssdaCode}`, ssdaCode) : plain,
    provider && words.sayOr(`ssda.${provider}`, provider),
    carer,
    town,
    milesFromHome !== undefined && words.say('placements.miles', { miles: milesFromHome }),
    beside && words.say('placements.beside'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Each home of a file in a line: when, what, and which home of the case it is. */
export function Preview({
  proposal,
  onChoose,
}: {
  readonly proposal: PlacementProposal;
  readonly onChoose: (index: number, choice: StayId | 'new') => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const { items, others } = proposal;
  const known = doc.stays.size > 0 && (others.length > 0 || items.some(({ stay }) => stay));
  const saidOf = ({ code, other }: PlacementConflict, placement: PlacementRecord): string => {
    switch (code) {
      case 'start-differs':
        return say(`placementConflict.${code}`, { date: words.date(placement.from) });
      case 'end-differs':
        return say(`placementConflict.${code}`, {
          date: placement.to ? words.date(placement.to) : say('placements.now'),
        });
      case 'kind-differs':
        return say(`placementConflict.${code}`, { kind: say(`stay.${placement.kind}`) });
      case 'order-differs':
        return say(`placementConflict.${code}`, {
          other: other === undefined ? '' : stayName(doc, words, other),
        });
    }
  };
  return (
    <section aria-label={say('placements.found', { count: items.length })}>
      <h3 className="placements__count">{say('placements.found', { count: items.length })}</h3>
      {known ? <p className="small">{say('placements.orderStays')}</p> : null}
      <ol className="placements__homes">
        {items.map(({ placement, stay, conflicts }, index) => {
          const line = placement.lines[0] ?? 0;
          const own = stay === undefined ? others : [stay, ...others];
          return (
            <li key={line} className="placements__home">
              <span className="placements__when">
                {words.date(placement.from)}
                {' – '}
                {placement.to ? words.date(placement.to) : say('placements.now')}
                <small>
                  {say('placements.lines', {
                    count: placement.lines.length,
                    lines: placement.lines.join(', '),
                  })}
                </small>
              </span>
              <span>
                <strong>{placement.name ?? capital(say(`home.${placement.kind}`))}</strong>
                <small>{factsOf(words, placement)}</small>
              </span>
              {known ? (
                <Select
                  label={say('placements.is', { line })}
                  hideLabel
                  value={stay ?? isNew}
                  options={[
                    { id: isNew, label: say('placements.new') },
                    ...own.map((id) => ({
                      id: id as string,
                      label: say('placements.same', { name: stayName(doc, words, id) }),
                    })),
                  ]}
                  onChange={(id) => onChoose(index, id ?? isNew)}
                />
              ) : null}
              {conflicts.map((conflict) => (
                <p key={conflict.code} className="placements__conflict">
                  {saidOf(conflict, placement)}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
