import { compareDates, reviewsDue } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useSay, useToday, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PersonLink } from '../person/FamilySection.tsx';

/** What waits: reviews of restrictions and agreements that are due, and next steps of searches. */
export function DueDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const due = reviewsDue(doc, today);
  const steps = [...doc.leads.values()]
    .filter(({ due: when, nextStep }) => when || nextStep)
    .toSorted((a, b) => compareDates(a.due, b.due));
  return (
    <Dialog title={say('command.due')} open onClose={onClose}>
      <h3>{say('due.reviews')}</h3>
      {due.length === 0 ? <p className="small">{say('due.noReviews')}</p> : null}
      <ul className="moments">
        {due.map(({ kind, row }) => {
          const person = row.person ?? ('child' in row ? row.child : undefined);
          const what =
            kind === 'restriction'
              ? say(`restriction.${row.kind}`)
              : say(`agreementAbout.${row.about}`);
          const when = kind === 'restriction' ? row.nextReview : row.reviewOn;
          return (
            <li key={row.id} className="moment">
              {person === undefined ? (
                <span>{capital(what)}</span>
              ) : (
                <PersonLink id={person} about={what} />
              )}
              <small>{when ? words.date(when) : ''}</small>
            </li>
          );
        })}
      </ul>
      <h3>{say('due.steps')}</h3>
      {steps.length === 0 ? <p className="small">{say('due.noSteps')}</p> : null}
      <ul className="moments">
        {steps.map((lead) => (
          <li key={lead.id} className="moment">
            <span>
              <strong>
                {lead.person === undefined ? lead.clue : displayName(doc, words, lead.person)}
              </strong>
              <br />
              <small>{lead.nextStep ?? say(`lead.${lead.status}`)}</small>
            </span>
            <small>{lead.due ? words.date(lead.due) : ''}</small>
          </li>
        ))}
      </ul>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}
