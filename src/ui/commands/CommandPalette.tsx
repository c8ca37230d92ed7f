import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from 'react-aria-components';
import { plainWord } from '#model';
import { capital } from '#words';
import { useSay } from '../app/context.tsx';
import { FoundLine, useShowPerson } from '../app/FindPerson.tsx';
import { useFoundPeople } from '../app/useFoundPeople.ts';
import { Dialog } from '../kit/Dialog.tsx';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { useCommandContext, useKeysText, useRun } from './useCommands.ts';

/** People listed under the commands that fit. */
const mostPeople = 5;

/** Every command by its words, and people by theirs: type a few letters, Enter does it. Made from the one list of commands. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const show = useShowPerson();
  const context = useCommandContext();
  const [query, setQuery] = useState('');
  const { found, nameOf, kinOf } = useFoundPeople(query, mostPeople);
  const now = context();
  const wordsOf = ({ label, also }: Command) => (also ? `${say(label)} ${say(also)}` : say(label));
  // Without accents, capitals and kinds of apostrophes.
  const asked = query.trim().split(/\s+/).map(plainWord);
  const fitting = commands.filter(
    (command) =>
      command.id !== 'palette' &&
      now &&
      command.enabled(now) &&
      asked.every((word) => plainWord(wordsOf(command)).includes(word)),
  );
  return (
    <Dialog title={say('command.palette')} open onClose={onClose}>
      <div className="palette">
        <Autocomplete inputValue={query} onInputChange={setQuery}>
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
            {fitting.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={capital(say(command.label))}
                className="menu__item"
                // After the window has gone, so that a window the command opens is not closed with it.
                onAction={() => setTimeout(() => run(command), 0)}
              >
                <span>{capital(say(command.label))}</span>
                {keysText(command) ? (
                  <span className="menu__keys" aria-hidden>
                    {keysText(command)}
                  </span>
                ) : null}
              </MenuItem>
            ))}
            {found.length ? (
              <MenuSection>
                <Header className="menu__heading">{say('view.people')}</Header>
                {found.map((entry) => (
                  <MenuItem
                    key={entry.person}
                    id={`person ${entry.person}`}
                    textValue={nameOf(entry.person)}
                    className="menu__item find__person"
                    onAction={() => setTimeout(() => show(entry.person), 0)}
                  >
                    <FoundLine
                      found={entry}
                      name={nameOf(entry.person)}
                      kin={kinOf(entry.person)}
                    />
                  </MenuItem>
                ))}
              </MenuSection>
            ) : null}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
