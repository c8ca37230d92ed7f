/**
 * Lists of numbers kept in two flat arrays: list `i` is
 * `items[start[i]] … items[start[i + 1] - 1]`.
 */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Packs lists of numbers. */
export function packed(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  let total = 0;
  for (let i = 0; i < lists.length; i++) {
    total += lists[i]?.length ?? 0;
    start[i + 1] = total;
  }
  const items = new Int32Array(total);
  for (let i = 0; i < lists.length; i++) items.set(lists[i] ?? [], start[i]);
  return { start, items };
}

/** For each of `count` values the lists that hold it, in order of the lists. */
export function inverted(lists: Lists, count: number): Lists {
  const start = new Int32Array(count + 1);
  for (const item of lists.items) start[item + 1] = (start[item + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const fill = start.slice(0, count);
  const items = new Int32Array(lists.items.length);
  for (let list = 0; list + 1 < lists.start.length; list++) {
    for (let at = lists.start[list] ?? 0; at < (lists.start[list + 1] ?? 0); at++) {
      const value = lists.items[at] ?? 0;
      const place = fill[value] ?? 0;
      items[place] = list;
      fill[value] = place + 1;
    }
  }
  return { start, items };
}

/** For each of `count` groups the positions of its members in `groupOf`. */
export function grouped(count: number, groupOf: ArrayLike<number>): Lists {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? 0;
    start[group + 1] = (start[group + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const fill = start.slice(0, count);
  const items = new Int32Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? 0;
    const place = fill[group] ?? 0;
    items[place] = i;
    fill[group] = place + 1;
  }
  return { start, items };
}
