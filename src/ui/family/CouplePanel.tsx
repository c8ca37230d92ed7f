import { Plus, Trash2 } from 'lucide-react';
import { type Partnership, partnershipEnds, type Spell } from '#model';
import { addSpell, changeRow, changeSpell, removeRow, removeSpell } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { PersonLink } from '../person/FamilySection.tsx';

/** What two people are and were to each other over time. */
export function CouplePanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const partnership = doc.partnerships.get(id);
  if (!partnership) return null;
  const change = (fields: { [Field in keyof Partnership]?: Partnership[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'partnerships', id, fields), {
      select: 'keep',
    });
  return (
    <>
      <PanelHead
        title={words.list(partnership.between.map((person) => displayName(doc, words, person)))}
      />
      <div className="panel__body">
        <div className="link-list">
          {partnership.between.map((person) => (
            <PersonLink key={person} id={person} about="" />
          ))}
        </div>
        {partnership.spells.map((spell) => (
          <SpellFields key={spell.id} partnership={partnership} spell={spell} />
        ))}
        {readOnly ? null : (
          <Button
            variant="act"
            onPress={() =>
              workspace.run(
                (now, newId) =>
                  addSpell(now, newId, { partnership: id, spell: { kind: 'unknown' } }),
                { select: 'keep' },
              )
            }
          >
            <Plus size={15} aria-hidden /> {say('couple.addSpell')}
          </Button>
        )}
      </div>
      <Section id="couple-vouched" title={say('panel.howKnown')}>
        <VouchedFields
          value={partnership}
          subject={{ table: 'partnerships', row: id }}
          onChange={change}
        />
      </Section>
      {readOnly ? null : (
        <footer className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'partnerships', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={16} aria-hidden /> {say('couple.remove')}
          </Button>
        </footer>
      )}
    </>
  );
}

function SpellFields({
  partnership,
  spell,
}: {
  readonly partnership: Partnership;
  readonly spell: Spell;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const change = (fields: { [Field in keyof Spell]?: Spell[Field] | undefined }) =>
    void workspace.run(
      (doc, newId) =>
        changeSpell(doc, newId, { partnership: partnership.id, spell: spell.id, fields }),
      { select: 'keep' },
    );
  return (
    <div className="card">
      <KindSelect
        of="partnership"
        label={say('couple.kind')}
        value={spell.kind}
        onChange={(kind) => kind && change({ kind })}
      />
      <div className="pair">
        <DateField
          label={say('couple.from')}
          value={spell.from}
          onSave={(from) => change({ from })}
        />
        <DateField label={say('couple.to')} value={spell.to} onSave={(to) => change({ to })} />
      </div>
      <Select
        label={say('couple.end')}
        value={spell.end}
        options={partnershipEnds.map((end) => ({
          id: end,
          label: capital(say(`partnershipEnd.${end}`)),
        }))}
        none={say('couple.goesOn')}
        readOnly={readOnly}
        onChange={(end) => change({ end })}
      />
      <TextField
        label={say('couple.place')}
        value={spell.place ?? ''}
        readOnly={readOnly}
        onSave={(place) => change({ place: place || undefined })}
      />
      {partnership.spells.length > 1 && !readOnly ? (
        <Button
          variant="danger"
          onPress={() =>
            workspace.run(
              (doc, newId) =>
                removeSpell(doc, newId, { partnership: partnership.id, spell: spell.id }),
              { select: 'keep', notify: true },
            )
          }
        >
          {say('couple.removeSpell')}
        </Button>
      ) : null}
    </div>
  );
}
