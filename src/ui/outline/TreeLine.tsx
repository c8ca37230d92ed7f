import { ChevronDown, ChevronRight, CornerDownRight, HeartHandshake } from 'lucide-react';
import type { MouseEvent } from 'react';
import { symbolOf } from '#model';
import { outlinePath } from '#scene';
import type { PeopleFacts } from '../people/peopleFacts.ts';
import { NameForm } from '../person/NameForm.tsx';
import type { OutlineRow } from './outlineRows.ts';
import { rowText } from './rowText.ts';

/** px that a line is set in by for each level, up to so many. */
const indent = 22;
const deepest = 14;

/** One line of the outline. */
export function TreeLine({
  row,
  top,
  height,
  facts,
  active,
  selected,
  naming,
  onPress,
  onTurn,
  onRename,
  onNamed,
}: {
  readonly row: OutlineRow;
  readonly top: number;
  readonly height: number;
  readonly facts: PeopleFacts;
  readonly active: boolean;
  readonly selected: boolean;
  readonly naming: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onTurn: () => void;
  readonly onRename: () => void;
  readonly onNamed: () => void;
}) {
  const { what, open } = row;
  const { title, about } = rowText(facts, row);
  const inset = Math.min(row.level - 1, deepest) * indent;
  const person =
    what.kind === 'person' ? facts.source.doc.persons.get(what.entry.person) : undefined;
  const again = what.kind === 'person' && what.entry.again;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's
    <div
      className={`outline__line outline__line--${what.kind}${again ? ' outline__line--again' : ''}`}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-selected={selected}
      aria-label={about ? `${title}, ${about.replaceAll(' · ', ', ')}` : title}
      {...(open === undefined ? {} : { 'aria-expanded': open })}
      tabIndex={active ? 0 : -1}
      data-active={active ? '' : undefined}
      data-key={row.key}
      style={{ height, transform: `translateY(${top}px)`, paddingInlineStart: inset + 8 }}
      onClick={onPress}
      onDoubleClick={onRename}
    >
      <span className="outline__guide" style={{ width: inset }} aria-hidden />
      {open === undefined ? (
        <span className="outline__turner" />
      ) : (
        // The arrow keys do the same: for the keyboard the line is one thing.
        <button
          type="button"
          className="outline__turner"
          tabIndex={-1}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onTurn();
          }}
        >
          {open ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
        </button>
      )}
      <Sign facts={facts} row={row} />
      {naming && person ? (
        <NameForm person={person} className="name-field outline__name" onClosed={onNamed} />
      ) : (
        <span className="outline__text" title={about.length > 60 ? about : undefined}>
          <strong>{title}</strong>
          {about ? <small>{about}</small> : null}
        </span>
      )}
    </div>
  );
}

/** The person's symbol as on the drawing, or what else the line is. */
function Sign({ facts, row: { what } }: { readonly facts: PeopleFacts; readonly row: OutlineRow }) {
  const { doc } = facts.source;
  const entry = what.kind === 'person' ? what.entry : undefined;
  const person = entry && doc.persons.get(entry.person);
  const bonds = what.kind === 'bond' || (what.kind === 'group' && what.group === 'bonds');
  return (
    <span className="outline__sign" aria-hidden>
      {entry?.again ? <CornerDownRight size={16} /> : null}
      {person && !entry.again ? (
        <svg width={24} height={24} viewBox="-36 -36 72 72" focusable="false" aria-hidden>
          <path
            className="outline__symbol"
            d={outlinePath(symbolOf(person))}
            data-focal={isFocal(facts, person.id) ? '' : undefined}
          />
        </svg>
      ) : null}
      {bonds ? <HeartHandshake size={16} /> : null}
    </span>
  );
}

const isFocal = ({ source: { doc } }: PeopleFacts, id: string): boolean =>
  [...doc.focalChildren.values()].some((child) => child.person === id);
