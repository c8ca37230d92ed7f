import { isoDate } from '#model';
import { displayName, voicesIn } from '#scene';
import { Button } from '../kit/Button.tsx';
import { useOpen, useSay, useScreen, useWords, useWorkspace } from './context.tsx';

/** Says why the case cannot be changed here now, and what to do about it. */
export function Banner() {
  const say = useSay();
  const workspace = useWorkspace();
  const past = useOpen((open) => open.past);
  const role = useOpen((open) => open.role);
  const excerpt = useOpen((open) => open.excerpt);
  const name = useOpen(({ document }) => {
    if (!excerpt) return '';
    if (excerpt.kind === 'household')
      return document.households.get(excerpt.household)?.label ?? '';
    const id = excerpt.kind === 'side' ? excerpt.parent : excerpt.person;
    return displayName(document, workspace.state.words, id);
  });
  if (past) {
    const at = workspace.state.words.dayAndTime(past.at);
    return (
      <output className="banner">
        <span>{say('past.looking', { at })}</span>
        {role === 'editing' ? (
          <Button variant="primary" onPress={() => workspace.restorePast()}>
            {say('past.restore')}
          </Button>
        ) : null}
        <Button onPress={() => workspace.lookAtNow()}>{say('past.back')}</Button>
      </output>
    );
  }
  if (role === 'following') {
    return (
      <output className="banner">
        <span>{say('tabs.elsewhere')}</span>
        <Button onPress={() => void workspace.takeOver()}>{say('tabs.moveHere')}</Button>
      </output>
    );
  }
  return (
    <>
      {excerpt ? (
        <output className="banner">
          <span>{say(`excerpt.${excerpt.kind}`, { name })}</span>
          <Button onPress={() => workspace.lookAtPart(undefined)}>
            {say('command.everybody')}
          </Button>
        </output>
      ) : (
        <OneVoice />
      )}
      <OtherDay />
    </>
  );
}

/** While the family's drawing shows another day than today: which, by whose knowledge, and the way back. */
function OtherDay() {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const overlay = useOpen((open) => open.overlay);
  const family = useScreen((state) => state.view === 'family');
  if (!family || overlay?.asOf === undefined) return null;
  const { asOf, ...rest } = overlay;
  return (
    <output className="banner">
      <span>{say('picture.asOf', { date: words.date(isoDate(asOf)) })}</span>
      <Button onPress={() => workspace.setOverlay(rest)}>{say('show.backToNow')}</Button>
    </output>
  );
}

/** While one voice alone is listened to on the family's drawing: whose, and the way back to all. */
function OneVoice() {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const overlay = useOpen((open) => open.overlay);
  const doc = useOpen((open) => open.document);
  const family = useScreen((state) => state.view === 'family');
  const voice =
    family && overlay?.saidBy !== undefined
      ? voicesIn(doc, words).find(({ id }) => id === overlay.saidBy)
      : undefined;
  if (!voice || !overlay) return null;
  const { saidBy: _, ...rest } = overlay;
  return (
    <output className="banner">
      <span>{say('show.saidByOnly', { name: voice.name })}</span>
      <Button onPress={() => workspace.setOverlay(rest)}>{say('show.saidByAnybody')}</Button>
    </output>
  );
}
