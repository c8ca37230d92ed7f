import type { Loss } from '../codec.ts';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  refOf,
} from '../mapping/json.ts';

/*
 * Files of other programs say links from one side only, point to records that
 * are not there, and make people their own ancestors. None of that is refused:
 * what cannot stand goes to `unmapped` on its record, is reported, and is
 * written back.
 */

/** A record that may change. */
class Draft {
  readonly id: string;
  readonly #record: JsonObject;
  #changes: Map<string, Json | undefined> | undefined;

  constructor(record: JsonObject) {
    this.#record = record;
    this.id = String(record.id);
  }

  get(key: string): Json | undefined {
    return this.#changes?.has(key) ? this.#changes.get(key) : member(this.#record, key);
  }

  set(key: string, json: Json | undefined): void {
    this.#changes = (this.#changes ?? new Map<string, Json | undefined>()).set(key, json);
  }

  get record(): JsonObject {
    const changes = this.#changes;
    return changes
      ? objectOf([...new Map([...Object.entries(this.#record), ...changes])])
      : this.#record;
  }
}

const seats = ['HUSB', 'WIFE'] as const;

class Repair {
  readonly people = new Map<string, Draft>();
  readonly families = new Map<string, Draft>();
  readonly losses: Loss[] = [];

  constructor(readonly file: JsonObject) {
    for (const [tag, drafts] of [
      ['INDI', this.people],
      ['FAM', this.families],
    ] as const) {
      for (const json of listAt(file, tag)) {
        if (!isObject(json)) continue;
        drafts.set(String(json.id), new Draft(json));
      }
    }
  }

  /** Takes a structure out of its record, keeps it as a line and says why. */
  unmap(tag: 'INDI' | 'FAM', draft: Draft, key: string, json: Json, code: Loss['code']): void {
    draft.set('unmapped', [...listOf(draft, 'unmapped'), lineOf(key, json)]);
    this.losses.push({ code, at: `${tag} ${draft.id} › ${key}`, facts: {} });
  }

  /** Keeps of a list only what may stay; the rest goes to `unmapped`. */
  sift(
    tag: 'INDI' | 'FAM',
    draft: Draft,
    key: string,
    code: Loss['code'],
    stays: (ref: string) => boolean,
  ): void {
    const list = listOf(draft, key);
    const bad = list.filter((each) => {
      const ref = refOf(each);
      return ref === undefined || (ref !== null && !stays(ref));
    });
    if (bad.length === 0) return;
    for (const each of bad) this.unmap(tag, draft, key, each, code);
    const kept = list.filter((each) => !bad.includes(each));
    if (kept.length) draft.set(key, kept);
    else draft.set(key, undefined);
  }

  partnersOf(family: Draft): string[] {
    return seats.flatMap((seat) => refOf(family.get(seat)) ?? []);
  }

  repaired(): JsonObject {
    const records = (drafts: ReadonlyMap<string, Draft>) =>
      [...drafts.values()].map(({ record }) => record);
    return objectOf([
      ...Object.entries(this.file),
      ...(this.people.size ? [['INDI', records(this.people)] as const] : []),
      ...(this.families.size ? [['FAM', records(this.families)] as const] : []),
    ]);
  }
}

function listOf(draft: Draft, key: string): readonly Json[] {
  const list = draft.get(key);
  if (list === undefined) return [];
  return isList(list) ? list : [list];
}

function linesOf(below: JsonObject): Json | undefined {
  const lines = Object.entries(below).flatMap(([tag, json]) =>
    (Array.isArray(json) ? json : [json]).map((each: Json) => lineOf(tag, each)),
  );
  return lines.length ? lines : undefined;
}

function lineOf(tag: string, json: Json): JsonObject {
  if (!isObject(json)) return { tag, value: String(json) };
  const { value, ref, ...below } = json;
  return objectOf([
    ['tag', tag],
    ['value', value],
    ['ref', ref],
    ['sub', linesOf(below)],
  ]);
}

/** Pointers to families and people that are not there, and what is no pointer at all. */
function dangling(repair: Repair): void {
  const { people, families } = repair;
  for (const person of people.values()) {
    for (const key of ['FAMC', 'FAMS'])
      repair.sift('INDI', person, key, 'link-dangling', (ref) => families.has(ref));
  }
  for (const family of families.values()) {
    repair.sift('FAM', family, 'CHIL', 'link-dangling', (ref) => people.has(ref));
    for (const seat of seats) {
      const json = family.get(seat);
      const ref = refOf(json);
      if (json === undefined || ref === null || (ref !== undefined && people.has(ref))) continue;
      repair.unmap('FAM', family, seat, json, 'link-dangling');
      family.set(seat, undefined);
    }
  }
}

/** Nobody is their own partner; a partner whom only their own record names gets a free place. */
function partners(repair: Repair): void {
  const { people, families } = repair;
  for (const family of families.values()) {
    const [husband, wife] = seats.map((seat) => refOf(family.get(seat)));
    const json = family.get('WIFE');
    if (typeof husband !== 'string' || husband !== wife || json === undefined) continue;
    repair.unmap('FAM', family, 'WIFE', json, 'link-cycle');
    family.set('WIFE', undefined);
  }
  for (const person of people.values()) {
    for (const each of listOf(person, 'FAMS')) {
      const family = families.get(refOf(each) ?? '');
      if (family && !repair.partnersOf(family).includes(person.id)) seat(person, family);
    }
  }
}

/** Puts a partner into the place that is free, if one is; their FAMS stays as it is in any case. */
function seat(person: Draft, family: Draft): void {
  const sex = person.get('SEX');
  const order = sex === 'F' ? [...seats].reverse() : seats;
  const free = order.find((each) => family.get(each) === undefined);
  if (free) family.set(free, { ref: person.id });
}

/** The families a child's own record or a family's names as that of the child. */
function familiesByChild({ people, families }: Repair): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (child: string, family: string) => {
    const set = found.get(child) ?? new Set();
    found.set(child, set.add(family));
  };
  for (const person of people.values())
    for (const each of listOf(person, 'FAMC')) add(person.id, refOf(each) ?? '');
  for (const family of families.values())
    for (const each of listOf(family, 'CHIL')) add(refOf(each) ?? '', family.id);
  return new Map([...found].map(([child, set]) => [child, [...set]]));
}

/**
 * Links that close a cycle of parents and children: those that lead, on a walk
 * upward from each person, back to somebody the walk has come through. Without
 * them there is no cycle left. Iterative, since files are deep.
 */
function closingLinks(repair: Repair): [child: string, family: string][] {
  const upward = familiesByChild(repair);
  const state = new Map<string, 'open' | 'done'>();
  const closing: [string, string][] = [];
  const stepsOf = (child: string) =>
    (upward.get(child) ?? []).flatMap((family) => {
      const draft = repair.families.get(family);
      return draft ? repair.partnersOf(draft).map((parent) => ({ parent, family })) : [];
    });
  for (const start of repair.people.keys()) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const walk = [{ person: start, steps: stepsOf(start), next: 0 }];
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const step = top.steps[top.next++];
      if (!step) {
        state.set(top.person, 'done');
        walk.pop();
      } else if (state.get(step.parent) === 'open') {
        closing.push([top.person, step.family]);
      } else if (!state.has(step.parent)) {
        state.set(step.parent, 'open');
        walk.push({ person: step.parent, steps: stepsOf(step.parent), next: 0 });
      }
    }
  }
  return closing;
}

function cycles(repair: Repair): void {
  for (const [child, family] of closingLinks(repair)) {
    const [person, draft] = [repair.people.get(child), repair.families.get(family)];
    if (person) repair.sift('INDI', person, 'FAMC', 'link-cycle', (ref) => ref !== family);
    if (draft) repair.sift('FAM', draft, 'CHIL', 'link-cycle', (ref) => ref !== child);
  }
}

/** Makes the links of a file fit together. */
export function repaired(file: JsonObject): { file: JsonObject; losses: readonly Loss[] } {
  const repair = new Repair(file);
  dangling(repair);
  partners(repair);
  cycles(repair);
  return { file: repair.repaired(), losses: repair.losses };
}
