import {
  type Contact,
  contactArrangements,
  contactFrequencies,
  contactModes,
  contactWishes,
  type Person,
  type PersonId,
  sectors,
  supportKinds,
  type Tie,
  tieFlows,
  tieStrengths,
} from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField } from '../panel/ClaimField.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { TextEditor } from './editors.tsx';

/** What each child of the case has with this person: family time, closeness, support. */
export function TouchSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const children = [...doc.focalChildren.values()]
    .map((each) => each.person)
    .filter((child) => child !== person.id);
  const tieOf = (child: PersonId) =>
    [...doc.ties.values()].find(
      ({ ends: [a, b] }) =>
        'person' in a &&
        'person' in b &&
        ((a.person === child && b.person === person.id) ||
          (b.person === child && a.person === person.id)),
    );
  if (children.length === 0) return <p className="small">{say('touch.ownChild')}</p>;
  return (
    <div>
      {children.map((child) => {
        const tie = tieOf(child);
        return (
          <div key={child} className="card">
            <h4>{say('touch.with', { name: displayName(doc, words, child) })}</h4>
            {tie ? (
              <TieFields tie={tie} />
            ) : readOnly ? null : (
              <Button
                variant="act"
                onPress={() =>
                  workspace.run(
                    (now, newId) =>
                      addRow(now, newId, 'ties', {
                        ends: [{ person: child }, { person: person.id }],
                      }),
                    { select: 'keep' },
                  )
                }
              >
                {say('touch.add')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}

type TieChange = { [Field in keyof Tie]?: Tie[Field] | undefined };

function TieFields({ tie }: { readonly tie: Tie }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const change = (fields: TieChange) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'ties', tie.id, fields), {
      select: 'keep',
    });
  return (
    <div className="form">
      <ContactFields
        label={say('touch.arranged')}
        contact={tie.arranged}
        onChange={(arranged) => change({ arranged })}
      />
      <ContactFields
        label={say('touch.happened')}
        contact={tie.happened}
        onChange={(happened) => change({ happened })}
      />
      <Select
        label={say('touch.wants')}
        value={tie.wants}
        options={contactWishes.map((each) => ({ id: each, label: capital(say(`wants.${each}`)) }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(wants) => change({ wants })}
      />
      <ClaimField
        at={{ table: 'ties', row: tie.id, field: 'lostTouch' }}
        claims={tie.lostTouch}
        label={say('touch.lost')}
        editor={TextEditor}
      />
      <KindSelect
        of="tie"
        label={say('touch.kind')}
        value={tie.kind}
        none={say('app.notSaid')}
        onChange={(kind) => change({ kind })}
      />
      <div className="pair">
        <Select
          label={say('touch.strength')}
          value={tie.strength}
          options={tieStrengths.map((each) => ({
            id: each,
            label: capital(say(`strength.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(strength) => change({ strength })}
        />
        <Select
          label={say('touch.flow')}
          value={tie.flow}
          options={tieFlows.map((each) => ({ id: each, label: capital(say(`flow.${each}`)) }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(flow) => change({ flow })}
        />
      </div>
      <Checkbox
        checked={tie.stress === true}
        readOnly={readOnly}
        onChange={(stress) => change({ stress: stress || undefined })}
      >
        {say('touch.stress')}
      </Checkbox>
      <div className="pair">
        <Select
          label={say('touch.sector')}
          value={tie.sector}
          options={sectors.map((each) => ({ id: each, label: capital(say(`sector.${each}`)) }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(sector) => change({ sector })}
        />
        <Select
          label={say('touch.ring')}
          value={tie.ring === undefined ? undefined : String(tie.ring)}
          options={['1', '2', '3', '4'].map((each) => ({
            id: each,
            label: say(`ring.${each}` as 'ring.1'),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(ring) => change({ ring: ring === undefined ? undefined : Number(ring) })}
        />
      </div>
      <fieldset className="fieldset">
        <legend className="field__label">{say('touch.supports')}</legend>
        {supportKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={tie.supports?.includes(kind) ?? false}
            readOnly={readOnly}
            onChange={(on) => {
              const next = on
                ? [...(tie.supports ?? []), kind]
                : (tie.supports ?? []).filter((each) => each !== kind);
              change({ supports: next.length ? next : undefined });
            }}
          >
            {capital(say(`support.${kind}`))}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox
        checked={tie.knewBefore === true}
        readOnly={readOnly}
        onChange={(on) => change({ knewBefore: on || undefined })}
      >
        {say('touch.knewBefore')}
      </Checkbox>
      <VouchedFields value={tie} subject={{ table: 'ties', row: tie.id }} onChange={change} />
      {readOnly ? null : (
        <Button
          variant="danger"
          onPress={() =>
            workspace.run((doc, newId) => removeRow(doc, newId, 'ties', tie.id), {
              select: 'keep',
              notify: true,
            })
          }
        >
          {say('touch.remove')}
        </Button>
      )}
    </div>
  );
}

function ContactFields({
  label,
  contact,
  onChange,
}: {
  readonly label: string;
  readonly contact: Contact | undefined;
  readonly onChange: (contact: Contact | undefined) => void;
}) {
  const say = useSay();
  const readOnly = useReadOnly();
  const set = (fields: { [Field in keyof Contact]?: Contact[Field] | undefined }) => {
    const kept = Object.entries({ ...contact, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    // The same fields as before with some replaced or gone.
    onChange(kept.length ? (Object.fromEntries(kept) as Contact) : undefined);
  };
  return (
    <fieldset className="fieldset form">
      <legend className="field__label">{label}</legend>
      <div className="pair">
        <Select
          label={say('touch.frequency')}
          value={contact?.frequency}
          options={contactFrequencies.map((each) => ({
            id: each,
            label: capital(say(`frequency.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(frequency) => set({ frequency })}
        />
        <Select
          label={say('touch.arrangement')}
          value={contact?.arrangement}
          options={contactArrangements.map((each) => ({
            id: each,
            label: capital(say(`arrangement.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(arrangement) => set({ arrangement })}
        />
      </div>
      <div className="tick-columns">
        {contactModes.map((mode) => (
          <Checkbox
            key={mode}
            checked={contact?.modes?.includes(mode) ?? false}
            readOnly={readOnly}
            onChange={(on) => {
              const next = on
                ? [...(contact?.modes ?? []), mode]
                : (contact?.modes ?? []).filter((each) => each !== mode);
              set({ modes: next.length ? next : undefined });
            }}
          >
            {capital(say(`mode.${mode}`))}
          </Checkbox>
        ))}
      </div>
      <TextField
        label={say('touch.words')}
        value={contact?.words ?? ''}
        readOnly={readOnly}
        onSave={(words) => set({ words: words || undefined })}
      />
    </fieldset>
  );
}
