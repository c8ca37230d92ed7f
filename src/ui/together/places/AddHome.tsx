import { useState } from 'react';
import { createdIn, type HomeShape, homeShapes, type Id } from '#model';
import { addGap, addToMap, recordStay } from '#operations';
import { drawHome, drawPicture } from '#scene';
import { capital } from '#words';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { Picture } from './Picture.tsx';

/** Not on offer to a child, though a coordinator or a child's own words can say them. */
const unoffered: ReadonlySet<HomeShape> = new Set(['prison', 'shelter']);
/** Nobody wishes for these. */
const unwished: ReadonlySet<HomeShape> = new Set([
  ...unoffered,
  'hospital',
  'childrensHome',
  'hostel',
  'school',
  'unknown',
]);
const shapesBut = (left: ReadonlySet<HomeShape>) => homeShapes.filter((each) => !left.has(each));
const gap = 'gap';

/**
 * A home is drawn first; a name is only wanted if the child wants one. A time that the
 * child does not remember is as good an answer as a home.
 */
export function AddHome({
  onDone,
  onClose,
}: {
  /** What was put on the road: a home, or a stretch nobody remembers. */
  readonly onDone: (made: Id | undefined) => void;
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
  const handleShape = (id: string) => {
    if (id !== gap) return setShape(homeShapes.find((each) => each === id));
    const edit = act((doc, newId) => addGap(doc, newId, { child, visit }));
    onDone(edit && createdIn(edit, 'mapItems')[0]);
  };
  if (shape === undefined)
    return (
      <Ask question={say('home.ask')} wide>
        <Choose
          label={say('home.ask')}
          options={[
            ...shapesBut(unoffered).map((each) => ({
              id: each,
              name: capital(say(`homeShape.${each}`)),
              picture: <HomePicture shape={each} />,
            })),
            { id: gap, name: say('home.gap'), picture: <GapPicture /> },
          ]}
          onChoose={handleShape}
        />
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </Ask>
    );
  return (
    <Ask question={say('home.name')} picture={<HomePicture shape={shape} />} wide>
      <ChildField label={say('home.nameField')} save={say('home.put')} autoFocus onSave={put}>
        <Act onPress={() => put()}>{say('home.noName')}</Act>
        <Act pressed={beside} onPress={() => setBeside(!beside)}>
          {say('home.beside')}
        </Act>
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </ChildField>
    </Ask>
  );
}

/** A place the child would like to be one day; it promises nothing, and may have no name. */
export function AddFuture({ onClose }: { readonly onClose: () => void }) {
  const { child, visit, act } = useDesk();
  const say = useChildSay();
  const [shape, setShape] = useState<HomeShape>();
  const put = (words?: string) => {
    act((doc, newId) =>
      addToMap(doc, newId, {
        child,
        item: {
          kind: 'future',
          visit,
          ...(shape ? { picture: shape } : {}),
          ...(words ? { words } : {}),
        },
      }),
    );
    onClose();
  };
  if (shape === undefined)
    return (
      <Ask question={say('future.look')} wide>
        <Choose
          label={say('future.look')}
          options={shapesBut(unwished).map((each) => ({
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
    <Ask question={say('future.name')} picture={<HomePicture shape={shape} />} wide>
      <ChildField label={say('home.nameField')} save={say('home.put')} autoFocus onSave={put}>
        <Act onPress={() => put()}>{say('home.noName')}</Act>
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

/** A time that is not remembered, for a button or a card. */
export function GapPicture({ size = 76 }: { readonly size?: number }) {
  return <Picture marks={drawPicture('cloud')} box={[-26, -28, 52, 52]} size={size} />;
}
