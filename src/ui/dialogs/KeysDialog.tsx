import { capital } from '#words';
import { useSay, useWork, useWorkspace } from '../app/context.tsx';
import { commands } from '../commands/commands.ts';
import { keysText } from '../commands/useCommands.ts';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** All keys, made from the one list of commands; single keys can be switched off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const workspace = useWorkspace();
  const singleKeys = useWork((state) => state.preferences.singleKeys);
  const walking = [
    ['↑ ↓ ← →', say('keys.walk')],
    [say('keys.space'), say('keys.select')],
    ['Tab', say('keys.tab')],
    ['Esc', say('keys.escape')],
    ['/', say('find.label')],
  ] as const;
  return (
    <Dialog title={say('command.keys')} open onClose={onClose} wide>
      <Checkbox
        checked={singleKeys}
        onChange={(checked) => workspace.setPreferences({ singleKeys: checked })}
      >
        {say('keys.single')}
      </Checkbox>
      <ul className="keys-list">
        {walking.map(([keys, what]) => (
          <li key={keys}>
            {what} <kbd className="kbd">{keys}</kbd>
          </li>
        ))}
        {commands
          .filter(({ keys }) => keys)
          .map((command) => (
            <li key={command.id}>
              {capital(say(command.label))} <kbd className="kbd">{keysText(command.keys?.[0])}</kbd>
            </li>
          ))}
      </ul>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}
