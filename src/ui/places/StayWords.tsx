import { quotesOf, type Stay } from '#model';
import { addToMap, changeRow, removeRow } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { TextField } from '../kit/TextField.tsx';

/** The child's exact words about this home. */
export function StayWords({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const quotes = quotesOf(doc, stay.id);
  return (
    <div className="form">
      {quotes.map(({ id, words }) => (
        <TextField
          key={id}
          label={say('stay.quote')}
          hideLabel
          value={words ?? ''}
          lines={2}
          readOnly={readOnly}
          onSave={(text) =>
            void workspace.run(
              (now, newId) =>
                text
                  ? changeRow(now, newId, 'mapItems', id, { words: text })
                  : removeRow(now, newId, 'mapItems', id),
              { select: 'keep' },
            )
          }
        />
      ))}
      {readOnly ? null : (
        <TextField
          key={`new ${quotes.length}`}
          label={say('stay.newQuote')}
          value=""
          onSave={(text) =>
            text &&
            void workspace.run(
              (now, newId) =>
                addToMap(now, newId, {
                  child: stay.person,
                  item: { kind: 'speech', stay: stay.id, words: text },
                }),
              { select: 'keep' },
            )
          }
        />
      )}
    </div>
  );
}
