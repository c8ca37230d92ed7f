import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { capital } from '#words';
import { useSay, useWork, useWorkspace } from '../app/context.tsx';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { type KeyFault, keyFault, keysOfEvent } from '../commands/keys.ts';
import { keysText, useKeysText } from '../commands/useCommands.ts';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

const groups = ['family', 'edit', 'view', 'case'] as const;

/** Every command with its key, made from the one list; keys can be changed, taken away and switched off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const workspace = useWorkspace();
  const singleKeys = useWork((state) => state.preferences.singleKeys);
  const own = useWork((state) => state.preferences.keys);
  const [changing, setChanging] = useState<string>();
  const [said, setSaid] = useState('');
  const walking = [
    ['↑ ↓ ← →', say('keys.walk')],
    ['Alt+↑ ↓ ← →', say('keys.walkAcross')],
    ['Home End', say('keys.rowEnds')],
    [keysText('$mod+Home') ?? '', say('keys.child')],
    ['1 – 9', say('keys.ways')],
    [say('keys.space'), say('keys.select')],
    ['Tab', say('keys.tab')],
    ['Esc', say('keys.escape')],
  ] as const;
  const keep = (command: Command, keys: string | undefined) => {
    const { [command.id]: _, ...others } = workspace.state.preferences.keys;
    workspace.setPreferences({
      keys: keys === undefined ? others : { ...others, [command.id]: keys },
    });
    setChanging(undefined);
  };
  const faultText = (fault: KeyFault, keys: string) =>
    fault.kind === 'taken'
      ? say('keys.taken', {
          keys: keysText(keys) ?? '',
          command: capital(say(fault.by.label)),
        })
      : say('keys.reserved', { keys: keysText(keys) ?? '' });
  const take = (command: Command, keys: string) => {
    const fault = keyFault(keys, command, commands, own);
    setSaid(fault ? faultText(fault, keys) : '');
    if (!fault) keep(command, keys);
  };
  return (
    <Dialog title={say('command.keys')} open onClose={onClose} wide>
      <Checkbox
        checked={singleKeys}
        onChange={(checked) => workspace.setPreferences({ singleKeys: checked })}
      >
        {say('keys.single')}
      </Checkbox>
      <output className="keys-said" aria-live="assertive">
        {said}
      </output>
      <section aria-label={say('keys.walking')}>
        <h3>{say('keys.walking')}</h3>
        <ul className="keys-list">
          {walking.map(([keys, what]) => (
            <li key={keys}>
              {what} <kbd className="kbd">{keys}</kbd>
            </li>
          ))}
        </ul>
      </section>
      {groups.map((group) => (
        <section key={group} aria-label={say(`keys.group.${group}`)}>
          <h3>{say(`keys.group.${group}`)}</h3>
          <ul className="keys-list">
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <li key={command.id}>
                  {changing === command.id ? (
                    <Capture
                      command={command}
                      onKeys={(keys) => take(command, keys)}
                      onNone={() => keep(command, command.keys?.length ? '' : undefined)}
                      onReset={() => keep(command, undefined)}
                      onStop={() => {
                        setSaid('');
                        setChanging(undefined);
                      }}
                    />
                  ) : (
                    <CommandKey
                      command={command}
                      onChange={() => {
                        setSaid('');
                        setChanging(command.id);
                      }}
                    />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div className="dialog__actions">
        {Object.keys(own).length ? (
          <Button variant="quiet" onPress={() => workspace.setPreferences({ keys: {} })}>
            {say('keys.resetAll')}
          </Button>
        ) : null}
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

function CommandKey({
  command,
  onChange,
}: {
  readonly command: Command;
  readonly onChange: () => void;
}) {
  const say = useSay();
  const keysOf = useKeysText();
  const label = capital(say(command.label));
  const keys = keysOf(command);
  return (
    <>
      <span>{label}</span>
      <button
        type="button"
        className="keys-list__key"
        aria-label={say('keys.change', { command: label, keys: keys ?? say('keys.none') })}
        onClick={onChange}
      >
        {keys ? <kbd className="kbd">{keys}</kbd> : <small>{say('keys.none')}</small>}
      </button>
    </>
  );
}

/** Waits for a key: whatever is pressed is the new one, but Escape and Tab. */
function Capture({
  command,
  onKeys,
  onNone,
  onReset,
  onStop,
}: {
  readonly command: Command;
  readonly onKeys: (keys: string) => void;
  readonly onNone: () => void;
  readonly onReset: () => void;
  readonly onStop: () => void;
}) {
  const say = useSay();
  const own = useWork((state) => state.preferences.keys[command.id]);
  const field = useRef<HTMLButtonElement>(null);
  useEffect(() => field.current?.focus(), []);
  const handleKey = (event: KeyboardEvent) => {
    // Tab leads on to the buttons beside.
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onStop();
    const keys = keysOfEvent(event);
    if (keys !== undefined) onKeys(keys);
  };
  return (
    <>
      <span>{capital(say(command.label))}</span>
      <span className="keys-list__capture">
        <button ref={field} type="button" className="keys-list__waits" onKeyDown={handleKey}>
          {say('keys.press')}
        </button>
        <Button variant="act" onPress={onNone}>
          {say('keys.takeAway')}
        </Button>
        {own === undefined ? null : (
          <Button variant="act" onPress={onReset}>
            {say('keys.reset')}
          </Button>
        )}
        <Button variant="act" onPress={onStop}>
          {say('app.cancel')}
        </Button>
      </span>
    </>
  );
}
