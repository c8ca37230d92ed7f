import { useState } from 'react';
import type { Loss } from '#codecs';
import type { CaseDocument, PersonId } from '#model';
import { addFocalChild } from '#operations';
import { displayName } from '#scene';
import type { Words } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { placeInFile } from '../cases/placeInFile.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/** More people than a list can be searched in by eye. */
const mostInList = 400;
/** So many places of one kind of loss are named. */
const namedPlaces = 12;

/** People of the open case are called by their names. */
const named = (doc: CaseDocument, words: Words) => (tag: string, id: string) => {
  const person = doc.persons.get(id as PersonId);
  return tag === 'INDI' && person ? displayName(doc, words, person.id) : undefined;
};

/** What came with a file that was opened: how many people, whom the case is about, what fitted nowhere. */
export function ImportReport({
  losses,
  onClose,
}: {
  readonly losses: readonly Loss[];
  readonly onClose: () => void;
}) {
  const say = useSay();
  const { workspace, camera } = useApp();
  const doc = useOpen((open) => open.document);
  const [child, setChild] = useState<PersonId>();
  const cut = losses.find(({ code }) => code === 'cut-off');
  const others = losses.filter((loss) => loss !== cut);
  const asks = doc.focalChildren.size === 0 && doc.persons.size > 0;
  const handleDone = () => {
    if (child !== undefined) {
      workspace.run((now, newId) => addFocalChild(now, newId, { id: child }));
      // A large family opened whole, too small to read: now it is known where to begin.
      camera.current?.begin();
    }
    onClose();
  };
  return (
    <Dialog title={say('import.title')} open onClose={handleDone}>
      <div className="import-report">
        <p>{say('import.counts', { people: doc.persons.size, families: doc.parentSets.size })}</p>
        {cut ? (
          <p className="import-report__cut" role="alert">
            {say('import.cutOff', { line: cut.facts.line ?? '' })}
          </p>
        ) : null}
        {asks && doc.persons.size <= mostInList ? (
          <PersonSelect label={say('import.child')} value={child} onChange={setChild} />
        ) : null}
        {asks && doc.persons.size > mostInList ? <p>{say('import.childLater')}</p> : null}
        {others.length ? <Losses losses={others} /> : null}
        {losses.length ? null : <p>{say('import.allFits')}</p>}
      </div>
      <div className="dialog__actions">
        <Button variant="primary" onPress={handleDone}>
          {say('app.done')}
        </Button>
      </div>
    </Dialog>
  );
}

function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const codes = [...new Set(losses.map(({ code }) => code))];
  const kinds = codes.map((code) => [code, losses.filter((each) => each.code === code)] as const);
  return (
    <section className="losses">
      <h3>{say('import.losses')}</h3>
      <p className="small">{say('import.kept')}</p>
      {kinds.map(([code, each]) => (
        <details key={code}>
          <summary>{words.say(`loss.${code}`, { count: each.length })}</summary>
          <ul>
            {each.slice(0, namedPlaces).map(({ at }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one place may be named twice; the list never changes
              <li key={index}>{placeInFile(words, at, named(doc, words))}</li>
            ))}
            {each.length > namedPlaces ? (
              <li>{say('import.more', { count: each.length - namedPlaces })}</li>
            ) : null}
          </ul>
        </details>
      ))}
    </section>
  );
}
