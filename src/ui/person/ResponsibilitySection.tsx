import { X } from 'lucide-react';
import {
  type CaseDocument,
  type Person,
  type Responsibility,
  type ResponsibilityId,
  type ResponsibilityKind,
  responsibilityKinds,
} from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/** Parental responsibility and orders: those over a child of the case, or those that somebody holds. */
export const responsibilitiesOf = (doc: CaseDocument, { id }: Person): readonly Responsibility[] =>
  [...doc.responsibilities.values()].filter(({ child, holder }) => child === id || holder === id);

/** Who holds parental responsibility, and by what; orders over a child. */
export function ResponsibilitySection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const nation = doc.cases.get('CASE')?.nation;
  const children = [...doc.focalChildren.values()].map((each) => each.person);
  const isChild = children.includes(person.id);
  const kinds = (Object.keys(responsibilityKinds) as ResponsibilityKind[]).filter(
    (kind) =>
      nation === undefined || (responsibilityKinds[kind] as readonly string[]).includes(nation),
  );
  const keep = { select: 'keep' } as const;
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
      keep,
    );
  };
  const change = (
    id: ResponsibilityId,
    fields: { [Field in keyof Responsibility]?: Responsibility[Field] | undefined },
  ) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'responsibilities', id, fields), keep);
  return (
    <div className="form">
      {responsibilitiesOf(doc, person).map((row) => (
        <div key={row.id} className="card">
          <div className="link-row">
            <span>
              <strong>{capital(say(`responsibility.${row.kind}`))}</strong>
              {row.child === person.id ? null : (
                <small>
                  {' '}
                  {say('person.responsibilityFor', { name: displayName(doc, words, row.child) })}
                </small>
              )}
            </span>
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: say(`responsibility.${row.kind}`) })}
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
          {row.child === person.id ? (
            <>
              <PersonSelect
                label={say('responsibility.holder')}
                value={row.holder}
                except={[person.id]}
                onChange={(holder) => change(row.id, { holder })}
              />
              {row.holder === undefined ? (
                <TextField
                  label={say('responsibility.authority')}
                  value={row.authority ?? ''}
                  readOnly={readOnly}
                  onSave={(text) => change(row.id, { authority: text || undefined })}
                />
              ) : null}
            </>
          ) : null}
          <DateField
            label={say('couple.from')}
            value={row.from}
            onSave={(from) => change(row.id, { from })}
          />
          <DateField
            label={say('couple.to')}
            value={row.to}
            onSave={(to) => change(row.id, { to })}
          />
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
