import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { type Bond, bondKind, bondKinds } from '#model';
import { changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { PersonLink } from '../person/FamilySection.tsx';

/** How two people get on: the kind, since when, in whose words. */
export function BondPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const bond = doc.bonds.get(id);
  if (!bond) return null;
  const kind = bondKind(bond.kind);
  const change = (fields: { [Field in keyof Bond]?: Bond[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'bonds', id, fields), {
      select: 'keep',
    });
  const options = Object.keys(bondKinds).map((each) => ({
    id: each,
    label: capital(words.sayOr(`bond.${each}`, each)),
  }));
  return (
    <>
      <PanelHead
        title={words.list(bond.between.map((person) => displayName(doc, words, person)))}
      />
      <div className="panel__body">
        <div className="link-list">
          {bond.between.map((person, place) => (
            <PersonLink
              key={person}
              id={person}
              about={
                kind.directed && !bond.mutual ? say(place ? 'bond.receives' : 'bond.gives') : ''
              }
            />
          ))}
        </div>
        <Select
          label={say('bond.kind')}
          value={bond.kind}
          options={
            options.some(({ id: each }) => each === bond.kind)
              ? options
              : [...options, { id: bond.kind, label: bond.kind }]
          }
          readOnly={readOnly}
          onChange={(next) => next && change({ kind: next })}
        />
        {kind.directed && !readOnly ? (
          <div className="stack">
            <Button onPress={() => change({ between: [bond.between[1], bond.between[0]] })}>
              <ArrowLeftRight size={16} aria-hidden /> {say('bond.turn')}
            </Button>
            <Checkbox
              checked={bond.mutual === true}
              onChange={(mutual) => change({ mutual: mutual || undefined })}
            >
              {say('bond.mutual')}
            </Checkbox>
          </div>
        ) : null}
        <div className="pair">
          <DateField
            label={say('bond.from')}
            value={bond.from}
            onSave={(from) => change({ from })}
          />
          <DateField label={say('bond.to')} value={bond.to} onSave={(to) => change({ to })} />
        </div>
        <TextField
          label={say('bond.words')}
          value={bond.words ?? ''}
          lines={2}
          readOnly={readOnly}
          onSave={(text) => change({ words: text || undefined })}
        />
      </div>
      <Section id="bond-vouched" title={say('panel.howKnown')} open>
        <VouchedFields value={bond} subject={{ table: 'bonds', row: id }} onChange={change} />
      </Section>
      {readOnly ? null : (
        <footer className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'bonds', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={16} aria-hidden /> {say('bond.remove')}
          </Button>
          <RemoveForGoodButton what={{ kind: 'row', table: 'bonds', id }} />
        </footer>
      )}
    </>
  );
}
