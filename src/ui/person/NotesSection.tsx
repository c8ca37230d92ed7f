import { isoDate, type Note, type Person } from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';
import { NewText } from '../panel/NewText.tsx';

/** The coordinator's notes; they are in no copy for a family or child. */
export function NotesSection({
  person,
  notes,
}: {
  readonly person: Person;
  readonly notes: readonly Note[];
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  return (
    <div className="form">
      {notes.map((note) => (
        <div key={note.id}>
          <TextField
            label={note.date ? words.date(note.date) : say('note.label')}
            value={note.text}
            lines={3}
            readOnly={readOnly}
            onSave={(text) =>
              void workspace.run(
                (doc, newId) =>
                  text
                    ? changeRow(doc, newId, 'notes', note.id, { text })
                    : removeRow(doc, newId, 'notes', note.id),
                { select: 'keep' },
              )
            }
          />
          {readOnly ? null : (
            <div className="row-actions">
              <Button
                variant="danger"
                onPress={() =>
                  workspace.run((doc, newId) => removeRow(doc, newId, 'notes', note.id), {
                    select: 'keep',
                    notify: true,
                  })
                }
              >
                {say('app.remove')}
              </Button>
              <RemoveForGoodButton what={{ kind: 'row', table: 'notes', id: note.id }} />
            </div>
          )}
        </div>
      ))}
      <NewText
        label={say('note.add')}
        lines={2}
        onAdd={(text) =>
          void workspace.run(
            (doc, newId) =>
              addRow(doc, newId, 'notes', {
                about: { table: 'persons', row: person.id },
                text,
                date: isoDate(workspace.today),
              }),
            { select: 'keep' },
          )
        }
      />
    </div>
  );
}
