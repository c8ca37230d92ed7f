import type { Node } from './tree.ts';
import { upgradeDate } from './upgradeDate.ts';

/** Makes a structure of GEDCOM 7 out of one of an earlier version, under a parent of a tag. */
type Rule = (node: Node) => Node;

const withSub = (node: Node, ...more: readonly Node[]): Node => ({
  ...node,
  sub: [...node.sub, ...more],
});
const phrase = (line: number, value: string): Node => ({ line, tag: 'PHRASE', value, sub: [] });
const valued = (node: Node, value: string): Node => ({ ...node, value });

/** A word of a closed set in capitals; any other is OTHER with the word as phrase. */
const wordOf =
  (words: readonly string[]): Rule =>
  (node) => {
    const word = node.value?.trim().toUpperCase().replace(/\s+/g, '_');
    if (!word || node.value === undefined) return node;
    if (words.includes(word) || /^_[A-Z0-9_]+$/.test(word)) return valued(node, word);
    return withSub(valued(node, 'OTHER'), phrase(node.line, node.value.trim()));
  };

const date: Rule = (node) => {
  if (node.value === undefined) return node;
  const { value, phrase: said } = upgradeDate(node.value);
  return withSub(valued(node, value), ...(said === undefined ? [] : [phrase(node.line, said)]));
};

const capitals: Rule = (node) =>
  node.value === undefined ? node : valued(node, node.value.trim().toUpperCase());

/** A letter of the standard, or a line that fits nowhere: nothing is guessed. */
const sex: Rule = (node) => {
  const word = node.value?.trim().toUpperCase() ?? '';
  if (/^_[A-Z0-9_]+$/.test(word)) return node;
  const [, letter] = /^([MFXU])(?:ALE|EMALE|NKNOWN)?$/.exec(word) ?? [];
  return letter === undefined ? { ...node, misfit: true } : valued(node, letter);
};

const pedi: Rule = (node) =>
  /^seal/i.test(node.value ?? '')
    ? valued(node, 'SEALING')
    : wordOf(['BIRTH', 'ADOPTED', 'FOSTER', 'OTHER'])(node);

/** RELA was free text; ROLE has a closed set and a phrase. */
const rela: Rule = (node) => ({ ...wordOf([])(node), tag: 'ROLE' });

/** Notes of their own are SNOTE in 7; NOTE is text in its place. */
const note: Rule = (node) => (node.ref === undefined ? node : { ...node, tag: 'SNOTE' });

type Rules = Readonly<Record<string, Rule>>;

/** Words of closed sets: files of version 7 get them wrong too. */
const words: Rules = {
  RESN: capitals,
  'FAMC.PEDI': pedi,
  'FAMC.STAT': capitals,
  'INDI.SEX': sex,
  'NAME.TYPE': wordOf(['AKA', 'BIRTH', 'IMMIGRANT', 'MAIDEN', 'MARRIED', 'PROFESSIONAL', 'OTHER']),
};

/** What 7 says in another way than the versions before it. */
const before7: Rules = {
  ...words,
  DATE: date,
  SDATE: date,
  RELA: rela,
  NOTE: note,
  'FAMC.ADOP': capitals,
  // Our own way of saying what extension tags mean in a version that has none.
  'HEAD._SCHMA': (node) => ({ ...node, tag: 'SCHMA' }),
};

function upgraded(node: Node, parent: string, rules: Rules): Node {
  const sub = node.sub.map((each) => upgraded(each, node.tag, rules));
  const rule = rules[`${parent}.${node.tag}`] ?? rules[node.tag];
  return rule ? rule({ ...node, sub }) : { ...node, sub };
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

/** Records of any version as records of 7. */
export const upgrade = (records: readonly Node[], version: 5 | 7): readonly Node[] =>
  records.map((record) => {
    const whole = upgraded(record, '', version === 7 ? words : before7);
    if (record.tag === 'NOTE') return { ...whole, tag: 'SNOTE' };
    return record.tag === 'FAM' ? oneOfEach(whole) : whole;
  });
