import { useState } from 'react';
import {
  type Attempt,
  attemptMethods,
  type FuzzyDate,
  isoDate,
  type SearchState,
  searchLineOf,
  searchStates,
} from '#model';
import { logStep, type Searched } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { DueField } from './DueField.tsx';

/** Looks that somebody else may have to allow. */
const watched: ReadonlySet<Attempt['method']> = new Set(['socialMediaView', 'openWebSearch']);

/**
 * A step taken in a search: what was done, what came of it, how the search stands
 * after it and what is next. One step of the history.
 */
export function LogForm({
  who,
  done,
  onClose,
}: {
  readonly who: Searched;
  /** The next step that was taken: it is what came of it, and gives way to what is next. */
  readonly done?: string | undefined;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const [method, setMethod] = useState<Attempt['method']>(done ? 'relativeAsked' : 'phone');
  const [date, setDate] = useState<FuzzyDate | undefined>(() => isoDate(workspace.today));
  const [result, setResult] = useState(done ? `${done}: ` : '');
  const [authority, setAuthority] = useState('');
  const [state, setState] = useState<SearchState>();
  const [nextStep, setNextStep] = useState('');
  const [due, setDue] = useState<FuzzyDate>();
  const handleLog = () => {
    const next = done !== undefined || nextStep || due;
    const edit = workspace.run(
      (doc, newId) =>
        logStep(doc, newId, {
          ...who,
          method,
          ...(date ? { date } : {}),
          ...(result.trim() ? { result: result.trim() } : {}),
          ...(authority ? { authority } : {}),
          ...(state ? { state } : {}),
          ...(next ? { next: { ...(nextStep ? { nextStep } : {}), ...(due ? { due } : {}) } } : {}),
        }),
      { select: 'keep', notify: done !== undefined },
    );
    if (edit) onClose();
  };
  return (
    <fieldset className="card form" aria-label={say('search.log')}>
      <Select
        label={say('search.method')}
        value={method}
        options={methodOptions(say)}
        onChange={(chosen) => chosen && setMethod(chosen)}
      />
      <LookedBefore who={who} method={method} />
      {watched.has(method) ? (
        <TextField label={say('search.authority')} value={authority} onSave={setAuthority} />
      ) : null}
      <DateField label={say('search.date')} value={date} onSave={setDate} />
      <TextField label={say('search.result')} value={result} lines={2} onSave={setResult} />
      <Select
        label={say('search.after')}
        value={state}
        options={stateOptions(say)}
        none={say('search.asBefore')}
        onChange={setState}
      />
      <TextField label={say('search.next')} value={nextStep} onSave={setNextStep} />
      <DueField label={say('search.due')} value={due} onSave={setDue} />
      <div className="row-actions">
        <Button variant="primary" onPress={handleLog}>
          {say('search.logIt')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

type Say = ReturnType<typeof useSay>;

/** The ways of searching and being in touch that can be logged. */
export const methodOptions = (say: Say) =>
  attemptMethods.map((id) => ({ id, label: capital(say(`attempt.${id}`)) }));

/** The nine words for how a search stands. */
export const stateOptions = (say: Say) =>
  searchStates.map((id) => ({ id, label: capital(say(`search.${id}`)) }));

/**
 * A warning before somebody's profile is looked at again: repeated viewing may be
 * directed surveillance under the Regulation of Investigatory Powers Act 2000. It never blocks.
 */
function LookedBefore({
  who,
  method,
}: {
  readonly who: Searched;
  readonly method: Attempt['method'];
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const person = 'person' in who ? who.person : doc.leads.get(who.lead)?.person;
  if (method !== 'socialMediaView' || person === undefined) return null;
  const looks = searchLineOf(doc, person).log.filter((each) => each.method === method);
  if (looks.length === 0) return null;
  const last = looks.find((each) => each.date)?.date;
  return (
    <p className="warning" role="alert">
      {say('search.lookedBefore', {
        name: displayName(doc, words, person),
        count: looks.length,
        last: last ? words.date(last) : 'none',
      })}
    </p>
  );
}
