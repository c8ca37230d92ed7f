import {
  ageBetween,
  bornOf,
  type CaseDocument,
  type Certainty,
  calledBy,
  certaintyTowards,
  type DayRange,
  type DiedMark,
  dayRange,
  diedOf,
  familyIndex,
  hasFamily,
  isDeceased,
  isPlaceholder,
  isProfessional,
  kinOf,
  type MarkState,
  type NotationProfile,
  nameOf,
  type Person,
  type PersonId,
  type PersonMarkKindId,
  type PhotoId,
  partnersOf,
  personMarkKind,
  preferred,
  pregnancyOf,
  restrictionsOn,
  symbolOf,
  usualDiedMark,
} from '#model';
import { capital, type WordId } from '#words';
import type { FaceLook } from '../../mobility/faces.ts';
import { type NotationContext, personAt, profileOf, speaksOf } from '../../notation.ts';
import { saidBy } from '../accounts.ts';
import type { Outline } from '../outline.ts';

/** What a drawing of people needs to know beside the people. */
export interface DrawingContext extends NotationContext {
  readonly today: DayRange;
  /** From whose view kinship is said; absent: not at all. */
  readonly viewer?: PersonId;
  /** Print the kinship word under each name. */
  readonly kinWords?: boolean;
  /** Marks what only the coordinator may see, such as restrictions. */
  readonly forCoordinator?: boolean;
}

/** A mark on somebody, as it is drawn. */
export interface DrawnMark {
  readonly kind: PersonMarkKindId;
  readonly state?: MarkState;
}

/** Everything about a person that their drawing shows: equal facts, equal drawing. */
export interface PersonFacts {
  readonly profile: NotationProfile;
  readonly shape: Outline;
  /** The shape of the recorded sex, where it is to be shown and says something else. */
  readonly sexShape?: Outline | 'intersex';
  readonly loss?: 'miscarriage' | 'termination' | 'stillbirth';
  readonly focal: boolean;
  readonly placeholder: boolean;
  readonly deceased: boolean;
  readonly diedMark?: DiedMark;
  readonly inside: string;
  readonly photo?: PhotoId;
  /** The face that the child gave them, on the child's own pages. */
  readonly face?: FaceLook;
  readonly name: string;
  readonly small: readonly string[];
  readonly marks: readonly DrawnMark[];
  /** Adopted: in brackets in the pedigree of the NSGC. */
  readonly bracketed: boolean;
  readonly restricted: boolean;
  readonly notFoundYet: boolean;
  readonly title: string;
}

/** The day that ages are told for. */
const dayOf = ({ asOf, today }: DrawingContext): DayRange => asOf ?? today;

/** How old somebody is or was when they died, and whether that is only about right. */
function ageOf(person: Person, day: DayRange): { years: number; about: boolean } | undefined {
  const born = bornOf(person);
  const died = diedOf(person);
  const at = isDeceased(person) ? died && dayRange(died) : day;
  const age = ageBetween(born, at);
  if (!age || (age.most > 112 && !isDeceased(person))) return undefined;
  const about = born?.form !== 'on' || (died !== undefined && died.form !== 'on');
  return { years: about ? Math.round((age.least + age.most) / 2) : age.most, about };
}

/** What is unsettled about somebody as a parent, in a word, with the date if it is settled. */
function candidacy({ doc, words, profile }: DrawingContext, person: PersonId): string {
  if (profile === 'plain') return '';
  const found: { certainty: Certainty; words: string }[] = [];
  for (const { id } of familyIndex(doc).setsOf(person)) {
    for (const parentage of familyIndex(doc).sibshipOf(id)) {
      const certainty = certaintyTowards(parentage, person);
      const ground =
        parentage.perParent?.find(({ parent }) => parent === person)?.ground ?? parentage.ground;
      const when = ground?.date ? ` ${words.date(ground.date)}` : '';
      if (certainty && certainty !== 'confirmed' && certainty !== 'likely') {
        found.push({ certainty, words: words.say(`certainty.${certainty}`) + when });
      } else return '';
    }
  }
  return found[0]?.words ?? '';
}

/** The pregnancy of an unborn child, or how it ended where the drawing speaks of that. */
function pregnancyWords(person: Person, context: DrawingContext): string {
  const { words } = context;
  const outcome = pregnancyOf(person);
  const due = preferred(person.pregnancy)?.due;
  if (outcome === 'ongoing') return due ? words.say('figure.due', { date: words.date(due) }) : '';
  const lost = outcome !== undefined && outcome !== 'live';
  return lost && speaksOf(context, 'pregnancyLoss') ? words.say(`pregnancy.${outcome}`) : '';
}

/** Marks of a person that the drawing speaks of; of each kind the first. */
function marksOf(person: Person, context: DrawingContext): NonNullable<Person['marks']> {
  if (context.profile === 'plain') return [];
  const seen = new Set<string>();
  return (person.marks ?? []).filter(({ certainty, value: { kind } }) => {
    const entry = personMarkKind(kind);
    const drawn = entry && certainty !== 'ruledOut' && speaksOf(context, entry.topic);
    if (!drawn || seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** Marks in words, each with who says so: what is sensitive is never said without. */
function markWords(person: Person, context: DrawingContext): string[] {
  const { doc, words } = context;
  return marksOf(person, context).map((claim) => {
    const { kind, state, text } = claim.value;
    const mark = text ?? words.sayOr(`mark.${kind}`, kind);
    const what =
      state === undefined || state === 'active'
        ? mark
        : words.say('figure.mark', { mark, state: words.say(`markState.${state}`) });
    return saidBy(doc, words, what, claim.accounts);
  });
}

function deathCause(person: Person, context: DrawingContext): string {
  const claim = person.died?.find(({ certainty }) => certainty !== 'ruledOut');
  const cause = claim?.value.cause;
  return cause && speaksOf(context, 'deathCause')
    ? saidBy(context.doc, context.words, cause, claim.accounts)
    : '';
}

/** Sex as recorded, for those who want it shown (NSGC 2022: in words under the symbol). */
function recordedSex(person: Person, { words, profile }: DrawingContext): string {
  const sex = person.showSex ? preferred(person.sex) : undefined;
  if (!sex || profile !== 'nsgc') return '';
  return words.say('figure.symbolSex', { sex: words.say(`sex.${sex}`) });
}

function kinWordsOf(person: Person, { doc, words, viewer, kinWords }: DrawingContext): string {
  const kin =
    kinWords && viewer !== undefined && viewer !== person.id
      ? kinOf(doc, viewer).get(person.id)
      : undefined;
  return kin ? words.kin(kin) : '';
}

function roleOf(person: Person, { doc, words }: DrawingContext): string {
  const role =
    isProfessional(person) || !hasFamily(doc, person.id) ? person.roles?.[0]?.role : undefined;
  return role && role !== 'kin' ? words.say(`role.${role}`) : '';
}

/** Lines of small print under the name. */
function smallPrint(person: Person, context: DrawingContext): string[] {
  const { words } = context;
  if (context.profile === 'plain')
    return [
      isDeceased(person) ? words.say('plain.died') : '',
      pregnancyWords(person, context),
    ].filter(Boolean);
  return [
    words.years(bornOf(person), diedOf(person), isDeceased(person)),
    deathCause(person, context),
    pregnancyWords(person, context),
    roleOf(person, context),
    kinWordsOf(person, context),
    recordedSex(person, context),
    candidacy(context, person.id),
    ...markWords(person, context),
  ].filter(Boolean);
}

/** A person in a sentence, for readers who do not see the drawing. */
function titleOf(
  person: Person,
  context: DrawingContext,
  focal: boolean,
  restricted: boolean,
): string {
  const { doc, words, viewer, profile } = context;
  const born = bornOf(person);
  const died = diedOf(person);
  const kin =
    viewer !== undefined && viewer !== person.id && profile !== 'plain'
      ? kinOf(doc, viewer).get(person.id)
      : undefined;
  const age = ageOf(person, dayOf(context));
  const partners = partnersOf(doc, person.id).length;
  const children = new Set(
    familyIndex(doc)
      .setsOf(person.id)
      .flatMap(({ id }) =>
        familyIndex(doc)
          .sibshipOf(id)
          .map(({ child }) => child),
      ),
  ).size;
  const shape = symbolOf(person);
  const role = person.roles?.[0]?.role;
  const plain = context.profile === 'plain';
  const parts = [
    nameIn(person, context),
    shape === 'pet' ? (person.pet?.species ?? words.say('person.pet')) : '',
    shape === 'circle' || shape === 'square' || shape === 'dome'
      ? words.say(`figure.${shape}` as WordId)
      : '',
    focal ? words.say('figure.focal') : '',
    kin ? words.kin(kin) : '',
    role ? words.say(`role.${role}`) : '',
    born ? words.say('figure.born', { date: words.date(born) }) : '',
    died
      ? words.say('figure.died', { date: words.date(died) })
      : isDeceased(person)
        ? words.say('living.deceased')
        : '',
    age?.about ? words.say('figure.ageAbout', { age: age.years }) : '',
    candidacy(context, person.id),
    pregnancyWords(person, context),
    deathCause(person, context),
    ...markWords(person, context),
    // For a child nothing is counted.
    partners && !plain ? words.say('figure.partners', { count: partners }) : '',
    children && !plain ? words.say('figure.children', { count: children }) : '',
    restricted ? words.say('figure.restricted') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** What a drawing calls somebody: the child's own word first where it is for a child. */
function nameIn(person: Person, { words, viewer, profile }: DrawingContext): string {
  const own = profile === 'plain' && viewer !== undefined ? calledBy(person, viewer) : undefined;
  return own ?? nameOf(person) ?? person.descriptor ?? words.say('person.unnamed');
}

const shapes: Readonly<Record<string, Outline>> = { female: 'circle', male: 'square' };

/** The inner or outer shape for recorded sex: only where somebody wants it, and only where it says more. */
function sexShapeOf(
  person: Person,
  shape: Outline,
  { profile }: DrawingContext,
): PersonFacts['sexShape'] {
  const sex = person.showSex ? preferred(person.sex) : undefined;
  if (!sex || profile === 'plain' || profile === 'nsgc') return undefined;
  if (sex === 'intersex') return 'intersex';
  const other = shapes[sex];
  return other !== undefined && other !== shape && preferred(person.gender) ? other : undefined;
}

/** How a pregnancy ended, where that is drawn. */
function lossOf(person: Person, context: DrawingContext): PersonFacts['loss'] {
  const outcome = pregnancyOf(person);
  if (!speaksOf(context, 'pregnancyLoss')) return undefined;
  return outcome === 'miscarriage' || outcome === 'termination' || outcome === 'stillbirth'
    ? outcome
    : undefined;
}

/** The outline in a notation: the diamond is a pet in two of them, and a gender in the third. */
function outlineIn(person: Person, loss: PersonFacts['loss'], context: DrawingContext): Outline {
  const shape = symbolOf(person);
  const profile = profileOf(context);
  if (isProfessional(person) && !hasFamily(context.doc, person.id)) return 'professional';
  if (loss === 'miscarriage' || loss === 'termination') {
    if (profile === 'nsgc') return 'smallTriangle';
    if (profile === 'genopro') return 'pregnancy';
    return loss === 'miscarriage' ? 'dot' : 'loss';
  }
  if (profile === 'nsgc') {
    if (shape === 'pet') return 'hexagon';
    return shape === 'dome' || shape === 'unknown' || shape === 'pregnancy' ? 'diamond' : shape;
  }
  return profile === 'genopro' && shape === 'unknown' ? 'bare' : shape;
}

/** The text in the symbol: an age, or "?" for somebody of whom little is known. */
function insideOf(person: Person, outline: Outline, context: DrawingContext): string {
  if (outline === 'professional' || context.profile === 'plain') return '';
  if (lossOf(person, context) !== undefined) return '';
  const age = ageOf(person, dayOf(context));
  if (age) return age.about ? `~${age.years}` : String(age.years);
  const shape = symbolOf(person);
  if (shape === 'pregnancy') return context.profile === 'nsgc' ? 'P' : '';
  if (shape === 'pet') return '';
  return isPlaceholder(person) || shape === 'unknown' ? '?' : '';
}

const wasAdopted = (doc: CaseDocument, person: PersonId) =>
  familyIndex(doc)
    .parentagesOf(person)
    .some(({ kind }) => kind === 'adoptive');

/** The face a child gave somebody, on what is drawn for that child. */
function faceFor(
  { id }: Person,
  { doc, profile, viewer, forCoordinator }: DrawingContext,
): FaceLook | undefined {
  if (forCoordinator || profile !== 'plain') return undefined;
  const face = [...doc.faces.values()].find((each) => each.person === id && each.child === viewer);
  if (!face) return undefined;
  const { skin, hair, hairColour, glasses, beard } = face;
  return {
    skin,
    hair,
    hairColour,
    ...(glasses ? { glasses } : {}),
    ...(beard ? { beard } : {}),
  };
}

function lookOf(
  person: Person,
  context: DrawingContext,
  focal: boolean,
): Pick<
  PersonFacts,
  'shape' | 'sexShape' | 'loss' | 'inside' | 'photo' | 'face' | 'marks' | 'bracketed'
> {
  const { doc, profile } = context;
  const loss = lossOf(person, context);
  const shape = outlineIn(person, loss, context);
  const sexShape = sexShapeOf(person, shape, context);
  const photo = person.photos?.find(
    (each) => context.forCoordinator || each.approved === 'yes',
  )?.id;
  const face = photo ? undefined : faceFor(person, context);
  return {
    shape: focal && shape === 'bare' ? 'unknown' : shape,
    ...(sexShape ? { sexShape } : {}),
    ...(loss ? { loss } : {}),
    inside: photo || face ? '' : insideOf(person, shape, context),
    ...(photo ? { photo } : {}),
    ...(face ? { face } : {}),
    // A kind that has no entry was left out above.
    marks: marksOf(person, context).map(({ value: { kind, state } }) => ({
      kind: kind as PersonMarkKindId,
      ...(state ? { state } : {}),
    })),
    bracketed: profile === 'nsgc' && wasAdopted(doc, person.id),
  };
}

/** All that the drawing of somebody shows, by the case, the notation and the day. */
export function factsOf(row: Person, context: DrawingContext, focal: boolean): PersonFacts {
  const { doc, viewer, profile } = context;
  const person = personAt(row, context.asOf);
  const restricted =
    context.forCoordinator === true &&
    profile !== 'plain' &&
    restrictionsOn(doc, person.id, dayOf(context)).length > 0;
  const chosen = [...doc.focalChildren.values()].find((child) => child.person === viewer)?.diedMark;
  return {
    profile: profileOf(context),
    ...lookOf(person, context, focal),
    focal,
    placeholder: isPlaceholder(person),
    deceased: isDeceased(person),
    ...(profile === 'plain' && isDeceased(person) ? { diedMark: chosen ?? usualDiedMark } : {}),
    name: nameIn(person, context),
    small: smallPrint(person, context),
    restricted,
    notFoundYet: profile !== 'plain' && person.notFoundYet === true,
    title: capital(titleOf(person, context, focal, restricted)),
  };
}
