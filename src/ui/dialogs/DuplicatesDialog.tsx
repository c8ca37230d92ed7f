import { useState } from 'react';
import { type LikelyDuplicate, likelyDuplicates, type PersonId } from '#model';
import { mergePersons, tellApart } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useInParts } from '../kit/useInParts.tsx';
import type { PeopleFacts } from '../people/peopleFacts.ts';
import { usePeopleFacts } from '../people/usePeopleList.ts';
import { PersonLink } from '../person/FamilySection.tsx';

/** So many pairs are listed at first: the likeliest come first. */
const most = 30;

/** People who may be recorded twice, each pair with what speaks for it. It suggests; nothing waits for it. */
export function DuplicatesDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('command.duplicates')} open onClose={onClose} wide>
      <p className="small">{say('duplicates.about')}</p>
      <DuplicatePairs onClose={onClose} />
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('panel.close')}</Button>
      </div>
    </Dialog>
  );
}

/** The pairs alone; says so where there are none. */
function DuplicatePairs({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const facts = usePeopleFacts();
  const pairs = likelyDuplicates(doc);
  const { shown, list, more } = useInParts(pairs, most);
  if (pairs.length === 0) return <p>{say('duplicates.none')}</p>;
  return (
    <>
      <ul ref={list} className="moments moments--whole duplicates">
        {shown.map((pair) => (
          <Pair key={pair.people.join(' ')} pair={pair} facts={facts} onOpened={onClose} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Pair({
  pair,
  facts,
  onOpened,
}: {
  readonly pair: LikelyDuplicate;
  readonly facts: PeopleFacts;
  readonly onOpened: () => void;
}) {
  const say = useSay();
  const { words } = facts.source;
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [one, other] = pair.people;
  const [stays, setStays] = useState<PersonId>(one);
  const goes = stays === one ? other : one;
  const about = (id: PersonId): string => {
    const person = facts.source.doc.persons.get(id);
    return person
      ? [facts.kin(person), facts.date(person.born?.[0]?.value.date), facts.livesAt(person)]
          .filter(Boolean)
          .join(', ')
      : '';
  };
  return (
    <li className="moment">
      <span>
        <PersonLink id={stays} about={about(stays)} onOpened={onOpened} />
        <PersonLink id={goes} about={about(goes)} onOpened={onOpened} />
        <small>
          {say('duplicates.signs', {
            signs: words.list(pair.signs.map((sign) => say(`duplicate.${sign}`))),
          })}
        </small>
      </span>
      {readOnly ? null : (
        <span className="duplicates__ways">
          <Button
            variant="act"
            onPress={() =>
              workspace.run((now, newId) => mergePersons(now, newId, { into: stays, from: goes }), {
                select: [stays],
                notify: true,
              })
            }
          >
            {say('duplicates.one')}
          </Button>
          <Button
            variant="act"
            onPress={() =>
              workspace.run((now, newId) => tellApart(now, newId, { people: [one, other] }), {
                select: 'keep',
                notify: true,
              })
            }
          >
            {say('duplicates.two')}
          </Button>
          <Button variant="quiet" onPress={() => setStays(goes)}>
            {say('duplicates.swap')}
          </Button>
        </span>
      )}
    </li>
  );
}
