import {
  ageBetween,
  bornOf,
  type CaseDocument,
  type Certainty,
  certaintyTowards,
  type DayRange,
  dayRange,
  diedOf,
  familyIndex,
  isDeceased,
  isPlaceholder,
  isProfessional,
  kinOf,
  nameOf,
  type Person,
  type PersonId,
  type PhotoId,
  partnersOf,
  preferred,
  pregnancyOf,
  restrictionsOn,
  symbolOf,
} from '#model';
import { capital, type WordId, type Words } from '#words';
import { type Box, type Mark, short } from '../scene.ts';
import { textWidth, wrapText } from '../textMetrics.ts';
import { type Outline, outlineOf, symbolSize } from './outline.ts';

/** What a drawing of people needs to know beside the people. */
export interface DrawingContext {
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly today: DayRange;
  /** From whose view kinship is said; absent: not at all. */
  readonly viewer?: PersonId;
  /** Print the kinship word under each name. */
  readonly kinWords?: boolean;
  /** Marks what only the coordinator may see, such as restrictions. */
  readonly forCoordinator?: boolean;
}

/** A person as drawn, but for the place: marks relative to the centre of the symbol. */
export interface PersonDrawing {
  readonly person: PersonId;
  readonly symbol: { readonly width: number; readonly height: number };
  /** The lines under the symbol; no size where there are none. */
  readonly label: { readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly bounds: Box;
}

const nameStyle = { size: 14.5, weight: 600 } as const;
const unnamedStyle = { size: 14.5, weight: 400 } as const;
const smallStyle = { size: 13, weight: 400 } as const;
const insideStyle = { size: 17, weight: 600 } as const;
const labelWidth = 124;
const lineHeight = { name: 18, small: 16 };
/** Space between the symbol and the first line under it. */
const labelGap = 5;

/** Everything about a person that their drawing shows: equal facts, equal drawing. */
interface PersonFacts {
  readonly shape: Outline;
  readonly focal: boolean;
  readonly placeholder: boolean;
  readonly deceased: boolean;
  readonly inside: string;
  readonly photo?: PhotoId;
  readonly name: string;
  readonly small: readonly string[];
  readonly restricted: boolean;
  readonly notFoundYet: boolean;
  readonly title: string;
}

/** The age to print in the symbol: now, or at death; "~" where the birth is not known to the year. */
function ageText(person: Person, today: DayRange): string {
  const born = bornOf(person);
  const died = diedOf(person);
  const at = isDeceased(person) ? died && dayRange(died) : today;
  const age = ageBetween(born, at);
  if (!age || (age.most > 112 && !isDeceased(person))) return '';
  const vague = born?.form !== 'on' || (died !== undefined && died.form !== 'on');
  return vague ? `~${Math.round((age.least + age.most) / 2)}` : String(age.most);
}

/** What is unsettled about somebody as a parent, in a word, with the date if it is settled. */
function candidacy({ doc, words }: DrawingContext, person: PersonId): string {
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

/** Lines of small print under the name. */
function smallPrint(person: Person, context: DrawingContext): string[] {
  const { words, doc, viewer, kinWords } = context;
  const years = words.years(bornOf(person), diedOf(person), isDeceased(person));
  const outcome = pregnancyOf(person);
  const due = preferred(person.pregnancy)?.due;
  const pregnancy =
    outcome === 'ongoing' && due ? words.say('figure.due', { date: words.date(due) }) : '';
  const role =
    isProfessional(person) || !hasFamily(doc, person.id) ? person.roles?.[0]?.role : undefined;
  const kin =
    kinWords && viewer !== undefined && viewer !== person.id
      ? kinOf(doc, viewer).get(person.id)
      : undefined;
  return [
    years,
    pregnancy,
    role && role !== 'kin' ? words.say(`role.${role}`) : '',
    kin ? words.kin(kin) : '',
    candidacy(context, person.id),
  ].filter(Boolean);
}

const hasFamily = (doc: CaseDocument, person: PersonId) => {
  const index = familyIndex(doc);
  return (
    index.parentagesOf(person).length > 0 ||
    index.setsOf(person).length > 0 ||
    index.partnershipsOf(person).length > 0
  );
};

/** A person in a sentence, for readers who do not see the drawing. */
function titleOf(
  person: Person,
  context: DrawingContext,
  focal: boolean,
  restricted: boolean,
): string {
  const { doc, words, viewer } = context;
  const born = bornOf(person);
  const died = diedOf(person);
  const kin =
    viewer !== undefined && viewer !== person.id ? kinOf(doc, viewer).get(person.id) : undefined;
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
  const parts = [
    nameOf(person) ?? person.descriptor ?? words.say('person.unnamed'),
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
    candidacy(context, person.id),
    partners ? words.say('figure.partners', { count: partners }) : '',
    children ? words.say('figure.children', { count: children }) : '',
    restricted ? words.say('figure.restricted') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function factsOf(person: Person, context: DrawingContext, focal: boolean): PersonFacts {
  const { doc, words, today } = context;
  const placeholder = isPlaceholder(person);
  const restricted =
    context.forCoordinator === true && restrictionsOn(doc, person.id, today).length > 0;
  const shape = symbolOf(person);
  const outline: Outline =
    isProfessional(person) && !hasFamily(doc, person.id) ? 'professional' : shape;
  const age = ageText(person, today);
  const inside = age || (placeholder && shape !== 'pregnancy' && shape !== 'pet' ? '?' : '');
  const photo = person.photos?.find(
    (each) => context.forCoordinator || each.approved === 'yes',
  )?.id;
  return {
    shape: outline,
    focal,
    placeholder,
    deceased: isDeceased(person),
    inside: photo || outline === 'professional' ? '' : inside || (shape === 'unknown' ? '?' : ''),
    ...(photo ? { photo } : {}),
    name: nameOf(person) ?? person.descriptor ?? words.say('person.unnamed'),
    small: smallPrint(person, context),
    restricted,
    notFoundYet: person.notFoundYet === true,
    title: capital(titleOf(person, context, focal, restricted)),
  };
}

function symbolMarks(facts: PersonFacts): Mark[] {
  const size = symbolSize(facts.shape, facts.focal);
  const d = outlineOf(facts.shape, size);
  const faint = facts.placeholder && !facts.focal;
  const marks: Mark[] = [];
  if (facts.focal) marks.push(...focalFrame(facts.shape, size));
  marks.push({ kind: 'path', d, fill: 'sheet' });
  if (facts.photo)
    marks.push({
      kind: 'photo',
      photo: facts.photo,
      clip: d,
      x: -size.width / 2,
      y: -size.height / 2,
      ...size,
    });
  if (facts.deceased) marks.push(deathMark(facts, size));
  marks.push({
    kind: 'path',
    d,
    stroke: faint ? 'ink3' : 'ink',
    width: faint ? 1.8 : 2.2,
    ...(faint ? { dash: [5, 4] } : {}),
  });
  if (facts.inside) {
    const middle = facts.shape === 'pregnancy' ? 12 : 6;
    marks.push({
      kind: 'text',
      x: 0,
      y: middle,
      text: facts.inside,
      ...insideStyle,
      anchor: 'middle',
      fill: faint ? 'ink2' : 'ink',
    });
  }
  return marks;
}

/** A frame in the colour of the sun inside an outline of ink: the child the work is for. */
function focalFrame(shape: Outline, size: { width: number; height: number }): Mark[] {
  const outer = { width: size.width + 16, height: size.height + 16 };
  const d = outlineOf(shape, outer);
  return [
    { kind: 'path', d, fill: 'sun' },
    { kind: 'path', d, stroke: 'ink', width: 1.4 },
  ];
}

/** A cross from corner to corner; only its ends where something is written inside. */
function deathMark(
  { inside, photo, shape }: PersonFacts,
  { width, height }: { width: number; height: number },
): Mark {
  const round = shape === 'circle' ? Math.SQRT1_2 : shape === 'pet' ? 0.5 : 1;
  const x = (width / 2) * round;
  const y = (height / 2) * round;
  const stub = inside && !photo ? 0.62 : 0;
  const stroke = (sx: number, sy: number) =>
    `M${short(sx * x)} ${short(sy * y)}L${short(sx * x * stub)} ${short(sy * y * stub)}`;
  const d = stub
    ? [stroke(-1, -1), stroke(1, -1), stroke(1, 1), stroke(-1, 1)].join('')
    : `M${short(-x)} ${short(-y)}L${short(x)} ${short(y)}M${short(x)} ${short(-y)}L${short(-x)} ${short(y)}`;
  return { kind: 'path', d, stroke: 'ink', width: 1.6 };
}

/** A small shield at the upper left: something about this person is restricted. */
function shield(x: number, y: number): Mark[] {
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  const d = `M${at(0, -9)}L${at(7, -6)}V${short(y)}C${at(7, 4)} ${at(3, 7)} ${at(0, 9)}C${at(-3, 7)} ${at(-7, 4)} ${at(-7, 0)}V${short(y - 6)}Z`;
  return [
    { kind: 'path', d, fill: 'sheet', stroke: 'clay', width: 1.8 },
    {
      kind: 'path',
      d: `M${at(0, -4)}V${short(y + 0.5)}M${at(0, 3.6)}V${short(y + 3.8)}`,
      stroke: 'clay',
      width: 1.8,
      cap: 'round',
    },
  ];
}

function cornerMarks(facts: PersonFacts, half: { width: number; height: number }): Mark[] {
  const marks: Mark[] = [];
  if (facts.restricted) marks.push(...shield(-half.width - 3, -half.height - 1));
  if (facts.notFoundYet) {
    const x = half.width + 2;
    const y = -half.height - 2;
    marks.push({
      kind: 'path',
      d: `M${short(x - 5)} ${short(y)}A5 5 0 1 0 ${short(x + 5)} ${short(y)}A5 5 0 1 0 ${short(x - 5)} ${short(y)}Z`,
      fill: 'paper',
      stroke: 'ink2',
      width: 1.8,
    });
  }
  return marks;
}

function drawPerson(person: PersonId, facts: PersonFacts): PersonDrawing {
  const size = symbolSize(facts.shape, facts.focal);
  const symbol = facts.focal ? { width: size.width + 16, height: size.height + 16 } : size;
  const nameFont = facts.placeholder ? unnamedStyle : nameStyle;
  const names = wrapText(facts.name, nameFont, labelWidth, 2);
  const smalls = facts.small.flatMap((line) => wrapText(line, smallStyle, labelWidth, 2));
  const top = symbol.height / 2 + labelGap;
  const marks = [
    ...symbolMarks(facts),
    ...cornerMarks(facts, { width: symbol.width / 2, height: symbol.height / 2 }),
  ];
  let y = top;
  for (const text of names) {
    y += lineHeight.name;
    marks.push({
      kind: 'text',
      x: 0,
      y: y - 4,
      text,
      ...nameFont,
      anchor: 'middle',
      fill: facts.placeholder ? 'ink2' : 'ink',
    });
  }
  for (const text of smalls) {
    y += lineHeight.small;
    marks.push({
      kind: 'text',
      x: 0,
      y: y - 4,
      text,
      ...smallStyle,
      anchor: 'middle',
      fill: 'ink2',
    });
  }
  const width = Math.max(
    0,
    ...names.map((text) => textWidth(text, nameFont)),
    ...smalls.map((text) => textWidth(text, smallStyle)),
  );
  const label = { width: Math.ceil(width), height: y - symbol.height / 2 };
  const half = Math.max(label.width, symbol.width) / 2;
  return {
    person,
    symbol,
    label,
    marks,
    title: facts.title,
    bounds: {
      x: -half,
      y: -symbol.height / 2,
      width: 2 * half,
      height: symbol.height + label.height,
    },
  };
}

const cache = new WeakMap<Person, { key: string; drawing: PersonDrawing }>();

/** Draws every person of a case but for their places. Somebody whose drawing says the same as before keeps it. */
export function measurePeople(context: DrawingContext): ReadonlyMap<PersonId, PersonDrawing> {
  const focal = new Set([...context.doc.focalChildren.values()].map(({ person }) => person));
  const drawings = new Map<PersonId, PersonDrawing>();
  for (const person of context.doc.persons.values()) {
    const facts = factsOf(person, context, focal.has(person.id));
    const key = JSON.stringify(facts);
    const known = cache.get(person);
    const drawing = known?.key === key ? known.drawing : drawPerson(person.id, facts);
    if (known?.key !== key) cache.set(person, { key, drawing });
    drawings.set(person.id, drawing);
  }
  return drawings;
}
