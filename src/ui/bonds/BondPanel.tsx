import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { type Bond, bondKind } from '#model';
import { changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
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
  const own = doc.customKinds.get(bond.kind);
  const directed = own ? own.arrow !== undefined : bondKind(bond.kind).directed === true;
  const change = (fields: { [Field in keyof Bond]?: Bond[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'bonds', id, fields), {
      select: 'keep',
    });
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
              about={directed && !bond.mutual ? say(place ? 'bond.receives' : 'bond.gives') : ''}
            />
          ))}
        </div>
        <KindSelect
          of="bond"
          label={say('bond.kind')}
          value={bond.kind}
          onChange={(next) => next && change({ kind: next })}
        />
        {directed && !readOnly ? (
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
