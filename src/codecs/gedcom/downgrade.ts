import type { Loss } from '../codec.ts';
import { exidTag } from './exid.ts';
import { formatOf } from './media.ts';
import { below, type Node } from './tree.ts';

/** What a structure of 7 is in 5.5.1; nothing where 5.5.1 has no place for it. */
type Rule = (node: Node, at: string, losses: Loss[]) => readonly Node[];

const lose = (at: string, losses: Loss[]) => {
  losses.push({ code: 'not-in-format', at, facts: {} });
};

const phraseOf = (node: Node) => node.sub.find(({ tag }) => tag === 'PHRASE')?.value;
const withoutPhrase = (node: Node): Node => ({
  ...node,
  sub: node.sub.filter(({ tag }) => tag !== 'PHRASE'),
});
const lower = (node: Node): Node => ({ ...node, value: node.value?.toLowerCase() ?? '' });

/** A phrase takes the place of OTHER: 5.5.1 has free text there. */
const freeWord: Rule = (node) => {
  const phrase = phraseOf(node);
  return [phrase === undefined ? lower(node) : { ...withoutPhrase(node), value: phrase }];
};

const escapes: readonly (readonly [RegExp, string])[] = [
  [/\bGREGORIAN /g, ''],
  [/\bJULIAN /g, '@#DJULIAN@ '],
  [/\bHEBREW /g, '@#DHEBREW@ '],
  [/\bFRENCH_R /g, '@#DFRENCH R@ '],
  [/ BCE\b/g, ' B.C.'],
];

const simpleDate = /^(@#D[^@]+@ )?(\d{1,2} )?([A-Z]{3,4} )?\d{1,4}( B\.C\.)?$/;

/** Dates: calendar escapes, and phrases in brackets, alone or as an interpretation. */
const date: Rule = (node, at, losses) => {
  let value = node.value ?? '';
  for (const [pattern, word] of escapes) value = value.replace(pattern, word);
  const phrase = phraseOf(node);
  if (phrase === undefined) return [{ ...node, value }];
  if (value === '') return [{ ...withoutPhrase(node), value: `(${phrase})` }];
  if (simpleDate.test(value)) value = `INT ${value} (${phrase})`;
  else lose(`${at} › ${node.tag} › PHRASE`, losses);
  return [{ ...withoutPhrase(node), value }];
};

const sex: Rule = (node, at, losses) => {
  if (node.value === 'M' || node.value === 'F' || node.value === 'U') return [node];
  lose(`${at} › SEX`, losses);
  return [{ ...node, value: 'U' }];
};

/** One word, where 7 has a list. */
const resn: Rule = (node, at, losses) => {
  const [first = '', ...more] = (node.value ?? '').split(', ');
  if (more.length) lose(`${at} › ${node.tag}`, losses);
  return [{ ...node, value: first.toLowerCase() }];
};

const dropped: Rule = (node, at, losses) => {
  lose(`${at} › ${node.tag}`, losses);
  return [];
};

const renamed =
  (tag: string): Rule =>
  (node) => [{ ...node, tag }];

/** Numbers that 5.5.1 has a tag for. */
const outside: Rule = (node, at, losses) => {
  const tag = exidTag(below(node, 'TYPE')?.value);
  if (tag === undefined) return dropped(node, at, losses);
  return [{ ...node, tag, sub: node.sub.filter((each) => each.tag !== 'TYPE') }];
};

const rules: Readonly<Record<string, Rule>> = {
  DATE: date,
  _DATE: date,
  SDATE: dropped,
  RESN: resn,
  _RESN: resn,
  SNOTE: renamed('NOTE'),
  UID: renamed('_UID'),
  EXID: outside,
  'FILE.FORM': (node) => [{ ...node, value: formatOf(node.value ?? '') }],
  'FORM.MEDI': (node) => [{ ...lower(node), tag: 'TYPE' }],
  NO: dropped,
  CREA: dropped,
  SCHMA: renamed('_SCHMA'),
  'INDI.SEX': sex,
  'FAMC.PEDI': freeWord,
  'FAMC.STAT': (node) => [lower(node)],
  'NAME.TYPE': freeWord,

  'ASSO.ROLE': (node, at, losses) => freeWord({ ...node, tag: 'RELA' }, at, losses),
};

function downgraded(node: Node, parent: string, at: string, losses: Loss[]): readonly Node[] {
  // Lines that fitted nowhere are written as they came.
  if (node.misfit) return [node];
  // 5.5.1 has no pointer to nobody.
  if (node.ref === null) return dropped(node, at, losses);
  const sub = node.sub.flatMap((each) => downgraded(each, node.tag, at, losses));
  const rule = rules[`${parent}.${node.tag}`] ?? rules[node.tag];
  return rule ? rule({ ...node, sub }, at, losses) : [{ ...node, sub }];
}

const line = 0;
const leaf = (tag: string, value: string, sub: readonly Node[] = []): Node => ({
  line,
  tag,
  value,
  sub,
});
const submitter = 'SUBMITTER';

/** The head that 5.5.1 asks for, with what an earlier head said beside it. */
function headOf(head: Node | undefined): Node {
  const rest = (head?.sub ?? []).filter(
    ({ tag }) => !['GEDC', 'SOUR', 'CHAR', 'SUBM'].includes(tag),
  );
  const named = head?.sub.find(({ tag, ref }) => tag === 'SUBM' && typeof ref === 'string');
  return {
    line,
    tag: 'HEAD',
    sub: [
      leaf('SOUR', 'ROOTS_AND_ROUTES', [leaf('NAME', 'Roots & Routes')]),
      named ?? { line, tag: 'SUBM', ref: submitter, sub: [] },
      { line, tag: 'GEDC', sub: [leaf('VERS', '5.5.1'), leaf('FORM', 'LINEAGE-LINKED')] },
      leaf('CHAR', 'UTF-8'),
      ...rest,
    ],
  };
}

/** Records of 7 as records of 5.5.1, and what that version has no place for. */
export function downgrade(records: readonly Node[]): {
  records: readonly Node[];
  losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const changed = records.flatMap((record) =>
    downgraded(record, '', `${record.tag} ${record.xref ?? ''}`.trim(), losses),
  );
  const head = headOf(changed.find(({ tag }) => tag === 'HEAD'));
  const known = head.sub.some(({ ref }) => ref === submitter);
  const submitters = known
    ? [{ line, tag: 'SUBM', xref: submitter, sub: [leaf('NAME', 'Unknown')] }]
    : [];
  const rest = changed.filter(({ tag }) => tag !== 'HEAD');
  return { records: [head, ...submitters, ...rest], losses };
}
