import { Trash2 } from 'lucide-react';
import { createdIn, type Household, type Id } from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { Members } from '../panel/Members.tsx';
import { NewText } from '../panel/NewText.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';

/** People living together: what the home is called, where it is, who lives there and since when. */
export function HouseholdPanel({ id }: { readonly id: Id }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const home = doc.households.get(id);
  if (!home) return null;
  const keep = { select: 'keep' } as const;
  const change = (fields: { [Field in keyof Household]?: Household[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'households', id, fields), keep);
  const addPlace = (label: string) => {
    const edit = workspace.run((now, newId) => addRow(now, newId, 'places', { label }), keep);
    const [place] = edit ? createdIn(edit, 'places') : [];
    if (place !== undefined) change({ place });
  };
  return (
    <>
      <PanelHead
        title={home.label ?? say('home.unnamed')}
        line={say('home.people', { count: home.members.length })}
      />
      <div className="panel__body">
        <TextField
          label={say('home.label')}
          value={home.label ?? ''}
          readOnly={readOnly}
          onSave={(label) => change({ label: label || undefined })}
        />
        <Select
          label={say('home.place')}
          value={home.place}
          options={[...doc.places.values()].map((place) => ({
            id: place.id,
            label: [place.label, place.locality].filter(Boolean).join(', '),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(place) => change({ place })}
        />
        {home.place === undefined ? (
          <NewText label={say('home.newPlace')} onAdd={addPlace} />
        ) : null}
        <DateField
          label={say('couple.from')}
          value={home.from}
          onSave={(from) => change({ from })}
        />
        <DateField label={say('couple.to')} value={home.to} onSave={(to) => change({ to })} />
        <h3>{say('home.members')}</h3>
        <div className="stack stack--wide">
          <Members members={home.members} onChange={(members) => change({ members })} />
        </div>
      </div>
      <Section id="home-vouched" title={say('panel.howKnown')}>
        <VouchedFields value={home} subject={{ table: 'households', row: id }} onChange={change} />
      </Section>
      {readOnly ? null : (
        <footer className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'households', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={16} aria-hidden /> {say('home.remove')}
          </Button>
        </footer>
      )}
    </>
  );
}
