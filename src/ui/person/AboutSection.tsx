import {
  genders,
  isPlaceholder,
  type LivingState,
  livingStates,
  type Person,
  pregnancyOutcomes,
  type Sex,
  sexes,
} from '#model';
import { changeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField, type Editor, personClaims } from '../panel/ClaimField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { ChoiceField, DeathEditor, EventEditor, NameEditor } from './editors.tsx';
import { PhotoField } from './PhotoField.tsx';

type GenderValue = NonNullable<Person['gender']>[number]['value'];
type PregnancyValue = NonNullable<Person['pregnancy']>[number]['value'];

const GenderEditor: Editor<GenderValue> = ({ label, value, readOnly, onSave }) => {
  const say = useSay();
  return (
    <>
      <Select
        label={label}
        value={value?.kind}
        options={genders.map((kind) => ({ id: kind, label: capital(say(`gender.${kind}`)) }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(kind) => onSave(kind && (value?.text ? { kind, text: value.text } : { kind }))}
      />
      {value?.kind === 'other' || value?.text ? (
        <TextField
          label={say('person.genderWords')}
          value={value.text ?? ''}
          readOnly={readOnly}
          onSave={(text) => onSave(text ? { kind: value.kind, text } : { kind: value.kind })}
        />
      ) : null}
    </>
  );
};

const PregnancyEditor: Editor<PregnancyValue> = ({ label, value, readOnly, onSave }) => {
  const say = useSay();
  return (
    <>
      <Select
        label={label}
        value={value?.outcome}
        options={pregnancyOutcomes.map((outcome) => ({
          id: outcome,
          label: capital(say(`pregnancy.${outcome}`)),
        }))}
        none={say('person.noPregnancy')}
        readOnly={readOnly}
        onChange={(outcome) => onSave(outcome && { ...value, outcome })}
      />
      {value?.outcome === 'ongoing' ? (
        <DateField
          label={say('person.due')}
          value={value.due}
          onSave={(due) => onSave(due ? { outcome: 'ongoing', due } : { outcome: 'ongoing' })}
        />
      ) : null}
    </>
  );
};

const SexEditor: Editor<Sex> = (props) => <ChoiceField {...props} kinds={sexes} prefix="sex" />;
const LivingEditor: Editor<LivingState> = (props) => (
  <ChoiceField {...props} kinds={livingStates} prefix="living" />
);

/** Name, gender, birth, death: what most people look for first. */
export function AboutSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const { id } = person;
  const change = (fields: { [Field in keyof Person]?: Person[Field] | undefined }) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'persons', id, fields), {
      select: 'keep',
    });
  return (
    <div className="form">
      <ClaimField
        at={personClaims(id, 'names')}
        claims={person.names}
        label={say('person.name')}
        editor={NameEditor}
        only
      />
      {isPlaceholder(person) || person.descriptor ? (
        <TextField
          label={say('person.descriptor')}
          value={person.descriptor ?? ''}
          placeholder={say('person.descriptorExample')}
          readOnly={readOnly}
          onSave={(text) => change({ descriptor: text || undefined })}
        />
      ) : null}
      {isPlaceholder(person) ? (
        <Checkbox
          checked={person.notFoundYet === true}
          readOnly={readOnly}
          onChange={(checked) => change({ notFoundYet: checked || undefined })}
        >
          {say('person.notFoundYet')}
        </Checkbox>
      ) : null}
      {person.pet ? (
        <TextField
          label={say('person.species')}
          value={person.pet.species ?? ''}
          readOnly={readOnly}
          onSave={(species) => change({ pet: species ? { species } : {} })}
        />
      ) : (
        <>
          <ClaimField
            at={personClaims(id, 'gender')}
            claims={person.gender}
            label={say('person.gender')}
            editor={GenderEditor}
          />
          <TextField
            label={say('person.pronouns')}
            value={person.pronouns ?? ''}
            readOnly={readOnly}
            onSave={(text) => change({ pronouns: text || undefined })}
          />
        </>
      )}
      <CalledBy person={person} />
      <ClaimField
        at={personClaims(id, 'born')}
        claims={person.born}
        label={say('person.born')}
        editor={EventEditor}
      />
      <ClaimField
        at={personClaims(id, 'living')}
        claims={person.living}
        label={say('person.living')}
        editor={LivingEditor}
      />
      <ClaimField
        at={personClaims(id, 'died')}
        claims={person.died}
        label={say('person.died')}
        editor={DeathEditor}
      />
      <PhotoField person={person} />
      {person.pet ? null : (
        <>
          <ClaimField
            at={personClaims(id, 'sex')}
            claims={person.sex}
            label={say('person.sex')}
            editor={SexEditor}
          />
          <ClaimField
            at={personClaims(id, 'pregnancy')}
            claims={person.pregnancy}
            label={say('person.pregnancy')}
            editor={PregnancyEditor}
          />
        </>
      )}
    </div>
  );
}

/** What each child of the case calls this person. */
function CalledBy({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const children = [...doc.focalChildren.values()]
    .map((each) => each.person)
    .filter((child) => child !== person.id);
  return children.map((child) => {
    const entry = person.calledBy?.find((each) => each.child === child);
    const save = (text: string) =>
      void workspace.run(
        (now, newId) => {
          const others = (person.calledBy ?? []).filter((each) => each.child !== child);
          const next = text
            ? [...others, { id: entry?.id ?? newId<'entry'>('E'), child, words: text }]
            : others;
          return changeRow(now, newId, 'persons', person.id, {
            calledBy: next.length ? next : undefined,
          });
        },
        { select: 'keep' },
      );
    return (
      <TextField
        key={child}
        label={say('person.calledBy', { name: displayName(doc, words, child) })}
        value={entry?.words ?? ''}
        readOnly={readOnly}
        onSave={save}
      />
    );
  });
}
