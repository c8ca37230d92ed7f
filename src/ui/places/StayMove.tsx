import { moveBetween, movePlannedness, moveReasons, roadOf, type Stay } from '#model';
import { recordMove } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PeopleField } from './PeopleField.tsx';

/** How the child came here from the home before. */
export function StayMove({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const homes = roadOf(doc, stay.person).flatMap((step) => step.stay ?? []);
  const at = homes.findIndex(({ id }) => id === stay.id);
  const before = homes[at - 1];
  if (at < 1) return <p className="small">{say(stay.parallel ? 'move.beside' : 'move.first')}</p>;
  const move = moveBetween(doc, before?.id, stay.id);
  const set = (fields: Parameters<typeof recordMove>[2]['fields']) =>
    void workspace.run((now, newId) => recordMove(now, newId, { to: stay.id, fields }), {
      select: 'keep',
    });
  return (
    <div className="form">
      <TextField
        label={say('move.childWords')}
        value={move?.reasonChildWords ?? ''}
        readOnly={readOnly}
        onSave={(text) => set({ reasonChildWords: text || undefined })}
      />
      <PeopleField
        label={say('move.whoCame')}
        value={move?.whoCameWith ?? []}
        onChange={(people) => set({ whoCameWith: people.length ? people : undefined })}
      />
      <div className="pair">
        <DateField label={say('move.date')} value={move?.date} onSave={(date) => set({ date })} />
        <TextField
          label={say('move.miles')}
          value={move?.miles === undefined ? '' : String(move.miles)}
          inputMode="numeric"
          readOnly={readOnly}
          onSave={(text) => {
            const miles = Number(text.replace(/[^\d.]/g, ''));
            set({ miles: text && Number.isFinite(miles) ? miles : undefined });
          }}
        />
      </div>
      <Select
        label={say('move.planned')}
        value={move?.plannedness}
        none={say('move.notSaid')}
        options={movePlannedness.map((each) => ({ id: each, label: say(`planned.${each}`) }))}
        readOnly={readOnly}
        onChange={(plannedness) => set({ plannedness })}
      />
      <Select
        label={say('move.reasonFile')}
        value={move?.reasonFile}
        none={say('move.notSaid')}
        options={moveReasons.map((each) => ({ id: each, label: say(`moveReason.${each}`) }))}
        readOnly={readOnly}
        onChange={(reasonFile) => set({ reasonFile })}
      />
      <p className="small">{say('move.reasonNote')}</p>
      <TextField
        label={say('move.leftBehind')}
        value={move?.leftBehind ?? ''}
        readOnly={readOnly}
        onSave={(text) => set({ leftBehind: text || undefined })}
      />
    </div>
  );
}
