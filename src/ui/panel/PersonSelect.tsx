import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { findPeople, kinOf, type PersonId } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { useVocabulary } from '../app/useVocabulary.ts';

/** So many people are listed at once. */
const most = 60;

/**
 * A choice of somebody of the case: typed by any part of a name, by what a child calls
 * them or by kin words ("mum's sister"), or picked from the list.
 */
export function PersonSelect({
  label,
  value,
  onChange,
  except = [],
}: {
  readonly label: string;
  readonly value: PersonId | undefined;
  readonly onChange: (person: PersonId | undefined) => void;
  readonly except?: readonly PersonId[];
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const vocabulary = useVocabulary();
  const chosen = value === undefined ? '' : displayName(doc, words, value);
  const [text, setText] = useState(chosen);
  const everybody = useMemo(
    () =>
      [...doc.persons.values()]
        .map(({ id }) => ({ id, name: displayName(doc, words, id) }))
        .sort((a, b) => words.compare(a.name, b.name)),
    [doc, words],
  );
  const people = useMemo(() => {
    const asked = text.trim();
    const allowed = (id: PersonId) => !except.includes(id);
    const listed =
      asked === '' || asked === chosen || !vocabulary
        ? everybody
        : findPeople(doc, asked, {
            ...(viewer === undefined ? {} : { viewer }),
            vocabulary,
            limit: most,
          }).map(({ person }) => ({ id: person, name: displayName(doc, words, person) }));
    // Who is chosen is always among them: the field takes their name from the list.
    const shown = listed.filter(({ id }) => id !== value && allowed(id)).slice(0, most);
    const now = everybody.find(({ id }) => id === value);
    return now && (listed === everybody || shown.length === 0) ? [now, ...shown] : shown;
  }, [doc, words, viewer, vocabulary, everybody, text, chosen, except, value]);
  const [open, setOpen] = useState(false);
  const kin = useMemo(
    () => (open && viewer !== undefined ? kinOf(doc, viewer) : undefined),
    [doc, viewer, open],
  );
  return (
    <ComboBox
      className="field person-select"
      items={people}
      defaultInputValue={chosen}
      onInputChange={setText}
      value={value ?? null}
      onChange={(key) => {
        if (key === value) return;
        onChange(people.find(({ id }) => id === key)?.id);
      }}
      // What is listed was searched for already.
      defaultFilter={() => true}
      allowsEmptyCollection
      isDisabled={readOnly}
      onOpenChange={setOpen}
    >
      <Label className="field__label">{label}</Label>
      <div className="person-select__box">
        <Input
          className="field__input"
          placeholder={say('app.nobody')}
          autoComplete="off"
          spellCheck={false}
        />
        <Button className="person-select__button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <Popover className="popover popover--match" offset={4}>
        <ListBox
          items={people}
          className="menu"
          dependencies={[kin]}
          renderEmptyState={() => <p className="find__none">{say('find.none')}</p>}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="menu__item find__person">
              <strong>{name}</strong>
              <small>{capital(words.kin(kin?.get(id) ?? []))}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
