import { type ComponentType, lazy, useState } from 'react';

interface Part<Props> {
  readonly default: ComponentType<Props>;
}

const notYet = new Set<() => Promise<unknown>>();

/**
 * A part of the screen in a file of its own, fetched when it is first wanted and drawn
 * at once when the file is there. With `lazy` alone every part is shown as waiting when
 * it first comes, and React keeps what waits on the screen for 300 ms.
 */
export function fetched<Props extends object>(
  load: () => Promise<Part<Props>>,
): ComponentType<Props> & { fetch(): Promise<Part<Props>> } {
  let there: ComponentType<Props> | undefined;
  const fetch = async () => {
    const part = await load();
    there = part.default;
    notYet.delete(fetch);
    return part;
  };
  notYet.add(fetch);
  const Waiting = lazy(fetch);
  function Fetched(props: Props) {
    const [Shown] = useState(() => there ?? Waiting);
    return <Shown {...props} />;
  }
  return Object.assign(Fetched, { fetch });
}

/** Fetches one thing after the other while nobody does anything. @returns what ends it. */
export function fetchWhenIdle(things: Iterable<() => Promise<unknown>>): () => void {
  const rest = things[Symbol.iterator]();
  const next = () => {
    const { value: fetch } = rest.next();
    if (!fetch) return;
    // What does not come now is asked for again when it is wanted.
    fetch().catch(() => undefined);
    pending = whenIdle(next);
  };
  let pending = whenIdle(next);
  return () => cancelIdle(pending);
}

/** The same with every part that has not been wanted yet. */
export const fetchTheRest = (): (() => void) => fetchWhenIdle(notYet);

// Safari has no idle time to ask for.
const whenIdle = (task: () => void): number =>
  window.requestIdleCallback?.(task) ?? window.setTimeout(task, 200);
const cancelIdle = (pending: number): void =>
  (window.cancelIdleCallback ?? window.clearTimeout)(pending);
