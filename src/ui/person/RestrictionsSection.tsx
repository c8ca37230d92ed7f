import {
  holds,
  isoDate,
  type Person,
  type Restriction,
  type RestrictionKind,
  restrictionKinds,
} from '#model';
import { changeRow, liftRestriction, removeRow, restrict } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/** Must-not rules about this person, or that protect them. */
export function RestrictionsSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const found = [...doc.restrictions.values()].filter(
    (each) =>
      each.person === person.id ||
      each.child === person.id ||
      (each.subject?.table === 'persons' && each.subject.row === person.id),
  );
  const focal = [...doc.focalChildren.values()].map((each) => each.person);
  const add = (kind: RestrictionKind | undefined) => {
    if (!kind) return;
    const child = focal.includes(person.id) ? person.id : focal.length === 1 ? focal[0] : undefined;
    const about = child === person.id ? {} : { person: person.id };
    workspace.run(
      (now, newId) =>
        restrict(now, newId, {
          kind,
          setOn: isoDate(workspace.today),
          ...about,
          ...(child === undefined ? {} : { child }),
        }),
      { select: 'keep' },
    );
  };
  return (
    <div className="form">
      {found.map((restriction) => (
        <RestrictionCard key={restriction.id} restriction={restriction} />
      ))}
      {readOnly ? null : (
        <Select
          label={say('restriction.add')}
          value={undefined}
          options={restrictionKinds.map((kind) => ({
            id: kind,
            label: capital(say(`restriction.${kind}`)),
          }))}
          none={say('restriction.choose')}
          onChange={add}
        />
      )}
    </div>
  );
}

function RestrictionCard({ restriction }: { readonly restriction: Restriction }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const { id } = restriction;
  const change = (fields: { [Field in keyof Restriction]?: Restriction[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'restrictions', id, fields), {
      select: 'keep',
    });
  const children = [...doc.focalChildren.values()].map(({ person }) => ({
    id: person,
    label: displayName(doc, words, person),
  }));
  return (
    <div className="card card--restriction">
      <h4>
        {capital(say(`restriction.${restriction.kind}`))}
        {holds(restriction, today) ? '' : ` · ${say('restriction.lifted')}`}
      </h4>
      <TextField
        label={say('restriction.words')}
        value={restriction.words ?? ''}
        lines={2}
        readOnly={readOnly}
        onSave={(text) => change({ words: text || undefined })}
      />
      <Select
        label={say('restriction.child')}
        value={restriction.child}
        options={children}
        none={say('restriction.everyChild')}
        readOnly={readOnly}
        onChange={(child) => change({ child })}
      />
      <PersonSelect
        label={say('restriction.person')}
        value={restriction.person}
        onChange={(person) => change({ person })}
      />
      <div className="pair">
        <TextField
          label={say('restriction.setBy')}
          value={restriction.setBy ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ setBy: text || undefined })}
        />
        <DateField
          label={say('restriction.setOn')}
          value={restriction.setOn}
          onSave={(setOn) => change({ setOn })}
        />
      </div>
      <div className="pair">
        <TextField
          label={say('restriction.childAge')}
          value={restriction.childAge === undefined ? '' : String(restriction.childAge)}
          inputMode="numeric"
          readOnly={readOnly}
          onSave={(text) => change({ childAge: /^\d{1,2}$/.test(text) ? Number(text) : undefined })}
        />
        <DateField
          label={say('restriction.nextReview')}
          value={restriction.nextReview}
          onSave={(nextReview) => change({ nextReview })}
        />
      </div>
      {readOnly ? null : (
        <div className="row-actions">
          {holds(restriction, today) ? (
            <Button
              variant="act"
              onPress={() =>
                workspace.run(
                  (now, newId) =>
                    liftRestriction(now, newId, { id, from: isoDate(workspace.today) }),
                  { select: 'keep', notify: true },
                )
              }
            >
              {say('restriction.lift')}
            </Button>
          ) : null}
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'restrictions', id), {
                select: 'keep',
                notify: true,
              })
            }
          >
            {say('restriction.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
