import type { CaseDocument } from '../caseDocument.ts';
import type { Id, PersonId, StayId } from '../ids.ts';
import type { MapSnapshot } from '../rows/mobility.ts';
import { calledBy, nameOf } from './person.ts';
import { itemsOn, mobilityMapOf, moveBetween, roadOf } from './stays.ts';

/** One thing of a frozen map. */
interface Frozen {
  readonly of: 'map' | 'home' | 'gap' | 'move' | 'item' | 'person';
  readonly id: Id;
  /** What it is called, or the words themselves. */
  readonly words?: string;
}

/** JSON with sorted keys, so that the same map is the same text. */
const line = (
  value: Omit<Frozen, 'words'> & { readonly words?: string | undefined } & Readonly<
      Record<string, unknown>
    >,
): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/** A child's map as lines of JSON: homes in their order, moves in the child's words, what is on it, who is on it. */
export function frozenMap(doc: CaseDocument, child: PersonId): readonly string[] {
  const map = mobilityMapOf(doc, child);
  const lines: string[] = [];
  const people = new Set<PersonId>();
  const home = (stay: NonNullable<ReturnType<typeof roadOf>[number]['stay']>, place: number) => {
    const { id, childLabel, shape, paint, whenWords, feeling, parallel, memories } = stay;
    const where = stay.place === undefined ? undefined : doc.places.get(stay.place)?.label;
    const { carers, otherChildren, pets, visit } = stay;
    for (const each of [...(carers ?? []), ...(otherChildren ?? []), ...(pets ?? [])])
      people.add(each);
    lines.push(
      line({
        of: 'home',
        id,
        words: childLabel ?? where,
        place,
        ...{
          shape,
          paint,
          whenWords,
          feeling,
          parallel,
          memories,
          carers,
          otherChildren,
          pets,
          visit,
        },
      }),
    );
  };
  let before: StayId | undefined;
  for (const [index, { stay, gap, beside }] of roadOf(doc, child).entries()) {
    if (gap) lines.push(line({ of: 'gap', id: gap.id, words: gap.words, place: index + 1 }));
    if (stay) {
      const move = moveBetween(doc, before, stay.id);
      if (move && (move.reasonChildWords || move.whoCameWith))
        lines.push(
          line({
            of: 'move',
            id: move.id,
            words: move.reasonChildWords,
            whoCameWith: move.whoCameWith,
          }),
        );
      home(stay, index + 1);
      before = stay.id;
    }
    for (const each of beside) home(each, index + 1);
  }
  for (const item of itemsOn(doc, map)) {
    if (item.kind === 'gap') continue;
    const { foreign: _, map: __, sensitivity: ___, ...rest } = item;
    if (item.person) people.add(item.person);
    lines.push(line({ of: 'item', ...rest }));
  }
  for (const id of people) {
    const person = doc.persons.get(id);
    const words = person && (calledBy(person, child) ?? nameOf(person) ?? person.descriptor);
    lines.push(line({ of: 'person', id, words }));
  }
  if (map) {
    const { id, title, layout, paint, moreOf } = map;
    lines.push(line({ of: 'map', id, words: title, layout, paint, moreOf }));
  }
  return lines;
}

/** Something that is on one frozen map and not on the other, or not the same. */
export interface MapChange extends Frozen {
  readonly change: 'added' | 'changed' | 'gone';
}

const read = (lines: readonly string[]) =>
  new Map(
    lines.map((text) => {
      const { of, id, words } = JSON.parse(text) as Frozen;
      return [`${of} ${id}`, { text, frozen: { of, id, ...(words ? { words } : {}) } }] as const;
    }),
  );

/** What a child added, changed and took away between two frozen maps. */
export function mapChanges(
  earlier: Pick<MapSnapshot, 'lines'> | undefined,
  later: Pick<MapSnapshot, 'lines'>,
): readonly MapChange[] {
  const before = read(earlier?.lines ?? []);
  const now = read(later.lines);
  const changes: MapChange[] = [];
  for (const [key, { text, frozen }] of now) {
    const old = before.get(key);
    if (!old) changes.push({ ...frozen, change: 'added' });
    else if (old.text !== text) changes.push({ ...frozen, change: 'changed' });
  }
  for (const [key, { frozen }] of before)
    if (!now.has(key)) changes.push({ ...frozen, change: 'gone' });
  return changes;
}

/** The frozen maps of a child in the order in which they were made. */
export const snapshotsOf = (doc: CaseDocument, child: PersonId): readonly MapSnapshot[] =>
  [...doc.mapSnapshots.values()].filter(({ visit }) => doc.visits.get(visit)?.child === child);
