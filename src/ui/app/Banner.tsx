import { Button } from '../kit/Button.tsx';
import { useOpen, useSay, useWorkspace } from './context.tsx';

/** Says why the case cannot be changed here now, and what to do about it. */
export function Banner() {
  const say = useSay();
  const workspace = useWorkspace();
  const past = useOpen((open) => open.past);
  const role = useOpen((open) => open.role);
  if (past) {
    const at = new Date(past.at).toLocaleString(workspace.state.words.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
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
  return null;
}
