import { describe, expect, test } from 'vitest';
import {
  type CaseDocument,
  familyIndex,
  nameOf,
  parentLinks,
  partnershipBetween,
  siblingsOf,
  toldState,
} from '#model';
import {
  type FamilyProposal,
  type MatchChoices,
  proposeFamily,
  readTyped,
  typeFamily,
} from '#operations';
import { loadVocabulary } from '#words';
import { expectEdit, expectRefusal } from '../../expectEdit.ts';
import { family, testIds, yearOf } from '../../family.ts';

const vocabulary = await loadVocabulary('en');

function propose(
  doc: CaseDocument,
  text: string,
  options: {
    viewer?: string;
    choices?: MatchChoices;
    placed?: FamilyProposal['placed'];
  } = {},
): FamilyProposal {
  const viewer = options.viewer ?? [...doc.focalChildren.values()][0]?.person;
  const said = readTyped(text, { vocabulary, today: '2026-11-22', viewer: viewer !== undefined });
  return proposeFamily(doc, said, { ...options, ...(viewer === undefined ? {} : { viewer }) });
}

const typed = (doc: CaseDocument, text: string, choices: MatchChoices = {}): CaseDocument =>
  expectEdit(doc, typeFamily(doc, testIds(), propose(doc, text, { choices })));

/** The id of the one person of a name. */
function idOf(doc: CaseDocument, name: string): string {
  const found = [...doc.persons.values()].filter((person) => nameOf(person) === name);
  expect(found.map(nameOf)).toEqual([name]);
  return found[0]?.id ?? '';
}

/** The names of somebody's parents, those in doubt in brackets. */
const parentsOf = (doc: CaseDocument, child: string) =>
  parentLinks(doc, child).map(({ parent, kind, certainty }) => {
    const person = doc.persons.get(parent);
    const name = (person && nameOf(person)) ?? '?';
    return [certainty ? `(${name})` : name, kind === 'birth' ? '' : kind].join(' ').trim();
  });

/** Whom each person of the text is taken for: `+` for somebody new, `?` where not sure. */
const taken = (proposal: FamilyProposal) =>
  proposal.matches.map(({ person, sure, others }) =>
    [`${person ?? '+'}${sure ? '' : '?'}`, ...others].join(' '),
  );

describe('typing a family', () => {
  const line =
    'Helen b. 1979, partner Dean (sep 2009): Heather 2005, Sarah 2007; + Rob: Natasha, twins Ann and Ben';

  test('makes people, couples with their times, and parents, in one edit', () => {
    const doc = typed(family(''), line);
    expect([...doc.persons.values()].map(nameOf)).toEqual(
      'Helen Dean Heather Sarah Rob Natasha Ann Ben'.split(' '),
    );
    expect(parentsOf(doc, idOf(doc, 'Heather'))).toEqual(['Helen', 'Dean']);
    expect(parentsOf(doc, idOf(doc, 'Natasha'))).toEqual(['Helen', 'Rob']);
    const couple = partnershipBetween(doc, idOf(doc, 'Helen'), idOf(doc, 'Dean'));
    expect(couple?.spells).toMatchObject([{ kind: 'unknown', end: 'separated', to: yearOf(2009) }]);
    expect(partnershipBetween(doc, idOf(doc, 'Helen'), idOf(doc, 'Rob'))).toBeUndefined();
    const [birth] = familyIndex(doc).parentagesOf(idOf(doc, 'Ann'));
    expect(doc.birthGroups.get(birth?.birthGroup ?? '')?.kind).toBe('unknown');
  });

  test('says nothing the second time', () => {
    const doc = typed(family(''), line);
    expect(taken(propose(doc, line)).join(' ')).not.toMatch(/[+]/);
    expectRefusal(typeFamily(doc, testIds(), propose(doc, line)), 'nothing-changed');
  });

  test('a family of three generations with a divorce, a half-sister and carers is one paste', () => {
    const doc = typed(
      family(''),
      `Pat 1950 m. Len d. 2015
         Helen 1979 m. Dean (div. 2009)
           Heather 2005
           Sarah 2007
         + Rob: Natasha 2012
         Jo 1982
       foster carers Abbie and Tom: Heather, Sarah`.replace(/^ {7}/gm, ''),
    );
    expect(doc.persons.size).toBe(11);
    expect(parentsOf(doc, idOf(doc, 'Heather'))).toEqual([
      'Helen',
      'Dean',
      'Abbie foster',
      'Tom foster',
    ]);
  });

  test('a father who is only possible is a candidate beside the mother', () => {
    const eric = family('Eric m', { focal: ['Eric'] });
    for (const text of [
      'Mum: Carly\nDad: Dean or Rob',
      'Eric, mum Carly, dad maybe Dean or Rob',
      'Carly + Dean or Rob: Eric',
    ]) {
      const doc = typed(eric, text);
      expect([text, ...parentsOf(doc, 'Eric')]).toEqual([
        text,
        'Carly',
        '(Dean)',
        'Carly',
        '(Rob)',
      ]);
      const again = propose(doc, text);
      expectRefusal(typeFamily(doc, testIds(), again), 'nothing-changed');
    }
    expect(parentsOf(typed(eric, 'Carly + possibly Dean: Eric'), 'Eric')).toEqual([
      'Carly',
      '(Dean)',
    ]);
  });

  test('nobody new is marked as told', () => {
    const doc = typed(family('Eric m', { focal: ['Eric'] }), 'Mum: Carly');
    expect(doc.told.size).toBe(0);
    const subject = { table: 'persons' as const, row: idOf(doc, 'Carly') };
    expect(toldState(doc, 'Eric', subject)).toBe('notSure');
  });

  test('words that were not understood are kept as notes about the person', () => {
    const doc = typed(family(''), 'Dean (nurse)');
    expect([...doc.notes.values()]).toMatchObject([
      { text: 'nurse', about: { table: 'persons', row: idOf(doc, 'Dean') } },
    ]);
  });
});

describe('people of the case', () => {
  const doc = family(
    `
    Helen f 1979 + Dean m: Heather f 2005, Sarah f
    Abbie f + Tom m : foster : Heather
    Pat f: Helen`,
    { focal: ['Heather'] },
  );

  test('are recognised by name, with what speaks for it', () => {
    expect(taken(propose(doc, 'Helen + Dean: Heather 2005, Sarah, Leo'))).toEqual([
      'Helen',
      'Dean',
      'Heather',
      'Sarah',
      '+',
    ]);
    expect(taken(propose(doc, 'Tom: Zoe'))).toEqual(['Tom?', '+']);
  });

  test('are not taken for somebody born in another year, of another gender, or a pet', () => {
    expect(taken(propose(doc, 'Helen 1990'))).toEqual(['+']);
    expect(taken(propose(doc, 'Helen (m)'))).toEqual(['+']);
    expect(taken(propose(doc, 'dog Tom'))).toEqual(['+']);
  });

  test('are not taken by a first name for somebody who is here for their work', () => {
    const officer = {
      id: 'Officer',
      names: [{ id: 'N1', value: { given: 'Una', surname: 'Marsh' } }],
      roles: [{ id: 'R1', role: 'iro' as const }],
    };
    const withOfficer = { ...doc, persons: new Map(doc.persons).set('Officer', officer) };
    expect(taken(propose(withOfficer, 'Una: Zoe'))).toEqual(['+? Officer', '+']);
    expect(taken(propose(withOfficer, 'Una Marsh: Zoe'))).toEqual(['Officer', '+']);
  });

  test('are recognised by kin words', () => {
    expect(taken(propose(doc, "Mum: Helen\ndad\nmum's mum"))).toEqual(['Helen', 'Dean', 'Pat']);
  });

  test('are never taken for their own ancestor', () => {
    expect(taken(propose(doc, 'Heather: Pat'))).toEqual(['Heather?', '+? Pat']);
  });

  test('two of a name are told apart by their family, or else proposed as new', () => {
    const marys = family('Ann f: Mary1\nBeth f: Mary2');
    const named = [...marys.persons.values()].map((person) =>
      person.id.startsWith('Mary')
        ? { ...person, names: [{ id: 'N1', value: { given: 'Mary' } }] }
        : person,
    );
    const two = { ...marys, persons: new Map(named.map((each) => [each.id, each])) };
    expect(taken(propose(two, 'Beth: Mary'))).toEqual(['Beth', 'Mary2 Mary1']);
    expect(taken(propose(two, 'Mary'))).toEqual(['+? Mary1 Mary2']);
  });

  test('are who the user says', () => {
    expect(taken(propose(doc, 'Tom: Zoe', { choices: { 1: 'new', 2: 'Sarah' } }))).toEqual([
      '+ Tom',
      'Sarah',
    ]);
  });

  test('get what the text adds; another account stands behind the first', () => {
    const after = typed(doc, 'Dean Smith 1978: Sarah 2007; + Helen (m. 2001)', {});
    expect(after.persons.get('Dean')?.names.map(({ value }) => value)).toEqual([
      { given: 'Dean', surname: 'Smith' },
    ]);
    expect(after.persons.get('Dean')?.born?.[0]?.value.date).toEqual(yearOf(1978));
    const two = typed(doc, 'Helen 1980', { 1: 'Helen' });
    expect(two.persons.get('Helen')?.born?.map(({ value }) => value.date)).toEqual([
      yearOf(1979),
      yearOf(1980),
    ]);
  });

  test('a child of one parent gets the other; a third by birth is only possible', () => {
    const one = family('Helen f: Tom m');
    expect(parentsOf(typed(one, 'Helen + Rob: Tom'), 'Tom')).toEqual(['Helen', 'Rob']);
    expect(parentsOf(typed(doc, 'Helen + Rob: Heather'), 'Heather')).toEqual([
      'Helen',
      'Dean',
      'Abbie foster',
      'Tom foster',
      'Helen',
      '(Rob)',
    ]);
  });

  test('kin of whom the text does not say the way can be given a place', () => {
    const text = 'Nan Mary 1950\nUncle Bob';
    expect(propose(doc, text).places).toEqual([
      {
        key: '1',
        places: [
          { as: 'parent', of: 'Dean' },
          { as: 'relative', of: 'Heather' },
        ],
      },
      {
        key: '2',
        places: [
          { as: 'sibling', of: 'Helen' },
          { as: 'sibling', of: 'Dean' },
          { as: 'relative', of: 'Heather' },
        ],
      },
    ]);
    const placed = { 1: { as: 'parent', of: 'Dean' }, 2: { as: 'sibling', of: 'Dean' } } as const;
    const after = expectEdit(doc, typeFamily(doc, testIds(), propose(doc, text, { placed })));
    expect(parentsOf(after, 'Dean')).toEqual(['Nan Mary']);
    expect([...siblingsOf(after, 'Dean').keys()]).toEqual([idOf(after, 'Uncle Bob')]);
    const [second] = propose(after, 'Grandad Len').places;
    expect(second?.places).toEqual([
      { as: 'parent', of: 'Helen' },
      { as: 'parent', of: 'Dean' },
      { as: 'relative', of: 'Heather' },
    ]);
    const both = expectEdit(
      after,
      typeFamily(after, testIds(), propose(after, 'Grandad Len', { placed: { 1: placed[1] } })),
    );
    expect(parentsOf(both, 'Dean').slice(0, 2)).toEqual(['Nan Mary', 'Grandad Len']);
  });

  test('an unnamed parent is the one without a name whom the case has', () => {
    const eric = family('Carly f: Eric', { focal: ['Eric'] });
    const once = typed(eric, 'Carly + ?: Eric');
    expect(once.persons.size).toBe(3);
    expectRefusal(typeFamily(once, testIds(), propose(once, 'Carly + ?: Eric')), 'nothing-changed');
  });

  test('a person removed since the proposal is refused', () => {
    const proposal = propose(doc, 'Dean: Leo');
    const without = { ...doc, persons: new Map(doc.persons) };
    without.persons.delete('Dean');
    expectRefusal(typeFamily(without, testIds(), proposal), 'row-missing');
  });
});
