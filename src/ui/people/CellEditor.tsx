import { Check } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { ListBox, ListBoxItem, type ListBoxProps, Popover } from 'react-aria-components';
import type { Person } from '#model';
import { capital } from '#words';
import { useSay, useWords } from '../app/context.tsx';
import type { Column } from './columns.ts';
import type { PeopleFacts } from './peopleFacts.ts';
import type { Said } from './saveCell.ts';

/** How an edit of a cell ends: with a value to keep, or without; and where the focus goes then. */
export type EndEdit = (
  said: Said | undefined,
  then?: 'here' | 'next' | 'before' | 'elsewhere',
) => void;

interface Props {
  readonly facts: PeopleFacts;
  readonly column: Column;
  readonly person: Person;
  readonly cell: RefObject<HTMLElement | null>;
  readonly onEnd: EndEdit;
}

/** The field or list in a cell that is being edited. */
export function CellEditor(props: Props) {
  const kind = props.column.edit?.kind;
  if (kind === 'choice') return <ChoiceEditor {...props} />;
  return kind === 'choices' ? <ChoicesEditor {...props} /> : <Field {...props} />;
}

function Field({ facts, column, person, onEnd }: Props) {
  const say = useSay();
  const words = useWords();
  const hintId = useId();
  const { edit } = column;
  const before = edit?.kind === 'text' || edit?.kind === 'date' ? edit.value(facts, person) : '';
  const [text, setText] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end: EndEdit = (said, then) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(said, then);
  };
  const said = () => (text.trim() === before ? undefined : { text: text.trim() });
  const handleKey = (event: KeyboardEvent) => {
    // What is typed here is no command of the list round it, nor of the case.
    event.stopPropagation();
    if (event.key === 'Enter') end(said(), 'here');
    else if (event.key === 'Escape') {
      event.preventDefault();
      end(undefined, 'here');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      end(said(), event.shiftKey ? 'before' : 'next');
    }
  };
  const hint = edit?.kind === 'date' ? dateHint(words, text, say('date.asWords')) : '';
  return (
    <>
      <input
        ref={field}
        className="people__field"
        value={text}
        aria-label={say('people.cell', { column: say(column.label), name: facts.name(person) })}
        aria-describedby={hint ? hintId : undefined}
        placeholder={edit?.kind === 'date' ? say('date.example') : ''}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKey}
        onBlur={() => end(said(), 'elsewhere')}
      />
      {hint ? (
        <span id={hintId} className="people__hint">
          {hint}
        </span>
      ) : null}
    </>
  );
}

/** How a date is understood, where that is not what was typed. */
function dateHint(words: ReturnType<typeof useWords>, text: string, asWords: string): string {
  const read = words.readDate(text);
  if (!read) return '';
  if (read.form === 'words') return asWords;
  const said = words.date(read);
  return said.toLowerCase() === text.trim().toLowerCase() ? '' : said;
}

const cleared = '';

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A list to choose from, hung under its cell. */
function Choices({
  facts,
  column,
  person,
  cell,
  items,
  onClose,
  ...list
}: Omit<Props, 'onEnd'> &
  ListBoxProps<Choice> & { readonly items: readonly Choice[]; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Popover
      className="popover"
      triggerRef={cell}
      placement="bottom start"
      offset={2}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <ListBox
        {...list}
        aria-label={say('people.cell', { column: say(column.label), name: facts.name(person) })}
        className="menu"
        items={items}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.label} className="menu__item">
            {({ isSelected, selectionMode }) => (
              <>
                {item.label}
                {isSelected && selectionMode === 'multiple' ? (
                  <Check size={16} aria-hidden />
                ) : null}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

function ChoiceEditor({ onEnd, ...cell }: Props) {
  const say = useSay();
  const words = useWords();
  const { edit } = cell.column;
  if (edit?.kind !== 'choice') return null;
  const value = edit.value(cell.facts, cell.person);
  const items = [
    ...(edit.clears ? [{ id: cleared, label: say('app.notSaid') }] : []),
    ...choicesOf(words, edit),
  ];
  return (
    <Choices
      {...cell}
      items={items}
      onClose={() => onEnd(undefined, 'here')}
      selectionMode="single"
      selectedKeys={value === undefined ? [] : [value]}
      disallowEmptySelection={!edit.clears}
      autoFocus={value === undefined ? 'first' : true}
      onAction={(key) => onEnd({ choice: String(key) || undefined }, 'here')}
    />
  );
}

/** A list to choose several from: kept as they stand when it closes. */
function ChoicesEditor({ onEnd, ...cell }: Props) {
  const words = useWords();
  const { edit } = cell.column;
  const before = edit?.kind === 'choices' ? edit.value(cell.facts, cell.person) : [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before));
  if (edit?.kind !== 'choices') return null;
  const end = () => {
    const isSame = chosen.size === before.length && before.every((each) => chosen.has(each));
    onEnd(isSame ? undefined : { choices: [...chosen] }, 'here');
  };
  return (
    <Choices
      {...cell}
      items={choicesOf(words, edit)}
      onClose={end}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        setChosen(new Set(keys === 'all' ? edit.options : [...keys].map(String)))
      }
      autoFocus="first"
    />
  );
}

const choicesOf = (
  words: ReturnType<typeof useWords>,
  { options, prefix }: { readonly options: readonly string[]; readonly prefix: string },
): readonly Choice[] =>
  options.map((id) => ({ id, label: capital(words.sayOr(`${prefix}.${id}`, id)) }));
