import { X } from 'lucide-react';
import { useState } from 'react';
import {
  type NameValue,
  nameKinds,
  nameOrigins,
  type Person,
  type ResponsibilityKind,
  responsibilityKinds,
  roles,
} from '#model';
import { addClaim, addRow, changeClaim, changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField, type Editor, personClaims } from '../panel/ClaimField.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';
import { ChoiceField, TextEditor } from './editors.tsx';

const answers = ['yes', 'no', 'unknown'] as const;
const AnswerEditor: Editor<(typeof answers)[number]> = (props) => (
  <ChoiceField {...props} kinds={answers} prefix="answer" />
);

/** Names and where they come from, roles, interests, contact details, responsibility. */
export function MoreSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const { id } = person;
  return (
    <div className="form">
      <OtherNames person={person} />
      <Roles person={person} />
      <Interests person={person} />
      <ClaimField
        at={personClaims(id, 'occupations')}
        claims={person.occupations}
        label={say('person.occupation')}
        editor={TextEditor}
        empty={say('person.occupation')}
      />
      <ClaimField
        at={personClaims(id, 'languages')}
        claims={person.languages}
        label={say('person.language')}
        editor={TextEditor}
        empty={say('person.language')}
      />
      <ClaimField
        at={personClaims(id, 'ethnicity')}
        claims={person.ethnicity}
        label={say('person.ethnicity')}
        editor={TextEditor}
        empty={say('person.ethnicity')}
      />
      <ClaimField
        at={personClaims(id, 'religion')}
        claims={person.religion}
        label={say('person.religion')}
        editor={TextEditor}
        empty={say('person.religion')}
      />
      <ClaimField
        at={personClaims(id, 'knowsChildInCare')}
        claims={person.knowsChildInCare}
        label={say('person.knowsInCare')}
        editor={AnswerEditor}
      />
      <ClaimField
        at={personClaims(id, 'toldAboutLifelongLinks')}
        claims={person.toldAboutLifelongLinks}
        label={say('person.toldAboutLinks')}
        editor={AnswerEditor}
      />
      <ContactDetails person={person} />
      <Responsibilities person={person} />
    </div>
  );
}

function OtherNames({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const at = personClaims(person.id, 'names');
  const change = (
    claim: Person['names'][number],
    fields: { [Field in keyof NameValue]?: NameValue[Field] | undefined },
  ) => {
    const kept = Object.entries({ ...claim.value, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    // The same name with some parts replaced or gone.
    void workspace.run(
      (doc, newId) =>
        changeClaim(doc, newId, at, claim.id, { value: Object.fromEntries(kept) as NameValue }),
      { select: 'keep' },
    );
  };
  return (
    <div className="form">
      {person.names.map((claim) => (
        <div key={claim.id} className="card">
          <strong>{[claim.value.given, claim.value.surname].filter(Boolean).join(' ')}</strong>
          <div className="pair">
            <Select
              label={say('name.kind')}
              value={claim.value.kind}
              options={nameKinds.map((kind) => ({
                id: kind,
                label: capital(say(`nameKind.${kind}`)),
              }))}
              none={say('app.notSaid')}
              readOnly={readOnly}
              onChange={(kind) => change(claim, { kind })}
            />
            <Select
              label={say('name.origin')}
              value={claim.value.origin}
              options={nameOrigins.map((origin) => ({
                id: origin,
                label: capital(say(`nameOrigin.${origin}`)),
              }))}
              none={say('app.notSaid')}
              readOnly={readOnly}
              onChange={(origin) => change(claim, { origin })}
            />
          </div>
          {claim.value.origin ? (
            <PersonSelect
              label={say('name.originPerson')}
              value={claim.value.originPerson}
              onChange={(originPerson) => change(claim, { originPerson })}
            />
          ) : null}
          <TextField
            label={say('name.nickname')}
            value={claim.value.nickname ?? ''}
            readOnly={readOnly}
            onSave={(nickname) => change(claim, { nickname: nickname || undefined })}
          />
          <TextField
            label={say('name.note')}
            value={claim.value.note ?? ''}
            readOnly={readOnly}
            onSave={(note) => change(claim, { note: note || undefined })}
          />
        </div>
      ))}
      {readOnly ? null : (
        <Button
          variant="act"
          onPress={() =>
            workspace.run(
              (doc, newId) =>
                addClaim(doc, newId, at, {
                  value: { given: say('name.another'), kind: 'knownAs' },
                }),
              { select: 'keep' },
            )
          }
        >
          {say('name.add')}
        </Button>
      )}
    </div>
  );
}

function Roles({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const held = person.roles ?? [];
  const save = (next: Person['roles']) =>
    void workspace.run(
      (doc, newId) =>
        changeRow(doc, newId, 'persons', person.id, { roles: next?.length ? next : undefined }),
      { select: 'keep' },
    );
  return (
    <div className="field">
      <span className="field__label">{say('person.roles')}</span>
      <div className="tags">
        {held.map((role) => (
          <span key={role.id} className="tag">
            {capital(say(`role.${role.role}`))}
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: say(`role.${role.role}`) })}
                onPress={() => save(held.filter(({ id }) => id !== role.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </span>
        ))}
      </div>
      {readOnly ? null : (
        <Select
          label={say('person.addRole')}
          hideLabel
          value={undefined}
          options={roles
            .filter((role) => !held.some((each) => each.role === role))
            .map((role) => ({ id: role, label: capital(say(`role.${role}`)) }))}
          none={say('person.addRole')}
          onChange={(role) => role && save([...held, { id: workspace.newId<'entry'>('E'), role }])}
        />
      )}
    </div>
  );
}

function Interests({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [adding, setAdding] = useState(0);
  const interests = person.interests ?? [];
  const save = (next: Person['interests']) =>
    void workspace.run(
      (now, newId) =>
        changeRow(now, newId, 'persons', person.id, { interests: next?.length ? next : undefined }),
      { select: 'keep' },
    );
  return (
    <div className="field">
      <span className="field__label">{say('person.interests')}</span>
      {interests.map((interest) => (
        <div key={interest.id} className="card">
          <div className="link-row">
            <span>
              <strong>{interest.text}</strong>
              {interest.sharedWith.length ? (
                <small>
                  {' '}
                  ·{' '}
                  {say('person.sharedWith', {
                    names: words.list(interest.sharedWith.map((id) => displayName(doc, words, id))),
                  })}
                </small>
              ) : null}
            </span>
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: interest.text })}
                onPress={() => save(interests.filter(({ id }) => id !== interest.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
          {readOnly ? null : (
            <PersonSelect
              label={say('person.shareInterest')}
              value={undefined}
              except={[person.id, ...interest.sharedWith]}
              onChange={(other) =>
                other !== undefined &&
                save(
                  interests.map((each) =>
                    each.id === interest.id
                      ? { ...each, sharedWith: [...each.sharedWith, other] }
                      : each,
                  ),
                )
              }
            />
          )}
        </div>
      ))}
      {readOnly ? null : (
        <TextField
          key={adding}
          label={say('person.addInterest')}
          hideLabel
          placeholder={say('person.addInterest')}
          value=""
          onSave={(text) => {
            if (!text) return;
            save([...interests, { id: workspace.newId<'entry'>('E'), text, sharedWith: [] }]);
            setAdding(adding + 1);
          }}
        />
      )}
    </div>
  );
}

const contactTypes = ['phone', 'email', 'address', 'social', 'other'] as const;

function ContactDetails({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const details = person.contactDetails ?? [];
  const save = (next: Person['contactDetails']) =>
    void workspace.run(
      (doc, newId) =>
        changeRow(doc, newId, 'persons', person.id, {
          contactDetails: next?.length ? next : undefined,
        }),
      { select: 'keep' },
    );
  return (
    <div className="field">
      <span className="field__label">{say('person.contact')}</span>
      {details.map((detail) => (
        <div key={detail.id} className="pair">
          <Select
            label={say('person.contactType')}
            hideLabel
            value={detail.type}
            options={contactTypes.map((type) => ({
              id: type,
              label: capital(say(`contactType.${type}`)),
            }))}
            readOnly={readOnly}
            onChange={(type) =>
              type &&
              save(details.map((each) => (each.id === detail.id ? { ...each, type } : each)))
            }
          />
          <TextField
            label={say(`contactType.${detail.type}`)}
            hideLabel
            value={detail.value}
            readOnly={readOnly}
            onSave={(value) =>
              save(
                value
                  ? details.map((each) => (each.id === detail.id ? { ...each, value } : each))
                  : details.filter(({ id }) => id !== detail.id),
              )
            }
          />
        </div>
      ))}
      {readOnly ? null : (
        <Button
          variant="act"
          onPress={() =>
            save([...details, { id: workspace.newId<'entry'>('E'), type: 'phone', value: '–' }])
          }
        >
          {say('person.addContact')}
        </Button>
      )}
    </div>
  );
}

function Responsibilities({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const nation = doc.cases.get('CASE')?.nation;
  const children = [...doc.focalChildren.values()].map((each) => each.person);
  const isChild = children.includes(person.id);
  const found = [...doc.responsibilities.values()].filter(({ child, holder }) =>
    isChild ? child === person.id : holder === person.id,
  );
  const kinds = (Object.keys(responsibilityKinds) as ResponsibilityKind[]).filter(
    (kind) =>
      nation === undefined || (responsibilityKinds[kind] as readonly string[]).includes(nation),
  );
  const add = (kind: ResponsibilityKind | undefined) => {
    const child = isChild ? person.id : children[0];
    if (!kind || child === undefined) return;
    workspace.run(
      (now, newId) =>
        addRow(now, newId, 'responsibilities', {
          child,
          kind,
          ...(isChild ? {} : { holder: person.id }),
        }),
      { select: 'keep' },
    );
  };
  return (
    <div className="field">
      <span className="field__label">{say('person.responsibility')}</span>
      {found.map((row) => (
        <div key={row.id} className="link-row">
          <span>
            <strong>{capital(say(`responsibility.${row.kind}`))}</strong>
            <small>
              {' '}
              {say('person.responsibilityFor', { name: displayName(doc, words, row.child) })}
            </small>
          </span>
          {readOnly ? null : (
            <IconButton
              name={say('app.remove')}
              onPress={() =>
                workspace.run((now, newId) => removeRow(now, newId, 'responsibilities', row.id), {
                  select: 'keep',
                  notify: true,
                })
              }
            >
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <Select
          label={say('person.addResponsibility')}
          hideLabel
          value={undefined}
          options={kinds.map((kind) => ({
            id: kind,
            label: capital(say(`responsibility.${kind}`)),
          }))}
          none={say('person.addResponsibility')}
          onChange={add}
        />
      )}
    </div>
  );
}
