import { type PersonId, safetyMarkKinds, wishKinds } from '#model';
import { markSafety, wishFor } from '#operations';
import { drawToken, type MobilityContext, tokenName } from '#scene';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { TokenPicture } from './TokenPicture.tsx';

/** Those on the map, large enough to touch, with the marks that this step shows. */
export function Whom({
  question,
  context,
  onChoose,
  onClose,
}: {
  readonly question: string;
  readonly context: MobilityContext;
  readonly onChoose: (person: PersonId) => void;
  readonly onClose: () => void;
}) {
  const say = useChildSay();
  const { doc, child } = context;
  const people = [...doc.persons.values()].map(({ id }) => id).filter((id) => id !== child);
  return (
    <Ask question={question} row>
      <Choose
        label={question}
        options={people.map((id) => ({
          id,
          name: tokenName(context, id),
          said: drawToken(context, id).title,
          picture: <TokenPicture person={id} context={context} />,
        }))}
        onChoose={(id) => {
          const person = people.find((each) => each === id);
          if (person !== undefined) onChoose(person);
        }}
      />
      <Act main onPress={onClose}>
        {say('child.done')}
      </Act>
    </Ask>
  );
}

/** What the child would like of somebody: to know how they are, to write, to see them. */
export function WishFor({
  person,
  onClose,
}: {
  readonly person: PersonId;
  readonly onClose: () => void;
}) {
  const { copy, child, visit, words, act } = useDesk();
  const say = useChildSay();
  const name = nameOf({ doc: copy, words, child, forCoordinator: false }, person);
  const now =
    [...copy.wishMarks.values()].find((mark) => mark.person === person && mark.visit === visit)
      ?.wishes ?? [];
  return (
    <Ask question={say('wishFor.ask', { name })} picture={<TokenPicture person={person} />}>
      {wishKinds
        .filter((wish) => wish !== 'notNow')
        .map((wish) => (
          <Act
            key={wish}
            pressed={now.includes(wish)}
            onPress={() =>
              act((doc, newId) =>
                wishFor(doc, newId, {
                  visit,
                  person,
                  wishes: now.includes(wish)
                    ? now.filter((each) => each !== wish)
                    : [...now.filter((each) => each !== 'notNow'), wish],
                }),
              )
            }
          >
            {say(`wishFor.${wish}`)}
          </Act>
        ))}
      <Act onPress={onClose}>{say('child.done')}</Act>
    </Ask>
  );
}

/** How safe the child feels with somebody; asked only where the coordinator turned it on for this visit. */
export function SafeWith({
  person,
  onClose,
}: {
  readonly person: PersonId;
  readonly onClose: () => void;
}) {
  const { copy, child, visit, words, act } = useDesk();
  const say = useChildSay();
  const name = nameOf({ doc: copy, words, child, forCoordinator: false }, person);
  const now = [...copy.safetyMarks.values()].find(
    (mark) => mark.person === person && mark.visit === visit,
  )?.mark;
  return (
    <Ask question={say('safe.ask', { name })} picture={<TokenPicture person={person} />}>
      {safetyMarkKinds.map((mark) => (
        <Act
          key={mark}
          pressed={now === mark}
          onPress={() =>
            act((doc, newId) =>
              markSafety(doc, newId, { visit, person, mark: now === mark ? undefined : mark }),
            )
          }
        >
          {say(`safe.${mark}`)}
        </Act>
      ))}
      <Act onPress={onClose}>{say('child.done')}</Act>
    </Ask>
  );
}

const nameOf = (context: MobilityContext, person: PersonId) => tokenName(context, person);
