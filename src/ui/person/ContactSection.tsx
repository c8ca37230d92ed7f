import { X } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '#model';
import { changeRow } from '#operations';
import { capital } from '#words';
import { useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { NewText } from '../panel/NewText.tsx';

type Detail = NonNullable<Person['contactDetails']>[number];
const types = ['phone', 'email', 'address', 'social', 'other'] as const;

/** How somebody can be reached. Restricted: in no copy but the coordinator’s. */
export function ContactSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [type, setType] = useState<Detail['type']>('phone');
  const details = person.contactDetails ?? [];
  const options = types.map((id) => ({ id, label: capital(say(`contactType.${id}`)) }));
  const save = (next: readonly Detail[]) =>
    void workspace.run(
      (doc, newId) =>
        changeRow(doc, newId, 'persons', person.id, {
          contactDetails: next.length ? [...next] : undefined,
        }),
      { select: 'keep' },
    );
  const change = (detail: Detail, fields: { [F in keyof Detail]?: Detail[F] | undefined }) => {
    const kept = Object.entries({ ...detail, ...fields }).filter(([, each]) => each !== undefined);
    // The same detail with a field replaced or gone.
    const next = Object.fromEntries(kept) as Detail;
    save(details.map((each) => (each.id === detail.id ? next : each)));
  };
  return (
    <div className="form">
      <p className="small">{say('contact.about')}</p>
      {details.map((detail) => (
        <div key={detail.id} className="card">
          <div className="link-row">
            <Select
              label={say('person.contactType')}
              hideLabel
              value={detail.type}
              options={options}
              readOnly={readOnly}
              onChange={(next) => next && change(detail, { type: next })}
            />
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: detail.value })}
                onPress={() => save(details.filter(({ id }) => id !== detail.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
          <TextField
            label={say(`contactType.${detail.type}`)}
            hideLabel
            value={detail.value}
            readOnly={readOnly}
            onSave={(value) =>
              value ? change(detail, { value }) : save(details.filter(({ id }) => id !== detail.id))
            }
          />
          <TextField
            label={say('contact.label')}
            value={detail.label ?? ''}
            readOnly={readOnly}
            onSave={(label) => change(detail, { label: label || undefined })}
          />
          <Checkbox
            checked={detail.verified === true}
            readOnly={readOnly}
            onChange={(on) => change(detail, { verified: on || undefined })}
          >
            {say('contact.verified')}
          </Checkbox>
        </div>
      ))}
      {readOnly ? null : (
        <div className="pair pair--beside">
          <Select
            label={say('person.contactType')}
            hideLabel
            value={type}
            options={options}
            onChange={(next) => next && setType(next)}
          />
          <NewText
            label={say('contact.add')}
            onAdd={(value) =>
              save([...details, { id: workspace.newId<'entry'>('E'), type, value }])
            }
          />
        </div>
      )}
    </div>
  );
}
