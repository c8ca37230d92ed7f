import { useState } from 'react';
import { createdIn, type HomeShape, homeShapes, type StayId } from '#model';
import { recordStay } from '#operations';
import { drawHome } from '#scene';
import { capital } from '#words';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { Picture } from './Picture.tsx';

/** Not on offer to a child, though a coordinator or a child's own words can say them. */
const unoffered: ReadonlySet<HomeShape> = new Set(['prison', 'shelter']);

/** A home is drawn first; a name is only wanted if the child wants one. */
export function AddHome({
  onDone,
  onClose,
}: {
  readonly onDone: (stay: StayId | undefined) => void;
  readonly onClose: () => void;
}) {
  const { child, visit, act } = useDesk();
  const say = useChildSay();
  const [shape, setShape] = useState<HomeShape>();
  const [beside, setBeside] = useState(false);
  const put = (label?: string) => {
    const edit = act((doc, newId) =>
      recordStay(doc, newId, {
        child,
        byChild: true,
        stay: {
          visit,
          ...(shape ? { shape } : {}),
          ...(label ? { childLabel: label } : {}),
          ...(beside ? { parallel: true } : {}),
        },
      }),
    );
    onDone(edit && createdIn(edit, 'stays')[0]);
  };
  if (shape === undefined)
    return (
      <Ask question={say('home.ask')} wide>
        <Choose
          label={say('home.ask')}
          options={homeShapes
            .filter((each) => !unoffered.has(each))
            .map((each) => ({
              id: each,
              name: capital(say(`homeShape.${each}`)),
              picture: <HomePicture shape={each} />,
            }))}
          onChoose={(id) => setShape(homeShapes.find((each) => each === id))}
        />
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </Ask>
    );
  return (
    <Ask question={say('home.name')} picture={<HomePicture shape={shape} />} wide>
      <ChildField label={say('home.nameField')} save={say('home.put')} autoFocus onSave={put}>
        <Act onPress={() => put()}>{say('home.noName')}</Act>
        <Act onPress={() => setBeside(!beside)}>
          {say(beside ? 'home.besideOn' : 'home.beside')}
        </Act>
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </ChildField>
    </Ask>
  );
}

/** A home of this shape, for a button. */
export function HomePicture({
  shape,
  size = 76,
}: {
  readonly shape: HomeShape;
  readonly size?: number;
}) {
  const { marks, half, height } = drawHome(shape, 'sun');
  const reach = Math.max(half, height / 2) + 4;
  return (
    <Picture marks={marks} box={[-reach, -height / 2 - reach, 2 * reach, 2 * reach]} size={size} />
  );
}
