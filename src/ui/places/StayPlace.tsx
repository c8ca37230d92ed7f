import { createdIn, type Place, type Stay } from '#model';
import { addRow, changeRow } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';

/** Where it was: a place of the case, or a new one by name. */
export function StayPlace({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const place = stay.place === undefined ? undefined : doc.places.get(stay.place);
  const set = (fields: { [Field in keyof Place]?: Place[Field] | undefined }) =>
    place &&
    void workspace.run((now, newId) => changeRow(now, newId, 'places', place.id, fields), {
      select: 'keep',
    });
  const options = [...doc.places.values()].map(({ id, label }) => ({ id, label }));
  return (
    <>
      {options.length ? (
        <Select
          label={say('stay.place')}
          value={stay.place}
          options={options}
          none={say('stay.noPlace')}
          readOnly={readOnly}
          onChange={(next) =>
            void workspace.run(
              (now, newId) => changeRow(now, newId, 'stays', stay.id, { place: next }),
              { select: 'keep' },
            )
          }
        />
      ) : null}
      {place ? (
        <TextField
          label={say('stay.locality')}
          value={place.locality ?? ''}
          readOnly={readOnly}
          onSave={(text) => set({ locality: text || undefined })}
        />
      ) : readOnly ? null : (
        <TextField
          key={options.length}
          label={say('stay.newPlace')}
          value=""
          onSave={(label) => {
            if (!label) return;
            const edit = workspace.run((now, newId) => addRow(now, newId, 'places', { label }), {
              select: 'keep',
            });
            const [made] = edit ? createdIn(edit, 'places') : [];
            if (made !== undefined)
              workspace.run(
                (now, newId) => changeRow(now, newId, 'stays', stay.id, { place: made }),
                { select: 'keep' },
              );
          }}
        />
      )}
    </>
  );
}
