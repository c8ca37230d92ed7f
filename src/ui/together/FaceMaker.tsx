import { Button } from 'react-aria-components';
import { faceHairs, faceSkins, hairColours, type PersonId } from '#model';
import { giveFace } from '#operations';
import { drawFace } from '#scene';
import type { WordId } from '#words';
import { useChildSay, useDesk } from './context.tsx';
import { Picture } from './places/Picture.tsx';

type Look = Parameters<typeof giveFace>[2]['look'];
const first: Look = { skin: 'tan', hair: 'short', hairColour: 'brown' };

/** A face that the child makes for somebody: each part is turned until it is right. Nobody needs one. */
export function FaceMaker({
  person,
  open,
  onOpen,
}: {
  readonly person: PersonId;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const { copy, child, act } = useDesk();
  const say = useChildSay();
  const known = [...copy.faces.values()].find(
    (face) => face.person === person && face.child === child,
  );
  const look: Look = known ?? first;
  const change = (part: Partial<Look>) =>
    act((doc, newId) => giveFace(doc, newId, { child, person, look: { ...look, ...part } }));
  if (!open)
    return (
      <Button className="big-button big-button--quiet" onPress={() => onOpen(true)}>
        {say('child.face')}
      </Button>
    );
  const part = (label: WordId, next: () => Partial<Look>) => (
    <Button className="act" onPress={() => change(next())}>
      {say(label)}
    </Button>
  );
  return (
    <section className="face-maker" aria-label={say('child.face')}>
      <Picture
        marks={drawFace(
          {
            skin: look.skin,
            hair: look.hair,
            hairColour: look.hairColour,
            ...(look.glasses ? { glasses: true } : {}),
            ...(look.beard ? { beard: true } : {}),
          },
          'sky',
        )}
        box={[-36, -40, 72, 76]}
        size={132}
      />
      <div className="child-row">
        {part('child.faceSkin', () => ({ skin: after(faceSkins, look.skin) }))}
        {part('child.faceStyle', () => ({ hair: after(faceHairs, look.hair) }))}
        {part('child.faceHair', () => ({ hairColour: after(hairColours, look.hairColour) }))}
        {part('child.faceGlasses', () => ({ glasses: look.glasses ? undefined : true }))}
        {part('child.faceBeard', () => ({ beard: look.beard ? undefined : true }))}
      </div>
      <Button className="act act--main" onPress={() => onOpen(false)}>
        {say('child.done')}
      </Button>
    </section>
  );
}

/** The next of a list, from the last to the first. */
function after<Value>(list: readonly Value[], value: Value): Value {
  return list[(list.indexOf(value) + 1) % list.length] ?? value;
}
