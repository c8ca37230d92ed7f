import { useState } from 'react';
import { type AgendaItem, agendaOf, type FuzzyDate, isoDate, type PersonId } from '#model';
import { changeRow, liftRestriction, setNextStep } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useToday, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { restrictionText } from '../person/restrictionText.ts';
import { DueField } from '../search/DueField.tsx';
import { LogForm } from '../search/LogForm.tsx';

const parts = ['overdue', 'soon', 'later', 'anyDay'] as const;

/** What waits: next steps of searches, and rules and agreements to look at again. Overdue first; each is done in place. */
export function DueDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const agenda = agendaOf(doc, today);
  const filled = parts.filter((part) => agenda[part].length > 0);
  return (
    <Dialog title={say('command.due')} open onClose={onClose} wide>
      {filled.length === 0 ? <p className="small">{say('due.nothing')}</p> : null}
      <div className="agenda">
        {filled.map((part) => (
          <section key={part} aria-labelledby={`agenda-${part}`}>
            <h3 id={`agenda-${part}`} className={part === 'overdue' ? 'agenda__late' : undefined}>
              {say(`due.${part}`)} <small className="agenda__count">{agenda[part].length}</small>
            </h3>
            <ul>
              {agenda[part].map((item) => (
                <DueItem key={item.row.id} item={item} onClose={onClose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('panel.close')}</Button>
      </div>
    </Dialog>
  );
}

/** Whom an entry is about. */
const personOf = ({ row }: AgendaItem): PersonId | undefined =>
  row.person ?? ('child' in row ? row.child : undefined);

/** One thing that waits: who, what and by when, a way to them, and a way to be done with it. */
function DueItem({ item, onClose }: { readonly item: AgendaItem; readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen, camera } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [doing, setDoing] = useState(false);
  const person = personOf(item);
  const name =
    person === undefined
      ? (item.kind === 'step' && item.row.clue) || say('person.unnamed')
      : displayName(doc, words, person);
  const what =
    item.kind === 'step'
      ? (item.row.nextStep ?? say(`lead.${item.row.status}`))
      : say('due.review', {
          what:
            item.kind === 'restriction'
              ? restrictionText(doc, words, item.row, person)
              : say(`agreementAbout.${item.row.about}`),
        });
  const handleOpen = () => {
    if (person === undefined) return;
    workspace.selectPersons([person]);
    screen.setState({ focused: person });
    camera.current?.show([person]);
    onClose();
  };
  return (
    <li className="agenda__item">
      <div className="agenda__line">
        <button
          type="button"
          className="link-row__name"
          disabled={person === undefined}
          onClick={handleOpen}
        >
          <strong>{name}</strong> <small>{capital(what)}</small>
        </button>
        <span className="agenda__date">{item.on ? words.date(item.on) : ''}</span>
        {readOnly ? null : (
          <Button
            variant="act"
            aria-label={`${say('due.done')}: ${name}`}
            aria-expanded={doing}
            onPress={() => setDoing(!doing)}
          >
            {say('due.done')}
          </Button>
        )}
      </div>
      {doing ? <Doing item={item} onClose={() => setDoing(false)} /> : null}
    </li>
  );
}

/** Done with it: a step is logged, a rule or agreement gets its next review or ends. */
function Doing({ item, onClose }: { readonly item: AgendaItem; readonly onClose: () => void }) {
  const say = useSay();
  const { workspace } = useApp();
  const [next, setNext] = useState<FuzzyDate>();
  const run = (operation: Parameters<typeof workspace.run>[0]) => {
    onClose();
    workspace.run(operation, { select: 'keep', notify: true });
  };
  if (item.kind === 'step') {
    const { id: lead, nextStep } = item.row;
    return (
      <>
        <LogForm who={{ lead }} done={nextStep ?? ''} onClose={onClose} />
        <div className="agenda__later">
          <DueField
            label={say('due.moveTo')}
            value={item.on}
            onSave={(due) =>
              due &&
              run((doc, newId) =>
                setNextStep(doc, newId, { lead, due, ...(nextStep ? { nextStep } : {}) }),
              )
            }
          />
        </div>
      </>
    );
  }
  const again = () =>
    item.kind === 'restriction'
      ? run((doc, newId) =>
          changeRow(doc, newId, 'restrictions', item.row.id, { nextReview: next }),
        )
      : run((doc, newId) => changeRow(doc, newId, 'agreements', item.row.id, { reviewOn: next }));
  return (
    <div className="card form">
      <DueField label={say('due.next')} value={next} onSave={setNext} />
      <div className="row-actions">
        <Button variant="primary" onPress={again}>
          {say('due.reviewed')}
        </Button>
        {item.kind === 'restriction' ? (
          <Button
            variant="act"
            onPress={() =>
              run((doc, newId) =>
                liftRestriction(doc, newId, { id: item.row.id, from: isoDate(workspace.today) }),
              )
            }
          >
            {say('restriction.lift')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
