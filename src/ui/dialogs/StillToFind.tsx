import { likelyDuplicates, stillToFind } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useInParts } from '../kit/useInParts.tsx';
import { PersonLink } from '../person/FamilySection.tsx';

/** So many are listed at first: the nearest to the children come first. */
const most = 30;

/** Who is missing still. It recommends; nothing waits for it. */
export function StillToFind({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const missing = stillToFind(doc);
  const { shown, list, more } = useInParts(missing, most);
  return (
    <Dialog title={say('command.stillToFind')} open onClose={onClose} wide>
      {missing.length === 0 ? <p className="small">{say('finding.nothing')}</p> : null}
      <ul ref={list} className="moments moments--whole">
        {shown.map(({ code, person, side, candidates }) => (
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
              onOpened={onClose}
            />
          </li>
        ))}
      </ul>
      {more}
      <SameTwice />
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('panel.close')}</Button>
      </div>
    </Dialog>
  );
}

/** Leads to people who may be recorded twice, where there are any. */
function SameTwice() {
  const say = useSay();
  const { screen } = useApp();
  const doc = useOpen((open) => open.document);
  const count = likelyDuplicates(doc).length;
  if (count === 0) return null;
  return (
    <Button variant="act" onPress={() => screen.setState({ dialog: { name: 'duplicates' } })}>
      {say('duplicates.count', { count })}
    </Button>
  );
}
