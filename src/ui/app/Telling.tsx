import { BookOpen, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { accountOrigins, type PersonId, randomId } from '#model';
import { accountFor, asToldBy, type NewAccount, nextPage } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';
import { useApp, useOpen, useSay, useWords } from './context.tsx';

/** Who is telling: their account stands behind everything that is entered until this is changed. */
export function Telling() {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const teller = useOpen((open) => open.teller);
  const doc = useOpen((open) => open.document);
  if (!teller) return null;
  const who =
    teller.person === undefined
      ? (teller.by ?? say(`origin.${teller.origin}`))
      : displayName(doc, words, teller.person);
  const step = (by: 1 | -1) => () => {
    const next = nextPage(doc, randomId, teller, by);
    if (next) tellBy(workspace, next);
  };
  return (
    <output className="banner banner--telling">
      <BookOpen size={16} aria-hidden />
      <span>
        {say('telling.now', { who: [capital(who), teller.ref].filter(Boolean).join(', ') })}
      </span>
      {teller.ref ? (
        <>
          <IconButton name={say('telling.pageBefore')} onPress={step(-1)}>
            <ChevronLeft size={16} aria-hidden />
          </IconButton>
          <IconButton name={say('telling.pageAfter')} onPress={step(1)}>
            <ChevronRight size={16} aria-hidden />
          </IconButton>
        </>
      ) : null}
      <IconButton name={say('telling.stop')} onPress={() => workspace.setTeller(undefined)}>
        <X size={16} aria-hidden />
      </IconButton>
    </output>
  );
}

type Workspace = ReturnType<typeof useApp>['workspace'];

function tellBy(workspace: Workspace, account: Parameters<typeof asToldBy>[2]): void {
  workspace.setTeller(account, (doc, newId) => asToldBy(doc, newId, account));
}

/** Asks who is telling, how and when. */
export function TellingDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { workspace } = useApp();
  const [origin, setOrigin] = useState<NewAccount['origin']>('person');
  const [person, setPerson] = useState<PersonId>();
  const [by, setBy] = useState('');
  const [ref, setRef] = useState('');
  const handleBegin = () => {
    const { open, words } = workspace.state;
    if (!open) return;
    const date = words.readDate(workspace.today);
    const account = accountFor(open.document, (prefix) => randomId(prefix), {
      origin,
      ...(person === undefined ? {} : { person }),
      ...(by ? { by } : {}),
      ...(ref ? { ref } : {}),
      ...(date ? { date } : {}),
    });
    tellBy(workspace, account);
    onClose();
  };
  return (
    <Dialog title={say('command.telling')} open onClose={onClose}>
      <p className="small">{say('telling.about')}</p>
      <div className="import-report">
        <Select
          label={say('account.origin')}
          value={origin}
          options={accountOrigins.map((id) => ({ id, label: capital(say(`origin.${id}`)) }))}
          onChange={(next) => next && setOrigin(next)}
        />
        {origin === 'person' || origin === 'child' ? (
          <PersonSelect label={say('account.person')} value={person} onChange={setPerson} />
        ) : null}
        <TextField label={say('account.by')} value={by} onSave={setBy} />
        <TextField
          label={say('account.ref')}
          value={ref}
          placeholder={say('telling.refExample')}
          onSave={setRef}
        />
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" onPress={handleBegin}>
          {say('telling.begin')}
        </Button>
      </div>
    </Dialog>
  );
}
