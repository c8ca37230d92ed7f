import { landmarkPictures, type MapItemKind, type StayId, stickers, thingPictures } from '#model';
import { addToMap } from '#operations';
import { drawPicture } from '#scene';
import { capital } from '#words';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { Picture } from './Picture.tsx';

const offers = {
  thing: { pictures: thingPictures, ask: 'thing.ask' },
  landmark: { pictures: landmarkPictures, ask: 'thing.askNearby' },
  sticker: { pictures: stickers, ask: 'thing.askSticker' },
} as const;

/** Something for a home that has a drawing: a thing or memory, a place nearby, a sticker. */
export function AddThing({
  kind,
  stay,
  onClose,
}: {
  readonly kind: keyof typeof offers & MapItemKind;
  readonly stay: StayId | undefined;
  readonly onClose: () => void;
}) {
  const { child, visit, act } = useDesk();
  const say = useChildSay();
  const { pictures, ask } = offers[kind];
  const put = (item: { readonly picture?: string; readonly words?: string }) => {
    act((doc, newId) =>
      addToMap(doc, newId, {
        child,
        item: { kind, visit, ...item, ...(stay === undefined ? {} : { stay }) },
      }),
    );
    onClose();
  };
  return (
    <Ask question={say(ask)} wide>
      <Choose
        label={say(ask)}
        options={pictures.map((id) => ({
          id,
          name: capital(say(`mapPicture.${id}`)),
          picture: <Picture marks={drawPicture(id)} box={[-26, -26, 52, 52]} size={56} />,
        }))}
        onChoose={(picture) => put({ picture })}
      />
      {kind === 'sticker' ? (
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      ) : (
        <ChildField
          label={say('thing.other')}
          save={say('home.put')}
          onSave={(words) => put({ words })}
        >
          <Act onPress={onClose}>{say('child.notNow')}</Act>
        </ChildField>
      )}
    </Ask>
  );
}

/** Words for a home, or the name of a school: exactly as said. */
export function SayIt({
  question,
  kind,
  stay,
  onClose,
}: {
  readonly question: string;
  readonly kind: 'speech' | 'school';
  readonly stay: StayId | undefined;
  readonly onClose: () => void;
}) {
  const { child, visit, act } = useDesk();
  const say = useChildSay();
  return (
    <Ask question={question} wide>
      <ChildField
        label={say(kind === 'school' ? 'thing.schoolField' : 'child.wishField')}
        save={say('home.put')}
        lines={kind === 'school' ? 1 : 2}
        autoFocus
        onSave={(words) => {
          act((doc, newId) =>
            addToMap(doc, newId, {
              child,
              item: { kind, words, visit, ...(stay === undefined ? {} : { stay }) },
            }),
          );
          onClose();
        }}
      >
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </ChildField>
    </Ask>
  );
}
