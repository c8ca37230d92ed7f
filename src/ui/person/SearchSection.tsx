import { attemptMethods, isoDate, type Lead, leadSources, leadStates, type Person } from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';

/** How the search for this person stands, the next step, and what was done. */
export function SearchSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const leads = [...doc.leads.values()].filter((lead) => lead.person === person.id);
  return (
    <div className="form">
      {leads.map((lead) => (
        <LeadCard key={lead.id} lead={lead} />
      ))}
      {leads.length === 0 && !readOnly ? (
        <Button
          variant="act"
          onPress={() =>
            workspace.run(
              (now, newId) => addRow(now, newId, 'leads', { person: person.id, status: 'idea' }),
              { select: 'keep' },
            )
          }
        >
          {say('search.start')}
        </Button>
      ) : null}
    </div>
  );
}

function LeadCard({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const attempts = [...doc.attempts.values()].filter((attempt) => attempt.lead === lead.id);
  const change = (fields: { [Field in keyof Lead]?: Lead[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'leads', lead.id, fields), {
      select: 'keep',
    });
  return (
    <div className="card">
      <Select
        label={say('search.status')}
        value={lead.status}
        options={leadStates.map((state) => ({ id: state, label: capital(say(`lead.${state}`)) }))}
        readOnly={readOnly}
        onChange={(status) => status && change({ status })}
      />
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
      <div className="pair">
        <TextField
          label={say('search.next')}
          value={lead.nextStep ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ nextStep: text || undefined })}
        />
        <DateField label={say('search.due')} value={lead.due} onSave={(due) => change({ due })} />
      </div>
      {attempts.map((attempt) => (
        <div key={attempt.id} className="link-row">
          <div>
            <Select
              label={attempt.date ? words.date(attempt.date) : say('search.step')}
              value={attempt.method}
              options={attemptMethods.map((method) => ({
                id: method,
                label: capital(say(`attempt.${method}`)),
              }))}
              readOnly={readOnly}
              onChange={(method) =>
                method &&
                workspace.run(
                  (now, newId) => changeRow(now, newId, 'attempts', attempt.id, { method }),
                  { select: 'keep' },
                )
              }
            />
            <TextField
              label={say('search.result')}
              hideLabel
              placeholder={say('search.result')}
              value={attempt.result ?? ''}
              readOnly={readOnly}
              onSave={(text) =>
                workspace.run(
                  (now, newId) =>
                    changeRow(now, newId, 'attempts', attempt.id, { result: text || undefined }),
                  { select: 'keep' },
                )
              }
            />
          </div>
          {readOnly ? null : (
            <Button
              variant="danger"
              onPress={() =>
                workspace.run((now, newId) => removeRow(now, newId, 'attempts', attempt.id), {
                  select: 'keep',
                  notify: true,
                })
              }
            >
              {say('app.remove')}
            </Button>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <div className="row-actions">
          <Button
            variant="act"
            onPress={() =>
              workspace.run(
                (now, newId) =>
                  addRow(now, newId, 'attempts', {
                    lead: lead.id,
                    method: 'phone',
                    date: isoDate(workspace.today),
                  }),
                { select: 'keep' },
              )
            }
          >
            {say('search.log')}
          </Button>
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'leads', lead.id), {
                select: 'keep',
                notify: true,
              })
            }
          >
            {say('search.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
