import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Attempt } from '#model';
import { changeRow, removeRow } from '#operations';
import { capital } from '#words';
import { useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { methodOptions } from './LogForm.tsx';

/** One step of a search as it was logged: a line, and its fields when asked for. */
export function LogEntry({
  attempt,
  look,
}: {
  readonly attempt: Attempt;
  /** Which look at the same person's profile this was, from the second on. */
  readonly look?: number | undefined;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  const change = (fields: { [Field in keyof Attempt]?: Attempt[Field] | undefined }) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'attempts', attempt.id, fields), {
      select: 'keep',
    });
  const about = [
    capital(say(`attempt.${attempt.method}`)),
    ...(look ? [say('search.again', { number: look })] : []),
    ...(attempt.authority ? [attempt.authority] : []),
  ].join(', ');
  return (
    <li className="log__entry">
      <div className="log__line">
        <span>
          <span className="log__date">{attempt.date ? words.date(attempt.date) : '–'}</span>
          <span className="log__method">{about}</span>
          {attempt.result ? <span className="log__result">{attempt.result}</span> : null}
        </span>
        {readOnly ? null : (
          <IconButton
            name={say('search.change')}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            <Pencil size={15} aria-hidden />
          </IconButton>
        )}
      </div>
      {open ? (
        <div className="claim__details form">
          <Select
            label={say('search.method')}
            value={attempt.method}
            options={methodOptions(say)}
            onChange={(method) => method && change({ method })}
          />
          <DateField
            label={say('search.date')}
            value={attempt.date}
            onSave={(date) => change({ date })}
          />
          <TextField
            label={say('search.result')}
            value={attempt.result ?? ''}
            lines={2}
            onSave={(text) => change({ result: text || undefined })}
          />
          <TextField
            label={say('search.authority')}
            value={attempt.authority ?? ''}
            onSave={(text) => change({ authority: text || undefined })}
          />
          <div className="row-actions">
            <Button
              variant="danger"
              onPress={() =>
                workspace.run((doc, newId) => removeRow(doc, newId, 'attempts', attempt.id), {
                  select: 'keep',
                  notify: true,
                })
              }
            >
              {say('app.remove')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
