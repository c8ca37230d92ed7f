import { X } from 'lucide-react';
import {
  type Agreement,
  agreementGivers,
  agreementSubjects,
  agreementValues,
  agreementWays,
  type CaseDocument,
  isoDate,
  type Person,
} from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/**
 * Agreements by somebody; on a child of the case also those given for the child
 * by whoever holds parental responsibility.
 */
export function agreementsOf(doc: CaseDocument, { id }: Person): readonly Agreement[] {
  const focal = [...doc.focalChildren.values()].some(({ person }) => person === id);
  return [...doc.agreements.values()].filter(
    ({ person, giver }) =>
      person === id || (focal && (giver === 'prHolder' || giver === 'localAuthority')),
  );
}

/** What somebody agreed to, or not yet, and how; a child’s own and those by parental responsibility. */
export function AgreementsSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const focal = [...doc.focalChildren.values()].some((each) => each.person === person.id);
  const add = (giver: Agreement['giver']) =>
    workspace.run(
      (now, newId) =>
        addRow(now, newId, 'agreements', {
          about: focal ? 'takePart' : 'contactPerson',
          giver,
          // Who holds parental responsibility is somebody else than the child.
          ...(giver === 'prHolder' ? {} : { person: person.id }),
          value: 'yes',
          date: isoDate(workspace.today),
        }),
      { select: 'keep' },
    );
  return (
    <div className="form">
      <p className="small">{say('agreement.takePart')}</p>
      {agreementsOf(doc, person).map((agreement) => (
        <AgreementCard key={agreement.id} agreement={agreement} />
      ))}
      {readOnly ? null : (
        <div className="row-actions">
          {(focal ? (['child', 'prHolder'] as const) : (['networkMember'] as const)).map(
            (giver) => (
              <Button key={giver} variant="act" onPress={() => add(giver)}>
                {say('agreement.add')}: {say(`agreementGiver.${giver}`)}
              </Button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

function AgreementCard({ agreement }: { readonly agreement: Agreement }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const { id } = agreement;
  const change = (fields: { [Field in keyof Agreement]?: Agreement[Field] | undefined }) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'agreements', id, fields), {
      select: 'keep',
    });
  const text = (field: 'recordedBy' | 'scope') => (
    <TextField
      label={say(`agreement.${field}`)}
      value={agreement[field] ?? ''}
      readOnly={readOnly}
      onSave={(next) => change({ [field]: next || undefined })}
    />
  );
  return (
    <div className="card">
      <div className="link-row">
        <strong>
          {capital(say(`agreementGiver.${agreement.giver}`))}:{' '}
          {say(`agreementValue.${agreement.value}`)}
        </strong>
        {readOnly ? null : (
          <IconButton
            name={say('app.removeNamed', { name: say('agreement.title') })}
            onPress={() =>
              workspace.run((doc, newId) => removeRow(doc, newId, 'agreements', id), {
                select: 'keep',
                notify: true,
              })
            }
          >
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      <Select
        label={say('agreement.about')}
        value={agreement.about}
        options={agreementSubjects.map((each) => ({
          id: each,
          label: capital(say(`agreementAbout.${each}`)),
        }))}
        readOnly={readOnly}
        onChange={(about) => about && change({ about })}
      />
      <Select
        label={say('agreement.giver')}
        value={agreement.giver}
        options={agreementGivers.map((each) => ({
          id: each,
          label: capital(say(`agreementGiver.${each}`)),
        }))}
        readOnly={readOnly}
        onChange={(giver) => giver && change({ giver })}
      />
      {agreement.giver === 'child' ? null : (
        <PersonSelect
          label={say('agreement.person')}
          value={agreement.person}
          onChange={(person) => change({ person })}
        />
      )}
      <Select
        label={say('agreement.value')}
        value={agreement.value}
        options={agreementValues.map((each) => ({
          id: each,
          label: capital(say(`agreementValue.${each}`)),
        }))}
        readOnly={readOnly}
        onChange={(value) => value && change({ value })}
      />
      <Select
        label={say('agreement.way')}
        value={agreement.way}
        options={agreementWays.map((each) => ({
          id: each,
          label: capital(say(`agreementWay.${each}`)),
        }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(way) => change({ way })}
      />
      <DateField
        label={say('agreement.date')}
        value={agreement.date}
        onSave={(date) => change({ date })}
      />
      {text('recordedBy')}
      {text('scope')}
      <DateField
        label={say('agreement.reviewOn')}
        value={agreement.reviewOn}
        onSave={(reviewOn) => change({ reviewOn })}
      />
    </div>
  );
}
