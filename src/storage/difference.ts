import {
  type CaseDocument,
  type Change,
  type Fields,
  type Id,
  sameJson,
  type TableName,
  tableNames,
} from '#model';

type AnyTable = ReadonlyMap<Id, object>;

/**
 * The changes that turn one case into another: applied to `from`, they give the
 * rows of `to` in the order of `to`. A row that moved among the others is taken
 * out and put back at its new place; as few rows as can be are moved.
 *
 * What a file held outside our records (`foreign`) is no row, so it is not compared.
 */
export function difference(from: CaseDocument, to: CaseDocument): Change[] {
  return tableNames.flatMap((table) =>
    from[table] === to[table] ? [] : tableDifference(table, from[table], to[table]),
  );
}

function tableDifference(table: TableName, from: AnyTable, to: AnyTable): Change[] {
  const stays = rowsThatStay(from, to);
  const gone: Change[] = [];
  const changed: Change[] = [];
  let at = 0;
  for (const [id, row] of from) {
    const next = to.get(id);
    if (!next || !stays.has(id)) gone.push({ table, id, at, from: whole(row), to: null });
    else if (row !== next) changed.push(...fieldChange(table, id, row, next));
    at++;
  }
  const created: Change[] = [];
  at = 0;
  for (const [id, row] of to) {
    if (!stays.has(id)) created.push({ table, id, at, from: null, to: whole(row) });
    at++;
  }
  return [...gone, ...changed, ...created];
}

/** Rows that are in both and keep their order among each other: as many as can be. */
function rowsThatStay(from: AnyTable, to: AnyTable): ReadonlySet<Id> {
  const places = new Map([...from.keys()].map((id, place) => [id, place]));
  const shared = [...to].flatMap(([id, row]) => {
    const place = places.get(id);
    const before = from.get(id);
    return place === undefined || !before || losesNull(before, row) ? [] : [{ id, place }];
  });
  return new Set(longestRising(shared).map(({ id }) => id));
}

// In a change null means "no such field", so a field that is null itself needs the whole row.
const losesNull = (before: object, row: object): boolean =>
  before !== row && [...Object.values(before), ...Object.values(row)].includes(null);

/** A longest run of rising places (patience sorting; Fredman 1975). */
function longestRising<Each extends { readonly place: number }>(list: readonly Each[]): Each[] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  const placeOf = (index: number | undefined) =>
    (index === undefined ? undefined : list[index]?.place) ?? -1;
  for (const [index, { place }] of list.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(tops[middle]) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = index;
  }
  const run: Each[] = [];
  for (let index = tops.at(-1); index !== undefined; index = previous[index]) {
    const each = list[index];
    if (each) run.push(each);
  }
  return run.reverse();
}

function fieldChange(table: TableName, id: Id, row: object, next: object): Change[] {
  const before = new Map(Object.entries(row));
  const after = new Map(Object.entries(next));
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !sameJson(before.get(name), after.get(name)),
  );
  if (names.length === 0) return [];
  const pick = (fields: ReadonlyMap<string, unknown>): Fields =>
    Object.fromEntries(names.map((name) => [name, fields.get(name) ?? null]));
  return [{ table, id, from: pick(before), to: pick(after) }];
}

const whole = (row: object): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
