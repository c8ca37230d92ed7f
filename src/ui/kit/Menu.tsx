import { type ReactNode, useRef } from 'react';
import {
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Menu as RacMenu,
  Separator,
} from 'react-aria-components';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly picture?: ReactNode;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.disabled ?? false}
      className={entry.danger ? 'menu__item menu__item--danger' : 'menu__item'}
      onAction={entry.onAction}
    >
      {entry.picture}
      <span>{entry.label}</span>
      {entry.keys ? (
        <span className="menu__keys" aria-hidden>
          {entry.keys}
        </span>
      ) : null}
    </MenuItem>
  );
}

/** The entries of a menu in groups, without what opens it. */
function MenuList({
  label,
  groups,
  focusFirst = false,
  onClose,
}: {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly focusFirst?: boolean;
  readonly onClose?: () => void;
}) {
  const filled = groups.filter(({ entries }) => entries.length > 0);
  return (
    <RacMenu
      className="menu"
      aria-label={label}
      // Said or not at all: what opens a menu by key says itself where the focus goes.
      {...(focusFirst ? { autoFocus: 'first' as const } : {})}
      {...(onClose ? { onClose } : {})}
    >
      {filled.flatMap((group, index) => [
        index > 0 ? <Separator key={`${group.id}-line`} className="menu__line" /> : null,
        <MenuSection key={group.id} aria-label={group.heading ?? label}>
          {group.heading ? <Header className="menu__heading">{group.heading}</Header> : null}
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </MenuSection>,
      ])}
    </RacMenu>
  );
}

/** A menu under what opens it: a button as first child. */
export function Menu({
  label,
  groups,
  children,
}: {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" offset={6}>
        <MenuList label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu at a point of the window, px. */
export function MenuAt({
  at,
  label,
  groups,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} aria-hidden />
      <Popover
        className="popover"
        triggerRef={anchor}
        // Beside the point rather than below it: a long menu then has the whole height of the window.
        placement="right top"
        offset={2}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <MenuList label={label} groups={groups} focusFirst onClose={onClose} />
      </Popover>
    </>
  );
}
