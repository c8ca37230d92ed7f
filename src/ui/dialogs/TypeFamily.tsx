import { useMemo, useState } from 'react';
import { type KinPlace, type PersonId, sameJson } from '#model';
import {
  type FamilyProposal,
  type MatchChoices,
  proposeFamily,
  readTyped,
  type SaidKey,
  type SaidPerson,
  typeFamily,
} from '#operations';
import { displayName } from '#scene';
import type { Words } from '#words';
import { useOpen, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { useVocabulary } from '../app/useVocabulary.ts';
import { focusPerson } from '../canvas/focusDrawn.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { placeText } from '../search/placeText.ts';

const isNew = 'new';

/** A family typed in lines, or pasted as a table, with what will come of it: one step that can be undone. */
export function TypeFamily({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const vocabulary = useVocabulary();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<MatchChoices>({});
  const [placed, setPlaced] = useState<FamilyProposal['placed']>({});
  const { today } = workspace;
  const said = useMemo(
    () => vocabulary && readTyped(text, { vocabulary, today, ...(viewer ? { viewer: true } : {}) }),
    [text, vocabulary, today, viewer],
  );
  const proposal = useMemo(
    () => said && proposeFamily(doc, said, { choices, placed, ...(viewer ? { viewer } : {}) }),
    [doc, said, choices, placed, viewer],
  );
  const count = proposal?.matches.length ?? 0;
  const countNew = proposal?.matches.filter(({ person }) => person === undefined).length ?? 0;
  const handleAdd = () => {
    // Who came is seen on the drawing; a panel of so many would only cover them.
    if (proposal)
      workspace.run((now, newId) => typeFamily(now, newId, proposal), { notify: true, select: [] });
    onClose();
    const { viewer } = workspace.state.open ?? {};
    if (viewer !== undefined) focusPerson(viewer);
  };
  return (
    <Dialog title={say('command.typeFamily')} open onClose={onClose} wide>
      <div className="type-family">
        <label className="field">
          <span className="field__label">{say('typing.field')}</span>
          <textarea
            className="field__input"
            rows={5}
            value={text}
            placeholder={say('typing.example')}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className="small">{say('typing.about')}</p>
        {proposal && count > 0 ? (
          <ul className="type-family__people" aria-label={say('typing.preview')}>
            {proposal.matches.map((match, index) => {
              const person = proposal.said.people[index];
              if (!person) return null;
              const known = [match.person, ...match.others].filter((id) => id !== undefined);
              return (
                <li key={match.key} className="type-family__person">
                  <span>
                    <strong>{nameOfSaid(words, person)}</strong>
                    <br />
                    <small>{relationsOf(words, proposal.said, person)}</small>
                  </span>
                  {known.length ? (
                    <Select
                      label={say('typing.who', { name: nameOfSaid(words, person) })}
                      hideLabel
                      value={match.person ?? isNew}
                      options={[
                        ...known.map((id) => ({
                          id: id as string,
                          label: say('typing.same', { name: displayName(doc, words, id) }),
                        })),
                        { id: isNew, label: say('typing.new') },
                      ]}
                      onChange={(id) =>
                        setChoices({
                          ...choices,
                          [match.key]: id === undefined || id === isNew ? isNew : (id as PersonId),
                        })
                      }
                    />
                  ) : (
                    <small>{say('typing.new')}</small>
                  )}
                  <Placing
                    proposal={proposal}
                    said={person}
                    onChange={(place) => setPlaced(withPlace(placed, match.key, place))}
                  />
                </li>
              );
            })}
          </ul>
        ) : null}
        {proposal &&
          doubtsOf(proposal).map((doubt) => (
            <p key={`${doubt.from} ${doubt.code}`} className="small" role="status">
              {say(`typing.${doubt.code}`, { text: doubt.text })}
            </p>
          ))}
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={count === 0} onPress={handleAdd}>
          {say('typing.add', { count: countNew })}
        </Button>
      </div>
    </Dialog>
  );
}

/** What a reader should look at: not kin for whom a place is offered, or who is here already. */
const doubtsOf = ({ said, places, matches }: FamilyProposal) =>
  said.doubts.filter(
    ({ code, person }) =>
      code !== 'kin-not-placed' ||
      !(
        places.some(({ key }) => key === person) ||
        matches.some((match) => match.key === person && match.person !== undefined)
      ),
  );

const withPlace = (
  placed: FamilyProposal['placed'],
  key: SaidKey,
  place: KinPlace | undefined,
): FamilyProposal['placed'] => {
  const { [key]: _, ...others } = placed;
  return place ? { ...others, [key]: place } : others;
};

/** Where kin may stand whose way the text does not tell; not chosen, the words are kept as a note. */
function Placing({
  proposal,
  said,
  onChange,
}: {
  readonly proposal: FamilyProposal;
  readonly said: SaidPerson;
  readonly onChange: (place: KinPlace | undefined) => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const places = proposal.places.find(({ key }) => key === said.key)?.places;
  if (!places) return null;
  const chosen = proposal.placed[said.key];
  const index = places.findIndex((place) => sameJson(place, chosen));
  return (
    <div className="type-family__place">
      <Select
        label={say('typing.where', { name: nameOfSaid(words, said) })}
        value={index < 0 ? undefined : String(index)}
        options={places.map((place, at) => ({
          id: String(at),
          label: placeText(words, (id) => displayName(doc, words, id), place),
        }))}
        none={say('typing.notPlaced')}
        onChange={(id) => onChange(id === undefined ? undefined : places[Number(id)])}
      />
    </div>
  );
}

function nameOfSaid(words: Words, { names, descriptor }: SaidPerson): string {
  const [name] = names;
  const full = [name?.given, name?.surname].filter(Boolean).join(' ');
  return full || descriptor || words.say('person.unnamed');
}

/** What the text says of somebody, in a line: when they were born, whose child, whose partner. */
function relationsOf(
  words: Words,
  said: NonNullable<ReturnType<typeof readTyped>>,
  person: SaidPerson,
): string {
  const called = (key: string) => {
    const found = said.people.find((each) => each.key === key);
    return found ? nameOfSaid(words, found) : words.say('typing.child');
  };
  const parents = said.parents
    .filter(({ child }) => child === person.key)
    .map((link) => words.say('typing.childOf', { parents: words.list(link.parents.map(called)) }));
  const partners = said.couples
    .filter(({ between }) => between.includes(person.key))
    .map(({ between }) => {
      const other = between.find((key) => key !== person.key) ?? between[0];
      return words.say('typing.withPartner', { name: called(other) });
    });
  const born = person.born?.date
    ? [words.say('typing.born', { date: words.date(person.born.date) })]
    : [];
  return [...born, ...parents, ...partners].join(' · ');
}
