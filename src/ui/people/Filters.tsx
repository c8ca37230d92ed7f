import { ChevronDown, ListFilter, X } from 'lucide-react';
import { useMemo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';
import { capital, type WordId } from '#words';
import { useOpen, useSay } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import type { PeopleFacts } from './peopleFacts.ts';
import {
  countValues,
  type Facet,
  facets,
  facetText,
  isNarrowed,
  type ListState,
} from './peopleList.ts';

const facetLabels: Readonly<Record<Facet, WordId>> = {
  side: 'people.side',
  role: 'people.roles',
  search: 'people.search',
  living: 'people.living',
  child: 'people.child',
};

/** By what the list is narrowed: a text, values of a few facts, and who is selected. */
export function Filters({
  facts,
  list,
  onChange,
}: {
  readonly facts: PeopleFacts;
  readonly list: ListState;
  readonly onChange: (change: Partial<ListState>) => void;
}) {
  const say = useSay();
  const selected = useOpen((open) => open.selection.persons.size);
  return (
    <>
      <span className="people__filter">
        <ListFilter className="find__icon" size={16} aria-hidden />
        <input
          className="find__field"
          type="text"
          aria-label={say('people.filter')}
          placeholder={say('people.filterExample')}
          autoComplete="off"
          spellCheck={false}
          value={list.text}
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onChange({ text: '' });
          }}
        />
      </span>
      {facets.map((facet) => (
        <FacetMenu
          key={facet}
          facet={facet}
          facts={facts}
          chosen={list.chosen[facet] ?? []}
          onChange={(values) => onChange({ chosen: { ...list.chosen, [facet]: values } })}
        />
      ))}
      {selected > 1 || list.selectedOnly ? (
        <ToggleButton
          className="button"
          isSelected={list.selectedOnly}
          onChange={(selectedOnly) => onChange({ selectedOnly })}
        >
          {say('people.onlySelected')}
        </ToggleButton>
      ) : null}
      {isNarrowed(list) ? (
        <Button
          variant="act"
          onPress={() => onChange({ text: '', chosen: {}, selectedOnly: false })}
        >
          <X size={16} aria-hidden /> {say('people.clear')}
        </Button>
      ) : null}
    </>
  );
}

function FacetMenu({
  facet,
  facts,
  chosen,
  onChange,
}: {
  readonly facet: Facet;
  readonly facts: PeopleFacts;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  const say = useSay();
  const counts = useMemo(
    () => countValues(facts, facet, facts.source.doc.persons.values()),
    [facts, facet],
  );
  // A fact that is the same of everybody narrows nothing.
  if (counts.length < 2 && chosen.length === 0) return null;
  if (facet === 'child' && facts.source.doc.focalChildren.size < 2) return null;
  const label = say(facetLabels[facet]);
  const [only] = chosen;
  const shown =
    only === undefined
      ? label
      : chosen.length === 1
        ? `${label}: ${facetText(facts, facet, only)}`
        : `${label}: ${chosen.length}`;
  return (
    <MenuTrigger>
      <Button {...(chosen.length ? { 'data-selected': true } : {})}>
        {shown} <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(keys === 'all' ? counts.map(({ value }) => value) : [...keys].map(String))
          }
        >
          {counts.map(({ value, count }) => (
            <MenuItem
              key={value}
              id={value}
              className="menu__item people__value"
              textValue={facetText(facts, facet, value)}
            >
              <span className="people__box" aria-hidden />
              <span>{capital(facetText(facts, facet, value))}</span>
              <span className="menu__keys">{count}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
