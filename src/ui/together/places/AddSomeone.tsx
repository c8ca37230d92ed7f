import { mobilityMapOf, type PersonId, type StayId } from '#model';
import { addToken } from '#operations';
import { type MobilityContext, tokenName } from '#scene';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { personOfWords } from '../personOfWords.ts';
import { Act, Ask, Choose } from './Ask.tsx';
import { TokenPicture } from './TokenPicture.tsx';

/**
 * Somebody for a home: one of those the child has, or somebody new. A name is not
 * needed: "the lady with the dog" is somebody.
 */
export function AddSomeone({
  stay,
  pet = false,
  onClose,
}: {
  readonly stay: StayId | undefined;
  readonly pet?: boolean;
  readonly onClose: () => void;
}) {
  const { copy, child, visit, words, act } = useDesk();
  const say = useChildSay();
  const map = mobilityMapOf(copy, child);
  const context: MobilityContext = { doc: copy, words, child, forCoordinator: false };
  const there = new Set<PersonId | undefined>(
    [...copy.mapItems.values()]
      .filter((item) => item.map === map?.id && item.stay === stay)
      .map(({ person }) => person),
  );
  const others = [...copy.persons.values()].filter(
    ({ id, pet: animal }) => id !== child && !there.has(id) && (animal !== undefined) === pet,
  );
  const put = (who: Parameters<typeof addToken>[2]['who'], called?: string) => {
    act((doc, newId) =>
      addToken(doc, newId, {
        child,
        who,
        visit,
        ...(stay === undefined ? {} : { stay }),
        ...(called ? { words: called } : {}),
      }),
    );
    onClose();
  };
  return (
    <Ask question={say(pet ? 'someone.askPet' : 'someone.ask')} wide>
      {others.length ? (
        <Choose
          label={say('someone.known')}
          options={others.map(({ id }) => ({
            id,
            name: tokenName(context, id),
            picture: <TokenPicture person={id} />,
          }))}
          onChoose={(id) => {
            const known = others.find((each) => each.id === id);
            if (known) put({ id: known.id });
          }}
        />
      ) : null}
      <ChildField
        label={say(pet ? 'someone.newPet' : 'someone.new')}
        save={say('home.put')}
        onSave={(text) => put({ person: personOfWords(text, pet) }, text)}
      >
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </ChildField>
    </Ask>
  );
}
