import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import { familyIndex, kindTowards, parentLinks } from './familyIndex.ts';
import { wordGender } from './person.ts';
import { type SiblingKind, siblingsOf } from './siblings.ts';

/** One word of kinship: mum, half-sister, great-uncle, partner. */
export interface KinLink {
  readonly relation:
    | 'parent'
    | 'grandparent'
    | 'child'
    | 'grandchild'
    | 'sibling'
    | 'auntUncle'
    | 'nieceNephew'
    | 'cousin'
    | 'partner'
    | 'spouse';
  readonly gender: 'woman' | 'man' | 'neutral';
  /** How many "great-" stand before the word; 0 where none. */
  readonly greats: number;
  readonly modifier?:
    | 'adoptive'
    | 'foster'
    | 'kinship'
    | 'guardian'
    | 'step'
    | 'half'
    | 'donor'
    | 'surrogate'
    | 'residential';
  /** Not settled: one of several candidates, disputed or only possible. */
  readonly possible?: true;
  /** No longer: a foster carer of the past, a partner they have parted from. */
  readonly former?: true;
}

/**
 * What one person is to another, as a chain of possessives: "mum's half-sister"
 * is parent, then half sibling. `side` tells through which parent kin beyond
 * the parents comes, for people whose chain does not say so.
 */
export interface KinTerm {
  readonly links: readonly KinLink[];
  readonly side?: 'mum' | 'dad';
}

type Step =
  | {
      readonly to: PersonId;
      readonly way: 'up' | 'down';
      readonly kind: string;
      readonly possible: boolean;
      readonly former: boolean;
    }
  | { readonly to: PersonId; readonly way: 'across'; readonly sibling: SiblingKind }
  | {
      readonly to: PersonId;
      readonly way: 'partner';
      readonly spouse: boolean;
      readonly former: boolean;
    };

const unsettled: ReadonlySet<string> = new Set(['possible', 'disputed', 'unknown']);

/** What a step costs on the way to a word: blood and marriage first, care after, guesses last. */
function cost(step: Step): number {
  switch (step.way) {
    case 'up':
    case 'down': {
      const kind = parentageKind(step.kind);
      return (
        (kind.blood ? 1 : kind.care ? 1.4 : step.kind === 'adoptive' ? 1.05 : 1.3) +
        (step.possible ? 0.3 : 0)
      );
    }
    case 'across':
      return { full: 1.5, unknown: 1.5, half: 1.6, adoptive: 1.6, step: 2.2, foster: 2.3 }[
        step.sibling
      ];
    case 'partner':
      return step.former ? 1.6 : 1.3;
  }
}

function stepsFrom(doc: CaseDocument, person: PersonId): Step[] {
  const index = familyIndex(doc);
  const steps: Step[] = [];
  for (const { parent, kind, certainty, ended } of parentLinks(doc, person)) {
    if (certainty === 'ruledOut') continue;
    steps.push({
      to: parent,
      way: 'up',
      kind,
      possible: !!certainty && unsettled.has(certainty),
      former: ended,
    });
  }
  for (const set of index.setsOf(person)) {
    for (const parentage of index.sibshipOf(set.id)) {
      const link = parentLinks(doc, parentage.child).find(
        (each) => each.parent === person && each.parentage === parentage.id,
      );
      if (!link || link.certainty === 'ruledOut') continue;
      steps.push({
        to: parentage.child,
        way: 'down',
        kind: kindTowards(parentage, person),
        possible: !!link.certainty && unsettled.has(link.certainty),
        former: link.ended,
      });
    }
  }
  for (const [other, sibling] of siblingsOf(doc, person))
    steps.push({ to: other, way: 'across', sibling });
  for (const partnership of index.partnershipsOf(person)) {
    const last = partnership.spells.at(-1);
    const other =
      partnership.between[0] === person ? partnership.between[1] : partnership.between[0];
    if (partnership.certainty === 'ruledOut' || last?.kind === 'unknown' || last?.kind === 'forced')
      continue;
    steps.push({
      to: other,
      way: 'partner',
      spouse: last?.kind === 'marriage' || last?.kind === 'civilPartnership',
      former: last?.end !== undefined && last.end !== 'died',
    });
  }
  return steps;
}

/** How a person was reached: by which step, from whom, at what cost in twentieths. */
interface Reached {
  readonly from: PersonId;
  readonly step: Step;
  readonly total: number;
}

/**
 * The cheapest way from the viewer to everybody (Dijkstra 1959; costs are small
 * whole numbers, so that a list of lists serves as queue).
 */
function waysFrom(
  viewer: PersonId,
  stepsOf: (person: PersonId) => readonly Step[],
): Map<PersonId, readonly Step[]> {
  const reached = new Map<PersonId, Reached>();
  const queue: PersonId[][] = [[viewer]];
  const settled = new Set<PersonId>();
  for (let at = 0; at < queue.length; at++) {
    for (const person of queue[at] ?? []) {
      if (settled.has(person)) continue;
      settled.add(person);
      for (const step of stepsOf(person)) {
        const total = at + Math.round(cost(step) * 20);
        if (step.to === viewer || total >= (reached.get(step.to)?.total ?? Infinity)) continue;
        reached.set(step.to, { from: person, step, total });
        const due = queue[total];
        if (due) due.push(step.to);
        else queue[total] = [step.to];
      }
    }
  }
  const ways = new Map<PersonId, readonly Step[]>();
  for (const person of reached.keys()) {
    const steps: Step[] = [];
    for (let here = reached.get(person); here; here = reached.get(here.from))
      steps.unshift(here.step);
    ways.set(person, steps);
  }
  return ways;
}

const modifierOf: Readonly<Record<string, KinLink['modifier']>> = {
  adoptive: 'adoptive',
  foster: 'foster',
  kinship: 'kinship',
  guardian: 'guardian',
  privateFostering: 'foster',
  residential: 'residential',
  step: 'step',
  donor: 'donor',
  surrogate: 'surrogate',
};

/** A step that may lie inside a longer word: grandmother, aunt, cousin. */
const plain = (step: Step | undefined): boolean =>
  step !== undefined &&
  ((step.way === 'across' && (step.sibling === 'full' || step.sibling === 'unknown')) ||
    ((step.way === 'up' || step.way === 'down') &&
      !step.possible &&
      (parentageKind(step.kind).blood ? step.kind !== 'donor' : step.kind === 'adoptive')));

/** How many steps from `at` on go that way and are plain. */
function run(steps: readonly Step[], at: number, way: Step['way']): number {
  let length = 0;
  while (steps[at + length]?.way === way && plain(steps[at + length])) length++;
  return length;
}

/** The longest word at a place on the way: how many steps it takes, and the word. */
function wordAt(
  steps: readonly Step[],
  at: number,
): { take: number; relation: KinLink['relation']; greats: number } {
  const up = run(steps, at, 'up');
  const across = run(steps, at + up, 'across') > 0 ? 1 : 0;
  const down = run(steps, at + up + across, 'down');
  if (across && up === 1 && down >= 1) return { take: 3, relation: 'cousin', greats: 0 };
  // Kin further off are named by the nearest cousin: "grandmother's cousin".
  if (across && up === 2 && down >= 1) return { take: 1, relation: 'parent', greats: 0 };
  if (across && up > 2 && down >= 1)
    return { take: up - 1, relation: 'grandparent', greats: up - 3 };
  if (across && up >= 1) return { take: up + 1, relation: 'auntUncle', greats: up - 1 };
  if (across && down >= 1) return { take: 1 + down, relation: 'nieceNephew', greats: down - 1 };
  if (across) return { take: 1, relation: 'sibling', greats: 0 };
  if (up >= 2) return { take: up, relation: 'grandparent', greats: up - 2 };
  if (up === 0 && down >= 2) return { take: down, relation: 'grandchild', greats: down - 2 };
  const step = steps[at];
  switch (step?.way) {
    case 'up':
      return { take: 1, relation: 'parent', greats: 0 };
    case 'down':
      return { take: 1, relation: 'child', greats: 0 };
    case 'across':
      return { take: 1, relation: 'sibling', greats: 0 };
    default:
      return {
        take: 1,
        relation: step?.way === 'partner' && step.spouse ? 'spouse' : 'partner',
        greats: 0,
      };
  }
}

function linkOf(
  doc: CaseDocument,
  steps: readonly Step[],
  at: number,
): { link: KinLink; take: number } {
  const { take, relation, greats } = wordAt(steps, at);
  const last = steps[at + take - 1];
  const person = last && doc.persons.get(last.to);
  const link: KinLink = {
    relation,
    greats,
    gender: person ? wordGender(person) : 'neutral',
    ...(take === 1 && last ? singleStepFacts(last) : {}),
  };
  return { link, take };
}

function singleStepFacts(step: Step): Pick<KinLink, 'modifier' | 'possible' | 'former'> {
  if (step.way === 'across') {
    const modifier = { half: 'half', adoptive: 'adoptive', foster: 'foster', step: 'step' }[
      step.sibling as string
    ];
    return modifier ? { modifier: modifier as NonNullable<KinLink['modifier']> } : {};
  }
  if (step.way === 'partner') return step.former ? { former: true } : {};
  const modifier = modifierOf[step.kind];
  return {
    ...(modifier ? { modifier } : {}),
    ...(step.possible ? { possible: true } : {}),
    ...(step.former && modifier ? { former: true } : {}),
  };
}

function termOf(doc: CaseDocument, steps: readonly Step[]): KinTerm {
  const links: KinLink[] = [];
  for (let at = 0; at < steps.length; ) {
    const { link, take } = linkOf(doc, steps, at);
    links.push(link);
    at += take;
  }
  const first = steps[0];
  const parent =
    first?.way === 'up' && links[0]?.relation !== 'parent' ? doc.persons.get(first.to) : undefined;
  const gender = parent && wordGender(parent);
  return gender === 'woman' || gender === 'man'
    ? { links, side: gender === 'woman' ? 'mum' : 'dad' }
    : { links };
}

const cache = new WeakMap<CaseDocument, Map<PersonId, ReadonlyMap<PersonId, readonly KinTerm[]>>>();

/**
 * What everybody related to the viewer is to them. Most people have one term;
 * somebody who is kin and carer has both, kinship first.
 */
export function kinOf(
  doc: CaseDocument,
  viewer: PersonId,
): ReadonlyMap<PersonId, readonly KinTerm[]> {
  const ofDocument = cache.get(doc) ?? new Map();
  cache.set(doc, ofDocument);
  const known = ofDocument.get(viewer);
  if (known) return known;
  const terms = new Map<PersonId, readonly KinTerm[]>();
  const steps = new Map<PersonId, readonly Step[]>();
  const stepsOf = (person: PersonId) => {
    const known = steps.get(person) ?? stepsFrom(doc, person);
    steps.set(person, known);
    return known;
  };
  const ways = waysFrom(viewer, stepsOf);
  const caresForViewer = (steps: readonly Step[]) =>
    steps.length === 1 && steps[0] !== undefined && isCare(steps[0]);
  // How the viewer's carers are kin beside caring: an aunt who is also kinship carer is both.
  const otherWays = [...ways.values()].some(caresForViewer)
    ? waysFrom(viewer, (person) =>
        person === viewer ? stepsOf(person).filter((step) => !isCare(step)) : stepsOf(person),
      )
    : undefined;
  for (const [person, way] of ways) {
    const beside = caresForViewer(way) ? otherWays?.get(person) : undefined;
    const kin = beside?.every((step) => plain(step)) ? [termOf(doc, beside)] : [];
    terms.set(person, [...kin, termOf(doc, way)]);
  }
  ofDocument.set(viewer, terms);
  return terms;
}

const isCare = (step: Step) => step.way === 'up' && parentageKind(step.kind).care === true;
