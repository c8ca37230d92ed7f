import { useEffect, useState } from 'react';
import type { Moment, NamedVersion } from '#storage';
import { capital } from '#words';
import type { HistoryEntry } from '#workspace';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';

/** Every earlier moment of the case, and the ones that have a name. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const history = useOpen((open) => open.history);
  const [moments, setMoments] = useState<readonly Moment[]>([]);
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  const [naming, setNaming] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the case went on or a name was given
  useEffect(() => {
    const { log } = workspace;
    void log?.moments({ limit: 400 }).then(
      (found) => setMoments(found.filter(({ label }) => label.code !== 'edit.view')),
      () => undefined,
    );
    void log?.versions().then(setVersions, () => undefined);
  }, [workspace, history, naming]);

  const look = (seq: number, at: string) => {
    onClose();
    void workspace.lookAt(seq, at);
  };
  const nameOf = ({ label, undoes }: Moment) => {
    const edit = capital(words.sayOr(label.code, label.code, { count: 1, ...label.facts }));
    return undoes === undefined ? edit : say('history.undone', { edit });
  };

  return (
    <Dialog title={say('command.history')} open onClose={onClose} wide>
      <p className="small">{say('history.about')}</p>
      {readOnly ? null : (
        <TextField
          key={naming}
          label={say('history.name')}
          value=""
          placeholder={say('history.nameExample')}
          onSave={(name) =>
            name && void workspace.log?.nameVersion(name).then(() => setNaming(naming + 1))
          }
        />
      )}
      <Steps moments={moments} />
      {versions.length ? (
        <>
          <h3>{say('history.versions')}</h3>
          <ul className="moments">
            {versions.map((version) => (
              <li key={version.id} className="moment">
                <span>
                  <strong>{version.name}</strong>
                  <br />
                  <small>{words.dayAndTime(version.at)}</small>
                </span>
                <Button variant="act" onPress={() => look(version.seq, version.at)}>
                  {say('history.look')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{say('history.moments')}</h3>
      <ul className="moments">
        {moments.map((moment) => (
          <li key={moment.seq} className="moment">
            <span>
              {nameOf(moment)}
              <br />
              <small>{words.dayAndTime(moment.at)}</small>
            </span>
            <Button variant="act" onPress={() => look(moment.seq, moment.at)}>
              {say('history.look')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

/** So many steps are listed each way; the moments below go further back. */
const mostSteps = 40;

/** The steps that can be taken back or done again, newest first: several at once. */
function Steps({ moments }: { readonly moments: readonly Moment[] }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const { done, undone } = useOpen((open) => open.history);
  if (readOnly || done.length + undone.length === 0) return null;
  const times = new Map(moments.map(({ seq, at }) => [seq, at]));
  const line = ({ seq, edit: { label } }: HistoryEntry) => {
    const at = times.get(seq);
    return (
      <span>
        {capital(words.sayOr(label.code, label.code, { count: 1, ...label.facts }))}
        {at ? (
          <>
            <br />
            <small>{words.ago(at, Date.now())}</small>
          </>
        ) : null}
      </span>
    );
  };
  return (
    <section aria-label={say('history.steps')}>
      <h3>{say('history.steps')}</h3>
      <ol className="moments">
        {undone.slice(0, mostSteps).map((entry, place) => (
          <li key={entry.seq} className="moment moment--undone">
            {line(entry)}
            <Button variant="act" onPress={() => workspace.redo(undone.length - place)}>
              {say('history.forwardTo', { count: undone.length - place })}
            </Button>
          </li>
        ))}
        <li className="history-steps__now">{say('history.now')}</li>
        {done
          .slice(-mostSteps)
          .toReversed()
          .map((entry, place) => (
            <li key={entry.seq} className="moment">
              {line(entry)}
              <Button variant="act" onPress={() => workspace.undo(place + 1)}>
                {say('history.backTo', { count: place + 1 })}
              </Button>
            </li>
          ))}
      </ol>
    </section>
  );
}
