import { exidType } from './exid.ts';
import { allowed, isEvent, recordType, wordsOf } from './grammar.ts';
import { withMediaTypes } from './media.ts';
import { fitsPattern } from './payloads.ts';
import { below, type Node, withBelow } from './tree.ts';
import { upgradeDate } from './upgradeDate.ts';
import { type Upgrade, valued, withSub, wordOf } from './wordOf.ts';
import { languages } from './words.data.ts';

type Rule = Upgrade;

const phrase = (line: number, value: string): Node => ({ line, tag: 'PHRASE', value, sub: [] });

const date: Rule = (node) => {
  if (node.value === undefined) return node;
  const { value, phrase: said } = upgradeDate(node.value);
  return withSub(valued(node, value), ...(said === undefined ? [] : [phrase(node.line, said)]));
};

const capitals: Rule = (node) =>
  node.value === undefined ? node : valued(node, node.value.trim().toUpperCase());

/** Dates that 7 has no words for; what already says so in a phrase stays as it is. */
const wrongDate: Rule = (node) =>
  fitsPattern('date', node.value ?? '') || below(node, 'PHRASE') ? node : date(node);

/** A letter of the standard, or a line that fits nowhere: nothing is guessed. */
const sex: Rule = (node) => {
  const word = node.value?.trim().toUpperCase() ?? '';
  if (/^_[A-Z0-9_]+$/.test(word)) return node;
  const known = /^(?:[MFXU]|MALE|FEMALE|UNKNOWN)$/.test(word);
  return known ? valued(node, word.charAt(0)) : { ...node, misfit: 'value' };
};

const pedi: Rule = (node) =>
  /^seal/i.test(node.value ?? '') ? valued(node, 'SEALING') : wordOf(wordsOf('PEDI'))(node);

/** RELA was free text; ROLE has a closed set and a phrase. */
const rela: Rule = (node) => ({ ...wordOf([])(node), tag: 'ROLE' });

/** Notes of their own are SNOTE in 7; NOTE is text in its place. */
const note: Rule = (node) => (node.ref === undefined ? node : { ...node, tag: 'SNOTE' });

const ages: Readonly<Record<string, string>> = {
  CHILD: '< 8y',
  INFANT: '< 1y',
  STILLBORN: '0y',
};

/** Ages: words of 5.5.1 stay as phrase beside what they mean; what is not understood is a phrase alone. */
const age: Rule = (node) => {
  const raw = node.value?.trim() ?? '';
  const text = raw
    .toLowerCase()
    .replace(/^([<>])\s*/, '$1 ')
    .replace(/\s+/g, ' ');
  if (fitsPattern('age', text)) return valued(node, text);
  return withSub(valued(node, ages[raw.toUpperCase()] ?? ''), phrase(node.line, raw));
};

/** A number in another program's file: 7 has one tag for all of them. */
const outside: Rule = (node) => ({
  ...node,
  tag: 'EXID',
  sub: [...node.sub, { line: node.line, tag: 'TYPE', value: exidType(node.tag), sub: [] }],
});

/** Before 7 some wrote a second name as ALIA, which points to the same person's second record. */
const alias: Rule = (node) =>
  node.ref === undefined
    ? withSub({ ...node, tag: 'NAME' }, { line: node.line, tag: 'TYPE', value: 'AKA', sub: [] })
    : node;

const language: Rule = (node) =>
  valued(node, languages[node.value?.trim().toLowerCase() ?? ''] ?? node.value ?? '');

type Rules = Readonly<Record<string, Rule>>;

/** Words of closed sets: files of version 7 get them wrong too. */
const words: Rules = {
  DATE: wrongDate,
  SDATE: wrongDate,
  RESN: capitals,
  'FAMC.PEDI': pedi,
  'FAMC.STAT': capitals,
  'INDI.SEX': sex,
  'NAME.TYPE': wordOf(wordsOf('NAME-TYPE')),
  'ASSO.ROLE': wordOf(wordsOf('ROLE')),
};

/** What 7 says in another way than the versions before it. */
const before7: Rules = {
  ...words,
  AFN: outside,
  AGE: age,
  DATE: date,
  'FAMC.ADOP': capitals,
  'INDI.ALIA': alias,
  LANG: language,
  NOTE: note,
  RELA: rela,
  RFN: outside,
  RIN: outside,
  SDATE: date,
  'HEAD._UID': (node) => node,
  _UID: (node) => ({ ...node, tag: 'UID' }),
  // Our own way of saying what extension tags mean in a version that has none.
  'HEAD._SCHMA': (node) => ({ ...node, tag: 'SCHMA' }),
};

type RulesByTag = ReadonlyMap<string, ReadonlyMap<string, Rule>>;

/** Rules by tag, then by the tag above it; '' where any will do. */
function byTag(rules: Rules): RulesByTag {
  const found = new Map<string, Map<string, Rule>>();
  for (const [key, rule] of Object.entries(rules)) {
    const [parent, tag] = key.includes('.') ? key.split('.') : ['', key];
    const ofTag = found.get(tag ?? '') ?? new Map<string, Rule>();
    found.set(tag ?? '', ofTag.set(parent ?? '', rule));
  }
  return found;
}

const rulesOf = { 5: byTag(before7), 7: byTag(words) } as const;

function upgraded(node: Node, parent: string, rules: RulesByTag): Node {
  if (node.misfit) return node;
  const whole = withBelow(node, (each) => upgraded(each, node.tag, rules));
  const ofTag = rules.get(node.tag);
  const rule = ofTag && (ofTag.get(parent) ?? ofTag.get(''));
  return rule ? rule(whole) : whole;
}

/** A partner who stands in the other one's place: the standard has one HUSB and one WIFE. */
function oneOfEach(family: Node): Node {
  const seats = family.sub.filter(({ tag }) => tag === 'HUSB' || tag === 'WIFE');
  const [first, second] = seats;
  if (!first || !second || seats.length > 2 || first.tag !== second.tag) return family;
  const other = first.tag === 'HUSB' ? 'WIFE' : 'HUSB';
  return {
    ...family,
    sub: family.sub.map((each) => (each === second ? { ...each, tag: other } : each)),
  };
}

/**
 * What an event says: `N` that it did not happen, which is none of the
 * standard's words; any other text than `Y` is a note.
 */
function event(node: Node): Node {
  const said = node.value?.trim() ?? '';
  if (said === '') return node;
  if (/^y(es)?$/i.test(said)) return valued(node, 'Y');
  if (/^no?$/i.test(said)) return { ...node, misfit: 'value' };
  return withSub(valued(node, ''), { line: node.line, tag: 'NOTE', value: said, sub: [] });
}

/** A line without value and substructures, which some programs write for every field they have. */
const isBare = ({ tag, value = '', ref, sub }: Node) =>
  !tag.startsWith('_') && value.trim() === '' && ref === undefined && sub.length === 0;

const withoutBare = (node: Node): Node =>
  withBelow(node, (each) => (isBare(each) ? { ...each, misfit: 'value' } : withoutBare(each)));

const withEvents = (record: Node): Node =>
  withBelow(record, (each) =>
    isEvent(allowed(recordType(record.tag), each.tag)?.type ?? '') ? event(each) : each,
  );

/** People and families: their events and seats. */
function oneRecord(record: Node, version: 5 | 7): Node {
  const whole = withEvents(version === 7 ? record : withoutBare(record));
  return record.tag === 'FAM' ? oneOfEach(whole) : whole;
}

/** Records of any version as records of 7. */
export const upgrade = (records: readonly Node[], version: 5 | 7): readonly Node[] =>
  records.map((record) => {
    if (record.misfit) return record;
    const whole = upgraded(record, '', rulesOf[version]);
    if (record.tag === 'NOTE') return { ...whole, tag: 'SNOTE' };
    if (record.tag === 'OBJE' && version === 5) return withMediaTypes(whole);
    return record.tag === 'INDI' || record.tag === 'FAM' ? oneRecord(whole, version) : whole;
  });
