import {
  type Face,
  type HomeShape,
  isoDate,
  type MapItem,
  type MapPaint,
  nameOf,
  type PersonId,
  type SafetyMarkKind,
  type StayId,
  shortNameOf,
  staysOf,
  type VisitId,
  type WishKind,
} from '#model';
import {
  addGap,
  addMoreOf,
  addObjective,
  addToken,
  addToMap,
  changeRow,
  freezeMap,
  markSafety,
  tell,
  wishFor,
} from '#operations';
import type { Maker } from './maker.ts';

/** What a child put on the map at a home. */
interface AtHome {
  readonly shape?: HomeShape;
  readonly paint?: MapPaint;
  readonly said?: string;
  /** Things, schools, landmarks and stickers: kind, drawing, words. */
  readonly things?: readonly (readonly [MapItem['kind'], string, string?])[];
  /** People without a name, by what is known of them. */
  readonly unnamed?: readonly string[];
  /** People of the case, as in `whoIs`. */
  readonly known?: readonly string[];
  readonly pets?: readonly (readonly [name: string, species: string])[];
  readonly gapAfter?: string;
}

/** A child's map as the visits made it; homes go by what the child calls them, people by their first names. */
export interface ChildsMap {
  readonly child: PersonId;
  /** Days of the visits; the map is kept as it is at the end of each. */
  readonly visits: readonly string[];
  readonly homes: Readonly<Record<string, AtHome>>;
  /** What was added at the second visit alone. */
  readonly later?: Readonly<Record<string, AtHome>>;
  readonly faces?: Readonly<Record<string, Omit<Face, 'id' | 'child' | 'person'>>>;
  readonly wishes?: Readonly<Record<string, readonly WishKind[]>>;
  readonly safety?: Readonly<Record<string, SafetyMarkKind>>;
  readonly moreOf?: readonly string[];
  readonly objectives?: readonly string[];
}

/** Somebody of the case by first name, whole name, or what is known instead. */
function whoIs(maker: Maker, name: string): PersonId {
  const found = [...maker.doc.persons.values()].find((person) =>
    [shortNameOf(person), nameOf(person), person.descriptor].includes(name),
  );
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
}

/** Puts a child's map into an example, visit by visit, by the operations that a visit uses. */
export function childsMap(maker: Maker, map: ChildsMap): void {
  const { child, visits } = map;
  const { newId } = maker;
  const homeOf = (label: string): StayId => {
    const found = staysOf(maker.doc, child).find(
      (stay) =>
        stay.childLabel === label ||
        (stay.place !== undefined && maker.doc.places.get(stay.place)?.label === label),
    );
    if (!found) throw new Error(`no home is called ${label}`);
    return found.id;
  };
  const put = (label: string, home: AtHome, visit: VisitId) => {
    const stay = homeOf(label);
    const { shape, paint, said, things = [], unnamed = [], known = [], pets = [], gapAfter } = home;
    if (shape || paint)
      maker.run(
        changeRow(maker.doc, newId, 'stays', stay, {
          ...(shape ? { shape } : {}),
          ...(paint ? { paint } : {}),
        }),
      );
    const add = (item: Parameters<typeof addToMap>[2]['item']) =>
      maker.run(addToMap(maker.doc, newId, { child, item: { ...item, stay, visit } }));
    if (said) add({ kind: 'speech', words: said });
    for (const [kind, picture, text] of things)
      add({ kind, picture, ...(text ? { words: text } : {}) });
    const token = (id: PersonId) =>
      maker.run(addToken(maker.doc, newId, { child, stay, who: { id }, visit }));
    for (const descriptor of unnamed) token(maker.person({ descriptor }));
    for (const name of known) token(whoIs(maker, name));
    for (const [given, species] of pets) token(maker.person({ given, more: { pet: { species } } }));
    if (gapAfter)
      maker.run(addGap(maker.doc, newId, { child, after: stay, words: gapAfter, visit }));
  };
  const rows = visits.map(
    (date): VisitId =>
      maker.row('visits', {
        child,
        date: isoDate(date),
        tools: ['mobilityMap'],
        mode: 'together',
        approves: 'keep',
        ...(map.safety ? { asksSafety: true as const } : {}),
      }),
  );
  const [first = '', second = first] = rows;
  for (const words of map.objectives ?? [])
    maker.run(addObjective(maker.doc, newId, { child, words, visit: first }));
  for (const [label, home] of Object.entries(map.homes)) put(label, home, first);
  for (const [name, face] of Object.entries(map.faces ?? {}))
    maker.row('faces', { child, person: whoIs(maker, name), ...face });
  tellHomes(maker, child);
  maker.run(freezeMap(maker.doc, newId, first));
  for (const [label, home] of Object.entries(map.later ?? {})) put(label, home, second);
  for (const words of map.moreOf ?? []) maker.run(addMoreOf(maker.doc, newId, { child, words }));
  for (const [name, mark] of Object.entries(map.safety ?? {}))
    maker.run(markSafety(maker.doc, newId, { visit: second, person: whoIs(maker, name), mark }));
  for (const [name, wishes] of Object.entries(map.wishes ?? {}))
    maker.run(wishFor(maker.doc, newId, { visit: second, person: whoIs(maker, name), wishes }));
  if (second !== first) maker.run(freezeMap(maker.doc, newId, second));
}

/** A child knows the homes on their own map. */
function tellHomes(maker: Maker, child: PersonId): void {
  const subjects = staysOf(maker.doc, child).map(({ id }) => ({
    table: 'stays' as const,
    row: id,
  }));
  maker.run(tell(maker.doc, maker.newId, { child, subjects, state: 'told' }));
}
