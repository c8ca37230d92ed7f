import { useState } from 'react';
import {
  type Attempt,
  type Lead,
  leadSources,
  leadStateOf,
  type Person,
  type SearchLine,
  searchLineOf,
} from '#model';
import { changeRow, removeRow, setNextStep, setSearchState } from '#operations';
import { capital, type Words } from '#words';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DueField } from './DueField.tsx';
import { LogEntry } from './LogEntry.tsx';
import { LogForm, stateOptions } from './LogForm.tsx';

/** A search in a line: how it stands, what is next and by when. Empty where nobody has begun. */
export function searchSummary(words: Words, line: SearchLine): string {
  if (!line.lead) return '';
  const next = [
    line.nextStep ?? '',
    line.due ? words.say('search.by', { date: words.date(line.due) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return [capital(words.say(`search.${line.state}`)), next].filter(Boolean).join(' · ');
}

/** How the search for this person stands, the next step with its day, and what was done. */
export function SearchSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [logging, setLogging] = useState<'step' | 'done'>();
  const line = searchLineOf(doc, person.id);
  const who = { person: person.id };
  const keep = { select: 'keep' } as const;
  const clues = [...doc.leads.values()].flatMap((lead) =>
    lead.person === person.id && lead.clue ? [lead.clue] : [],
  );
  const setNext = (next: Pick<SearchLine, 'nextStep' | 'due'>) =>
    void workspace.run((now, newId) => setNextStep(now, newId, { ...who, ...next }), keep);
  return (
    <div className="form">
      {clues.map((clue) => (
        <p key={clue} className="small">
          {say('search.heard', { words: clue })}
        </p>
      ))}
      <Select
        label={say('search.status')}
        value={line.state}
        options={stateOptions(say)}
        readOnly={readOnly}
        onChange={(state) =>
          state &&
          workspace.run((now, newId) => setSearchState(now, newId, { ...who, state }), keep)
        }
      />
      {line.lead ? <Finer lead={line.lead} /> : null}
      <TextField
        label={say('search.next')}
        value={line.nextStep ?? ''}
        readOnly={readOnly}
        onSave={(text) => setNext({ nextStep: text, ...(line.due ? { due: line.due } : {}) })}
      />
      <DueField
        label={say('search.due')}
        value={line.due}
        onSave={(due) =>
          setNext({
            ...(line.nextStep ? { nextStep: line.nextStep } : {}),
            ...(due ? { due } : {}),
          })
        }
      />
      {logging ? (
        <LogForm
          key={logging}
          who={who}
          done={logging === 'done' ? line.nextStep : undefined}
          onClose={() => setLogging(undefined)}
        />
      ) : readOnly ? null : (
        <div className="row-actions">
          {line.nextStep ? (
            <Button variant="act" onPress={() => setLogging('done')}>
              {say('search.doNext')}
            </Button>
          ) : null}
          <Button variant="act" onPress={() => setLogging('step')}>
            {say('search.log')}
          </Button>
        </div>
      )}
      {line.log.length ? <Log log={line.log} /> : null}
      {line.lead ? <More lead={line.lead} /> : null}
    </div>
  );
}

/** Where the lead says more than its word: "unsure" behind "replied". */
function Finer({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const plain = Object.values(leadStateOf).includes(lead.status);
  return plain ? null : <p className="small">{capital(say(`lead.${lead.status}`))}</p>;
}

/** What was done, the latest first. */
function Log({ log }: { readonly log: readonly Attempt[] }) {
  const say = useSay();
  // Looks at one profile count from the first: the log begins with the last.
  const looks = log.filter(({ method }) => method === 'socialMediaView').toReversed();
  return (
    <div>
      <h4 className="field__label">{say('search.logTitle')}</h4>
      <ol className="log">
        {log.map((attempt) => {
          const look = looks.indexOf(attempt) + 1;
          return <LogEntry key={attempt.id} attempt={attempt} look={look > 1 ? look : undefined} />;
        })}
      </ol>
    </div>
  );
}

/** Where the idea came from, why it rests, and the end of a search that was no search. */
function More({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const change = (fields: { [Field in keyof Lead]?: Lead[Field] | undefined }) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'leads', lead.id, fields), {
      select: 'keep',
    });
  const rests = ['declined', 'notSafeNow', 'paused', 'unsure'].includes(lead.status);
  return (
    <>
      <Select
        label={say('search.source')}
        value={lead.source}
        options={leadSources.map((source) => ({
          id: source,
          label: capital(say(`leadSource.${source}`)),
        }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(source) => change({ source })}
      />
      {rests || lead.reasonDeclined ? (
        <TextField
          label={say('search.why')}
          value={lead.reasonDeclined ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ reasonDeclined: text || undefined })}
        />
      ) : null}
      {readOnly ? null : (
        <div className="row-actions">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((doc, newId) => removeRow(doc, newId, 'leads', lead.id), {
                select: 'keep',
                notify: true,
              })
            }
          >
            {say('search.remove')}
          </Button>
        </div>
      )}
    </>
  );
}
