import { likelyDuplicates, type PersonId, stillToFind } from '#model';
import { mergePersons } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PersonLink } from '../person/FamilySection.tsx';

/** So many of each are listed: the nearest to the children come first. */
const most = 30;

/** Who is missing still, and who may be recorded twice. It recommends; nothing waits for it. */
export function StillToFind({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const missing = stillToFind(doc).slice(0, most);
  return (
    <Dialog title={say('command.stillToFind')} open onClose={onClose} wide>
      {missing.length === 0 ? <p className="small">{say('finding.nothing')}</p> : null}
      <ul className="moments">
        {missing.map(({ code, person, side, candidates }) => (
          <li key={`${code} ${person} ${side ?? ''}`} className="moment">
            <PersonLink
              id={person}
              about={capital(
                words.say(`find.${code}`, {
                  name: displayName(doc, words, person),
                  side: side ?? 'other',
                  count: candidates?.length ?? 0,
                }),
              )}
            />
          </li>
        ))}
      </ul>
      <Duplicates />
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

/** People who may be one, with why, and the way to make them one. */
function Duplicates() {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const pairs = likelyDuplicates(doc).slice(0, most);
  if (pairs.length === 0) return null;
  const merge = (into: PersonId, from: PersonId) =>
    workspace.run((now, newId) => mergePersons(now, newId, { into, from }), {
      select: [into],
      notify: true,
    });
  return (
    <>
      <h3>{say('finding.twice')}</h3>
      <ul className="moments">
        {pairs.map(({ people: [one, other], signs }) => (
          <li key={`${one} ${other}`} className="moment">
            <span>
              <PersonLink id={one} about="" />
              <PersonLink id={other} about="" />
              <small>{words.list(signs.map((sign) => say(`duplicate.${sign}`)))}</small>
            </span>
            {readOnly ? null : (
              <Button variant="act" onPress={() => merge(one, other)}>
                {say('finding.merge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
