import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange, type FuzzyDate } from '../fuzzyDate.ts';
import type { Id, PersonId } from '../ids.ts';
import type { Contact, Stay, TieEnd } from '../rows/network.ts';
import { parentLinks } from './familyIndex.ts';
import { bornOf, diedOf } from './person.ts';
import { siblingsOf } from './siblings.ts';
import { staysOf } from './stays.ts';

/** Strands of a life that are drawn beside each other, from top to bottom. */
export const lifeLanes = ['home', 'people', 'school', 'familyTime', 'events', 'feelings'] as const;
export type LifeLane = (typeof lifeLanes)[number];

/** When something was, in days since 1970: it began between the first two, and ended between the last two. */
export interface LifeSpan {
  readonly startFirst: number;
  readonly startLast: number;
  readonly endFirst: number;
  readonly endLast: number;
}

/** Something of a life, in one of its lanes. */
export interface LifeItem {
  readonly id: string;
  readonly lane: LifeLane;
  readonly table: 'stays' | 'persons' | 'organisations' | 'ties' | 'lifeEvents';
  readonly row: Id;
  readonly when: LifeSpan;
  /** It goes on today. */
  readonly ongoing?: true;
  /** Nobody said when: it stands where its order puts it. */
  readonly guessed?: true;
  /** Beside something else: a weekend, a short break. */
  readonly beside?: true;
  /** Of what is no row of its own: whose birth or death it is. */
  readonly event?: 'birth' | 'death';
  /** Of somebody in the home: the home. */
  readonly stay?: Id;
  /** Of family time: as it was arranged or as it happened. */
  readonly contact?: 'arranged' | 'happened';
  /** Of a feeling, from -2 to 2. */
  readonly level?: number;
}

/** A life from birth to today, with what is known of when. */
export interface Lifeline {
  readonly person: PersonId;
  /** First and last day that is drawn. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly LifeItem[];
  /** Stretches of which nobody knows where the person lived. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

const year = 365.25;
const msPerDay = 86_400_000;
/** A stretch without a home counts as a gap from so many days on. */
const leastGap = 31;

/** A time as a span; what is open ends today, what has no start begins with the life. */
function spanOf(
  { from, to }: { readonly from?: FuzzyDate; readonly to?: FuzzyDate },
  born: FuzzyDate | undefined,
  life: { readonly from: number; readonly to: number },
): { when: LifeSpan; ongoing?: true } | undefined {
  const start = from && dayRange(from, born);
  const end = to && dayRange(to, born);
  if (!start && !end) return undefined;
  const clamp = (day: number) => Math.min(life.to, Math.max(life.from, day));
  const first = start ? clamp(start.first) : life.from;
  const last = start ? clamp(start.last) : clamp(end?.first ?? life.to);
  const ends = end ?? { first: life.to, last: life.to };
  return {
    when: {
      startFirst: first,
      startLast: last,
      endFirst: Math.max(first, clamp(ends.first)),
      endLast: Math.max(last, clamp(ends.last)),
    },
    ...(end ? {} : { ongoing: true as const }),
  };
}

/** The life that is drawn: from birth, or the first thing that is known, to today or death. */
function lifeOf(doc: CaseDocument, person: PersonId, today: DayRange) {
  const row = doc.persons.get(person);
  const born = row && bornOf(row);
  const died = row && diedOf(row);
  const starts = [...staysOf(doc, person), ...doc.lifeEvents.values()]
    .filter((each) => each.person === person && each.from)
    .map(({ from }) => (from && dayRange(from, born)?.first) ?? Infinity);
  const birth = born && dayRange(born);
  const known = [birth ? (birth.first + birth.last) / 2 : Infinity, ...starts].filter(
    Number.isFinite,
  );
  const to = (died && dayRange(died)?.last) || today.last;
  // The year in which it all began is drawn whole.
  const first = new Date((known.length ? Math.min(...known) : to - 16 * year) * msPerDay);
  const from = Date.UTC(first.getUTCFullYear(), 0, 1) / msPerDay;
  return { born, from, to: Math.max(to, from + year), settled: birth?.last ?? from };
}

/** A moment between two homes: the days it can have been, or nothing where nobody said. */
type Moment = { readonly first: number; readonly last: number } | undefined;

/**
 * When homes began and ended that follow each other. What nobody said is shared
 * out between what is known: the end of one home is the beginning of the next.
 */
function moments(
  stays: readonly Stay[],
  life: ReturnType<typeof lifeOf>,
): readonly { readonly first: number; readonly last: number }[] {
  const clamp = (day: number) => Math.min(life.to, Math.max(life.from, day));
  const said = stays.flatMap(({ from, to }): Moment[] =>
    [from, to].map((date) => {
      const range = date && dayRange(date, life.born);
      return range && { first: clamp(range.first), last: clamp(range.last) };
    }),
  );
  // The last home goes on, and the first begins with the life, unless somebody said otherwise.
  said[0] ??= said[1] && { first: life.from, last: said[1].last };
  if (said.length) said[said.length - 1] ??= { first: life.to, last: life.to };
  for (let i = 1; i + 1 < said.length; i += 2) {
    said[i] ??= said[i + 1];
    said[i + 1] ??= said[i];
  }
  const middle = ({ first, last }: { first: number; last: number }) => (first + last) / 2;
  const made: { first: number; last: number }[] = [];
  for (let i = 0; i < said.length; ) {
    const known = said[i];
    if (known) {
      made.push(known);
      i++;
      continue;
    }
    let end = i;
    while (end < said.length && !said[end]) end++;
    const next = said[end];
    const low = made.length
      ? middle(made.at(-1) ?? { first: life.from, last: life.from })
      : life.from;
    const high = Math.max(low, next ? middle(next) : life.to);
    // An end and the beginning after it are one moment.
    const slots = Math.floor((end - 1) / 2) - Math.floor((i - 1) / 2) + 1;
    const step = (high - low) / (slots + (i === 0 ? 0 : 1) || 1);
    for (let n = i; n < end; n++) {
      const slot = Math.floor((n - 1) / 2) - Math.floor((i - 1) / 2) + (i === 0 ? 0 : 1);
      const day = low + slot * step;
      made.push({ first: clamp(day - step / 4), last: clamp(day + step / 4) });
    }
    i = end;
  }
  return made;
}

/** Homes in order: those with dates where these put them, the others between, weekends beside the home before them. */
function homes(doc: CaseDocument, person: PersonId, life: ReturnType<typeof lifeOf>): LifeItem[] {
  const all = staysOf(doc, person);
  const main = all.filter(({ parallel }) => !parallel);
  const when = moments(main, life);
  const made = new Map<Id, LifeItem>();
  for (const [index, stay] of main.entries()) {
    const start = when[2 * index] ?? { first: life.from, last: life.from };
    const end = when[2 * index + 1] ?? { first: life.to, last: life.to };
    const goesOn = stay.to === undefined && index === main.length - 1;
    made.set(stay.id, {
      id: `home:${stay.id}`,
      lane: 'home',
      table: 'stays',
      row: stay.id,
      when: {
        startFirst: start.first,
        startLast: start.last,
        endFirst: Math.max(start.first, end.first),
        endLast: Math.max(start.last, end.last),
      },
      ...(goesOn ? { ongoing: true } : {}),
      ...(stay.from || stay.to ? {} : { guessed: true }),
    });
  }
  let before: LifeItem | undefined;
  return all.flatMap((stay): LifeItem[] => {
    const own = made.get(stay.id);
    if (own) {
      before = own;
      return [own];
    }
    const span = spanOf(stay, life.born, life);
    const lent = before ?? [...made.values()][0];
    const beside = span ?? (lent && { when: lent.when, guessed: true as const });
    if (!beside) return [];
    return [
      {
        id: `home:${stay.id}`,
        lane: 'home',
        table: 'stays',
        row: stay.id,
        beside: true,
        ...beside,
      },
    ];
  });
}

/** Who lived in the same home, and when. */
function people(
  doc: CaseDocument,
  person: PersonId,
  home: readonly LifeItem[],
  life: ReturnType<typeof lifeOf>,
): LifeItem[] {
  const made = new Map<string, LifeItem>();
  const add = (who: PersonId, from: LifeItem, id: string, when: LifeSpan) => {
    if (who === person || !doc.persons.has(who)) return;
    made.set(`${who} ${id}`, {
      id: `with:${id}:${who}`,
      lane: 'people',
      table: 'persons',
      row: who,
      when,
      stay: from.row,
      ...(from.ongoing ? { ongoing: true } : {}),
      ...(from.guessed ? { guessed: true } : {}),
      ...(from.beside ? { beside: true } : {}),
    });
  };
  for (const each of home) {
    const stay = doc.stays.get(each.row);
    const household =
      stay?.household === undefined ? undefined : doc.households.get(stay.household);
    for (const who of [
      ...(stay?.carers ?? []),
      ...(stay?.otherChildren ?? []),
      ...(stay?.pets ?? []),
    ])
      add(who, each, each.row, each.when);
    for (const member of household?.members ?? []) {
      const own = spanOf(member, undefined, life)?.when;
      const when = own ? both(own, each.when) : each.when;
      if (when && !made.has(`${member.person} ${each.row}`))
        add(member.person, each, each.row, when);
    }
  }
  return [...made.values()];
}

/** When two times go on together; nothing where they do not meet. */
function both(a: LifeSpan, b: LifeSpan): LifeSpan | undefined {
  const span = {
    startFirst: Math.max(a.startFirst, b.startFirst),
    startLast: Math.max(a.startLast, b.startLast),
    endFirst: Math.min(a.endFirst, b.endFirst),
    endLast: Math.min(a.endLast, b.endLast),
  };
  return span.endLast > span.startFirst ? span : undefined;
}

function schools(doc: CaseDocument, person: PersonId, life: ReturnType<typeof lifeOf>): LifeItem[] {
  return [...doc.organisations.values()]
    .filter(({ kind }) => kind === 'school')
    .flatMap((school) =>
      (school.members ?? [])
        .filter((member) => member.person === person)
        .flatMap((member): LifeItem[] => {
          const span = spanOf(member, life.born, life);
          if (!span) return [];
          return [
            {
              id: `school:${school.id}:${member.id}`,
              lane: 'school',
              table: 'organisations',
              row: school.id,
              ...span,
            },
          ];
        }),
    );
}

const endIs = (end: TieEnd, person: PersonId) => 'person' in end && end.person === person;

/** Family time as it was arranged and as it happened; what has no dates goes on now. */
function familyTime(
  doc: CaseDocument,
  person: PersonId,
  life: ReturnType<typeof lifeOf>,
): LifeItem[] {
  return [...doc.ties.values()]
    .filter(({ ends }) => ends.some((end) => endIs(end, person)))
    .flatMap((tie) => {
      const contacts = (['arranged', 'happened'] as const).flatMap((contact) => {
        const said: Contact | undefined = tie[contact];
        if (!said || said.frequency === 'none') return [];
        const span = spanOf(said, life.born, life) ?? spanOf(tie, life.born, life);
        const recent = Math.max(life.from, life.to - year);
        return [
          {
            id: `time:${tie.id}:${contact}`,
            lane: 'familyTime' as const,
            table: 'ties' as const,
            row: tie.id,
            contact,
            ...(span ?? {
              when: {
                startFirst: recent,
                startLast: life.to - year / 4,
                endFirst: life.to,
                endLast: life.to,
              },
              ongoing: true as const,
              guessed: true as const,
            }),
          },
        ];
      });
      // What happened as it was arranged is said once.
      const [arranged, happened] = contacts;
      const same =
        arranged && happened && JSON.stringify(tie.arranged) === JSON.stringify(tie.happened);
      return same ? [arranged] : contacts;
    });
}

function point(range: DayRange, life: { from: number; to: number }): LifeSpan | undefined {
  if (range.last < life.from || range.first > life.to) return undefined;
  const first = Math.max(life.from, range.first);
  const last = Math.min(life.to, range.last);
  return { startFirst: first, startLast: last, endFirst: first, endLast: last };
}

/** Parents of every kind that are not ruled out. */
const parentsOf = (doc: CaseDocument, person: PersonId): PersonId[] =>
  parentLinks(doc, person)
    .filter(({ certainty }) => certainty !== 'ruledOut')
    .map(({ parent }) => parent);

/** Births of brothers and sisters and deaths in the near family, in the life of the person. */
function familyEvents(
  doc: CaseDocument,
  person: PersonId,
  life: ReturnType<typeof lifeOf>,
): LifeItem[] {
  const made: LifeItem[] = [];
  const add = (who: PersonId, event: 'birth' | 'death', date: FuzzyDate | undefined) => {
    const range = date && dayRange(date);
    const when = range && point(range, life);
    if (when)
      made.push({ id: `${event}:${who}`, lane: 'events', table: 'persons', row: who, event, when });
  };
  const row = doc.persons.get(person);
  if (row) add(person, 'birth', bornOf(row));
  for (const sibling of siblingsOf(doc, person).keys()) {
    const other = doc.persons.get(sibling);
    if (other) add(sibling, 'birth', bornOf(other));
  }
  const parents = parentsOf(doc, person);
  const near = [
    ...siblingsOf(doc, person).keys(),
    ...parents,
    ...parents.flatMap((each) => parentsOf(doc, each)),
  ];
  for (const who of new Set(near)) {
    const other = doc.persons.get(who);
    if (other) add(who, 'death', diedOf(other));
  }
  return made;
}

/** What was written down of a life, and how it felt. */
function events(doc: CaseDocument, person: PersonId, life: ReturnType<typeof lifeOf>): LifeItem[] {
  return [...doc.lifeEvents.values()]
    .filter((event) => event.person === person)
    .flatMap((event): LifeItem[] => {
      const stay = event.stay === undefined ? undefined : doc.stays.get(event.stay);
      const own = spanOf(event, life.born, life);
      const range = event.from && dayRange(event.from, life.born);
      const when = event.to ? own?.when : range && point(range, life);
      const lent = stay && spanOf(stay, life.born, life)?.when;
      if (!when && !lent) return [];
      return [
        {
          id: `event:${event.id}`,
          lane: event.kind === 'feeling' ? 'feelings' : 'events',
          table: 'lifeEvents',
          row: event.id,
          when: when ?? (lent as LifeSpan),
          ...(when ? {} : { guessed: true }),
          ...(event.level === undefined ? {} : { level: event.level }),
        },
      ];
    });
}

const levels: Readonly<Record<string, number>> = { happy: 2, ok: 1, mixed: 0, sad: -1, scared: -2 };

/** How the homes felt, as the child said of each. */
const feelings = (doc: CaseDocument, home: readonly LifeItem[]): LifeItem[] =>
  home.flatMap((each): LifeItem[] => {
    const feeling = doc.stays.get(each.row)?.feeling;
    const level = feeling === undefined ? undefined : levels[feeling];
    if (level === undefined) return [];
    return [{ ...each, id: `feeling:${each.row}`, lane: 'feelings', level }];
  });

/** Where no home is known, between the first day and the last. */
function gapsIn(home: readonly LifeItem[], life: ReturnType<typeof lifeOf>) {
  const gaps: { from: number; to: number }[] = [];
  let covered = Math.max(life.from, life.settled);
  for (const { when } of home
    .filter(({ beside }) => !beside)
    .toSorted((a, b) => a.when.startFirst - b.when.startFirst)) {
    if (when.startFirst - covered > leastGap) gaps.push({ from: covered, to: when.startFirst });
    covered = Math.max(covered, when.endLast);
  }
  if (home.length > 0 && life.to - covered > leastGap) gaps.push({ from: covered, to: life.to });
  return gaps;
}

/**
 * A life in lanes: homes, who lived there, schools, family time, events and
 * feelings, each with the days between which it began and ended. Homes without
 * dates stand where their order puts them and say so.
 */
export function lifelineOf(doc: CaseDocument, person: PersonId, today: DayRange): Lifeline {
  const life = lifeOf(doc, person, today);
  const home = homes(doc, person, life);
  const items = [
    ...home,
    ...people(doc, person, home, life),
    ...schools(doc, person, life),
    ...familyTime(doc, person, life),
    ...familyEvents(doc, person, life),
    ...events(doc, person, life),
    ...feelings(doc, home),
  ];
  return { person, from: life.from, to: life.to, items, gaps: gapsIn(home, life) };
}
