import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useSay } from '../app/context.tsx';
import { Button } from './Button.tsx';

/** A long list of which only the first are shown until the rest is asked for. */
export interface InParts<Item> {
  readonly shown: readonly Item[];
  /** For the list: the focus goes to the first line that came, since the button is gone. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** The button for the rest; nothing where there is none. */
  readonly more: ReactNode;
}

export function useInParts<Item>(items: readonly Item[], most: number): InParts<Item> {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    const first = all ? list.current?.children[most] : undefined;
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [all, most]);
  const shown = all ? items : items.slice(0, most);
  const left = items.length - shown.length;
  const more = left ? (
    <Button variant="act" onPress={() => setAll(true)}>
      {say('list.more', { count: left })}
    </Button>
  ) : null;
  return { shown, list, more };
}
