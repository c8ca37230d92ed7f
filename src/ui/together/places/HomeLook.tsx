import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { homePaints, homeShapeOf, homeShapes, mapPaints, type Stay } from '#model';
import { changeRow } from '#operations';
import { drawHome } from '#scene';
import { capital } from '#words';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { HomePicture } from './AddHome.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { Picture } from './Picture.tsx';

const colours = mapPaints.filter((paint) => paint !== 'ink' && paint !== 'clay');

/** How a home looks: its colour and its shape, as the child would draw it. */
export function HomeLook({ stay, onClose }: { readonly stay: Stay; readonly onClose: () => void }) {
  const { copy, child, act } = useDesk();
  const say = useChildSay();
  const shape = homeShapeOf(copy, stay);
  const paint = homePaints(copy, child).get(stay.id) ?? 'sun';
  const change = (fields: Pick<Stay, 'paint'> | Pick<Stay, 'shape'>) =>
    act((doc, newId) => changeRow(doc, newId, 'stays', stay.id, fields));
  return (
    <Ask question={say('look.ask')} wide>
      <ToggleButtonGroup
        className="roofs"
        aria-label={say('look.colour')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[paint]}
        onSelectionChange={(keys) => {
          const chosen = colours.find((each) => keys.has(each));
          if (chosen) change({ paint: chosen });
        }}
      >
        {colours.map((each) => {
          const { marks, height } = drawHome('house', each);
          return (
            <ToggleButton
              key={each}
              id={each}
              className="roof-choice"
              aria-label={say(`look.${each}`)}
            >
              <Picture marks={marks} box={[-height / 2, -height, height, height + 4]} size={48} />
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      <Choose
        label={say('look.shape')}
        options={homeShapes
          .filter((each) => (each !== 'prison' && each !== 'shelter') || each === shape)
          .map((each) => ({
            id: each,
            name: capital(say(`homeShape.${each}`)),
            picture: <HomePicture shape={each} />,
            pressed: each === shape,
          }))}
        onChoose={(id) => {
          const chosen = homeShapes.find((each) => each === id);
          if (chosen) change({ shape: chosen });
        }}
      />
      <Act main onPress={onClose}>
        {say('child.done')}
      </Act>
    </Ask>
  );
}

/** What a home is called, or when it was, in the child's own words. */
export function HomeWords({
  stay,
  field,
  question,
  onClose,
}: {
  readonly stay: Stay;
  readonly field: 'childLabel' | 'whenWords';
  readonly question: string;
  readonly onClose: () => void;
}) {
  const { act } = useDesk();
  const say = useChildSay();
  return (
    <Ask question={question} wide>
      <ChildField
        label={say('home.nameField')}
        initial={stay[field] ?? ''}
        save={say('home.put')}
        autoFocus
        onSave={(words) => {
          act((doc, newId) => changeRow(doc, newId, 'stays', stay.id, { [field]: words }));
          onClose();
        }}
      >
        <Act onPress={onClose}>{say('child.notNow')}</Act>
      </ChildField>
    </Ask>
  );
}
