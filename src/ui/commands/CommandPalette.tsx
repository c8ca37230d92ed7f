import { Search } from 'lucide-react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { capital } from '#words';
import { useSay } from '../app/context.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { commands } from './commands.ts';
import { keysText, useCommandContext, useRun } from './useCommands.ts';

/** Every command by its words: type a few letters, Enter does it. Made from the one list of commands. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const run = useRun();
  const context = useCommandContext();
  const { contains } = useFilter({ sensitivity: 'base' });
  const now = context();
  const possible = commands.filter(
    (command) => command.id !== 'palette' && now && command.enabled(now),
  );
  const everyWord = (text: string, query: string) =>
    query
      .trim()
      .split(/\s+/)
      .every((word) => contains(text, word));
  return (
    <Dialog title={say('command.palette')} open onClose={onClose}>
      <div className="palette">
        <Autocomplete filter={everyWord}>
          <SearchField className="palette__field" aria-label={say('palette.field')} autoFocus>
            <Search className="find__icon" size={16} aria-hidden />
            <Input className="field__input" placeholder={say('palette.field')} />
          </SearchField>
          <Menu
            className="palette__list"
            aria-label={say('command.palette')}
            onAction={() => onClose()}
            renderEmptyState={() => <p className="find__none">{say('palette.none')}</p>}
          >
            {possible.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={capital(say(command.label))}
                className="menu__item"
                // After the window has gone, so that a window the command opens is not closed with it.
                onAction={() => setTimeout(() => run(command), 0)}
              >
                <span>{capital(say(command.label))}</span>
                {command.keys ? (
                  <span className="menu__keys" aria-hidden>
                    {keysText(command.keys[0])}
                  </span>
                ) : null}
              </MenuItem>
            ))}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
