import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyEdit,
  attemptMethods,
  type BondKindId,
  bondKinds,
  type CaseDocument,
  certainties,
  countedIds,
  type Edit,
  emptyCase,
  familyIndex,
  fromRows,
  heardOf,
  integrityFaults,
  invert,
  isoDay,
  type NewId,
  type ParentageKindId,
  type PartnershipKindId,
  type PersonId,
  parentageKinds,
  partnershipKinds,
  referencesOf,
  searchStates,
  suggestPlaces,
  toRows,
} from '#model';
import {
  accountFor,
  addCandidateParent,
  addChild,
  addClaim,
  addFocalChild,
  addParent,
  addPartner,
  addPerson,
  addRow,
  addSibling,
  addSpell,
  asToldBy,
  changeRow,
  copyPeople,
  duplicatePeople,
  foldBranch,
  hearOf,
  isRefusal,
  logStep,
  mergePersons,
  pasteFragment,
  pasteShared,
  pinFigures,
  placeHeard,
  preferClaim,
  proposeFamily,
  type Refusal,
  readHeard,
  readTyped,
  recordTwins,
  removeClaim,
  removeParentage,
  removePersons,
  removeRow,
  restrict,
  setNextStep,
  setPreferred,
  setSearchState,
  settleParent,
  shareFragment,
  splitPerson,
  tell,
  tidyDiagram,
  typeFamily,
} from '#operations';
import { loadVocabulary } from '#words';
import { textOf } from '../expectEdit.ts';

/** Numbers to make choices from, used up in turn. */
type Choices = readonly number[];

const pick = <T>(list: readonly T[], choice: number | undefined): T | undefined =>
  list[(choice ?? 0) % Math.max(1, list.length)];
const keys = <T extends string>(table: Readonly<Record<T, unknown>>) => Object.keys(table) as T[];

const relations = [
  'parent',
  'child',
  'sibling',
  'partner',
  'cousin',
  'auntUncle',
  'grandparent',
] as const;

type Operation = (doc: CaseDocument, newId: NewId, choices: Choices) => Edit | Refusal;

const person = (doc: CaseDocument, choice: number | undefined): PersonId =>
  pick([...doc.persons.values()], choice)?.id ?? 'nobody';
const someone = (doc: CaseDocument, choice = 0) =>
  choice % 3
    ? { person: { given: `N${choice}`, ...(choice % 2 ? { gender: 'woman' as const } : {}) } }
    : { id: person(doc, choice >> 2) };

const vocabulary = await loadVocabulary('en');

/** A typed family of names that the case may know already. */
const typedText = ([a = 0, b = 0, c = 0]: Choices): string =>
  pick(
    [
      `N${a % 7} ${1900 + (b % 90)}${pick([', partner', ' m.', ' +', ' and'], c)} P${b % 5}${pick([' (sep 2009)', '', ' (step)', ' (foster)'], b)}: N${c % 7}`,
      `N${b % 9}: twins N${c % 7} and M${b % 3}, N${b % 5} (adopted) and others`,
      `N${b % 9} + ?: N${c % 4}, 2 sons`,
      `mum: N${b % 4} (nurse)`,
      `N${b % 3}'s sister N${c % 5}`,
      `Nan N${b % 9}, Uncle Bob\nDad: N${c % 5} or N${b % 7}`,
    ],
    a,
  ) ?? '';

/** Every sort of operation, on people and rows chosen by number. */
const operations: readonly Operation[] = [
  (doc, newId, [a = 0, b, c]) =>
    pick(
      [
        () =>
          setSearchState(doc, newId, {
            person: person(doc, b),
            state: pick(searchStates, c) ?? 'found',
          }),
        () => setNextStep(doc, newId, { person: person(doc, b), nextStep: `step ${a}` }),
        () =>
          logStep(doc, newId, {
            person: person(doc, b),
            method: pick(attemptMethods, c) ?? 'phone',
          }),
        () =>
          hearOf(doc, newId, {
            heard: readHeard(`N${a % 5}'s cousin Trish, Leeds`, vocabulary, '2026-11-22'),
          }),
      ],
      a,
    )?.() ?? addPerson(doc, newId, {}),
  (doc, newId, [a, b, c]) => {
    const heard = pick(heardOf(doc), a);
    const words = [
      { relation: pick(relations, b) ?? 'child', gender: 'neutral', greats: 0 },
    ] as const;
    const place = pick(suggestPlaces(doc, person(doc, b), { words }), c);
    return heard && place
      ? placeHeard(doc, newId, { person: heard.person, place })
      : addPerson(doc, newId, {});
  },
  (doc, newId, [a, b]) => mergePersons(doc, newId, { into: person(doc, a), from: person(doc, b) }),
  (doc, newId, [a, b, c = 0]) => {
    const row = doc.persons.get(person(doc, a));
    const tables = ['bonds', 'partnerships', 'parentSets', 'ties', 'parentages', 'notes'] as const;
    const rows = tables.flatMap((table) => {
      const id = pick([...doc[table].keys()], b);
      const about =
        id !== undefined &&
        referencesOf(table, doc[table].get(id) as never).some((to) => to.id === row?.id);
      return about ? [{ table, row: id }] : [];
    });
    const entries = [...(row?.names ?? []), ...(row?.born ?? [])].map(({ id }) => id);
    return splitPerson(doc, newId, {
      person: row?.id ?? 'nobody',
      entries: entries.slice(0, c % 3),
      rows: rows.slice(0, 1 + (c % 2)),
    });
  },
  (doc, newId, [a, b, c = 0]) => {
    const fragment = copyPeople(doc, [person(doc, a), person(doc, b)]);
    return c % 2
      ? pasteFragment(doc, newId, fragment)
      : pasteShared(doc, newId, shareFragment(doc, fragment, isoDay('2026-11-22')));
  },
  (doc, newId, [a]) => duplicatePeople(doc, newId, { ids: [person(doc, a)] }),
  (doc, newId, choices) => {
    const viewer = pick([...doc.focalChildren.values()], choices[0])?.person;
    const today = '2026-11-22';
    const said = readTyped(typedText(choices), { vocabulary, today, viewer: viewer !== undefined });
    const options = viewer === undefined ? {} : { viewer };
    const placed = Object.fromEntries(
      proposeFamily(doc, said, options).places.flatMap((each) => {
        const place = pick(each.places, choices[1]);
        return place ? [[each.key, place]] : [];
      }),
    );
    return typeFamily(doc, newId, proposeFamily(doc, said, { ...options, placed }));
  },
  (doc, newId, [a = 0]) =>
    addPerson(
      doc,
      newId,
      a % 2 ? { given: `P${a}` } : { descriptor: `the lady with the dog ${a}`, pet: true },
    ),
  (doc, newId, [a]) => addFocalChild(doc, newId, someone(doc, a)),
  (doc, newId, [a, b, c]) =>
    addChild(doc, newId, {
      parents: [...new Set([person(doc, a), person(doc, b)])],
      child: someone(doc, c),
    }),
  (doc, newId, [a, b, c]) =>
    addParent(doc, newId, {
      child: person(doc, a),
      parent: someone(doc, b),
      kind: pick(keys(parentageKinds), c) as ParentageKindId,
    }),
  (doc, newId, [a, b, c]) =>
    addCandidateParent(doc, newId, {
      child: person(doc, a),
      parent: someone(doc, b),
      certainty: pick(certainties, c) ?? 'possible',
    }),
  (doc, newId, [a, b, c]) =>
    addPartner(doc, newId, {
      of: person(doc, a),
      partner: someone(doc, b),
      kind: pick(keys(partnershipKinds), c) as PartnershipKindId,
    }),
  (doc, newId, [a, b, c = 0]) => {
    const of = person(doc, a);
    const parents = familyIndex(doc)
      .parentagesOf(of)
      .flatMap(({ set }) => doc.parentSets.get(set)?.parents ?? []);
    return addSibling(doc, newId, {
      of,
      sibling: someone(doc, b),
      parents: [...new Set(parents)].slice(0, c % 3),
    });
  },
  (doc, newId, [a, b]) =>
    addSpell(doc, newId, {
      partnership: pick([...doc.partnerships.keys()], a) ?? 'none',
      spell: { kind: pick(keys(partnershipKinds), b) ?? 'unknown', end: 'separated' },
    }),
  (doc, newId, [a, b, c]) =>
    settleParent(doc, newId, {
      child: person(doc, a),
      parent: person(doc, b),
      certainty: pick(certainties, c) ?? 'likely',
      othersRuledOut: true,
    }),
  (doc, newId, [a, b]) =>
    recordTwins(doc, newId, {
      children: [...new Set([person(doc, a), person(doc, b)])],
      kind: 'fraternal',
    }),
  (doc, newId, [a]) =>
    removeParentage(doc, newId, pick([...doc.parentages.values()], a)?.id ?? 'none'),
  (doc, newId, [a, b, c]) =>
    addRow(doc, newId, 'bonds', {
      between: [person(doc, a), person(doc, b)],
      kind: pick(keys(bondKinds), c) as BondKindId,
    }),
  (doc, newId, [a, b = 0]) =>
    addRow(doc, newId, 'households', {
      label: `Home ${b}`,
      members: [{ id: newId<'entry'>('E'), person: person(doc, a) }],
    }),
  (doc, newId, [a, b]) =>
    addRow(doc, newId, 'ties', {
      ends: [{ person: person(doc, a) }, { person: person(doc, b) }],
      strength: 'strong',
    }),
  (doc, newId, [a]) => addRow(doc, newId, 'accounts', { origin: 'person', person: person(doc, a) }),
  (doc, newId, [a, b = 0]) =>
    addClaim(
      doc,
      newId,
      { table: 'persons', row: person(doc, a), field: 'born' },
      { value: { date: { form: 'on', date: { year: 1900 + (b % 120) } } }, certainty: 'likely' },
    ),
  (doc, newId, [a, b]) => {
    const row = doc.persons.get(person(doc, a));
    return preferClaim(
      doc,
      newId,
      { table: 'persons', row: row?.id ?? 'none', field: 'born' },
      pick(row?.born ?? [], b)?.id ?? 'none',
    );
  },
  (doc, newId, [a, b]) => {
    const row = doc.persons.get(person(doc, a));
    return removeClaim(
      doc,
      newId,
      { table: 'persons', row: row?.id ?? 'none', field: 'names' },
      pick(row?.names ?? [], b)?.id ?? 'none',
    );
  },
  (doc, newId, [a, b = 0]) =>
    setPreferred(
      doc,
      newId,
      { table: 'persons', row: person(doc, a), field: 'names' },
      b % 3 ? { given: `Name ${b}` } : undefined,
    ),
  (doc, newId, [a, b = 0]) =>
    changeRow(doc, newId, 'persons', person(doc, a), {
      pronouns: b % 2 ? 'they' : undefined,
      descriptor: `d${b}`,
    }),
  (doc, newId, [a, b, c = 0]) =>
    tell(doc, newId, {
      child: pick([...doc.focalChildren.values()], a)?.person ?? 'none',
      subjects: [{ table: 'persons', row: person(doc, b) }],
      state: c % 3 ? 'told' : 'notSure',
    }),
  (doc, newId, [a, b]) =>
    restrict(doc, newId, { kind: 'noContact', child: person(doc, a), person: person(doc, b) }),
  (doc, newId, [a]) =>
    doc.diagrams.size
      ? pinFigures(doc, newId, [...doc.diagrams.values()][0]?.id ?? '', [
          { figure: person(doc, a), x: 10, y: 20 },
        ])
      : addRow(doc, newId, 'diagrams', { kind: 'genogram', pins: [] }),
  (doc, newId, [a, b = 0]) =>
    foldBranch(doc, newId, {
      diagram: [...doc.diagrams.values()][0]?.id ?? '',
      at: person(doc, a),
      hide: b % 2 ? 'parents' : 'children',
    }),
  (doc, newId, [a, b = 0]) =>
    tidyDiagram(doc, newId, {
      diagram: [...doc.diagrams.values()][0]?.id ?? '',
      ...(b % 2 ? { people: new Set([person(doc, a)]) } : {}),
    }),
  (doc, newId, [a, b]) => removePersons(doc, newId, [...new Set([person(doc, a), person(doc, b)])]),
  (doc, newId, [a, b]) => {
    const table =
      pick(
        [
          'parentSets',
          'partnerships',
          'bonds',
          'accounts',
          'households',
          'ties',
          'focalChildren',
          'diagrams',
        ] as const,
        a,
      ) ?? 'bonds';
    return removeRow(doc, newId, table, pick([...doc[table].keys()], b) ?? 'none');
  },
];

const step = fc.tuple(
  fc.nat(operations.length - 1),
  fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
);

/** Random histories: all of them in the full test, fewer at every commit. */
const runs = Number(process.env.LAW_RUNS ?? 2_000);

test('whatever is done in whatever order, the case stays sound and every step can be taken back and done again', () => {
  let edits = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), (steps) => {
      const newId = countedIds();
      let doc = emptyCase('TEST');
      const texts = [textOf(doc)];
      const log: Edit[] = [];
      for (const [which, choices] of steps) {
        const plain = operations[which]?.(doc, newId, choices);
        const [a = 0] = choices;
        const account = accountFor(doc, newId, { origin: 'caseFile', ref: `p. ${a % 3}` });
        const answer = plain && a % 4 === 0 ? asToldBy(doc, newId, account)(plain) : plain;
        if (!answer || isRefusal(answer)) continue;
        const stored: Edit = JSON.parse(JSON.stringify(answer));
        doc = applyEdit(doc, stored);
        expect(integrityFaults(doc)).toEqual([]);
        log.push(stored);
        texts.push(textOf(doc));
        edits++;
      }
      let back = doc;
      for (let i = log.length - 1; i >= 0; i--) {
        back = applyEdit(back, invert(log[i] as Edit));
        expect(textOf(back)).toBe(texts[i]);
      }
      let replayed = emptyCase('TEST');
      for (const edit of log) replayed = applyEdit(replayed, edit);
      expect(textOf(replayed)).toBe(textOf(doc));
      const read = fromRows(JSON.parse(JSON.stringify(toRows(doc))));
      expect(read.ok && textOf(read.document)).toBe(textOf(doc));
    }),
    { numRuns: runs },
  );
  expect(edits).toBeGreaterThan(10 * runs);
}, 120_000);
