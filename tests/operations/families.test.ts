import { describe, expect, test } from 'vitest';
import { familyIndex, type Gender, parentLinks, partnershipBetween, siblingKind } from '#model';
import {
  addCandidateParent,
  addChild,
  addParent,
  addPartner,
  addSibling,
  addSpell,
  recordTwins,
  removeParentage,
  removePersons,
  settleParent,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const someone = (given: string, gender?: Gender) => ({
  person: gender ? { given, gender } : { given },
});

describe('adding a child', () => {
  test('gives it only the parents that were named', () => {
    const doc = family('Helen f + (marriage) Dean m');
    const after = expectEdit(
      doc,
      addChild(doc, testIds(), { parents: ['Helen'], child: someone('Natasha') }),
    );
    const [natasha] = [...after.persons.values()].filter(
      ({ names }) => names[0]?.value.given === 'Natasha',
    );
    expect(parentLinks(after, natasha?.id ?? '').map(({ parent }) => parent)).toEqual(['Helen']);
  });
  test('puts brothers and sisters of one couple into one set', () => {
    const doc = family('Helen f + (marriage) Dean m: Heather f');
    const after = expectEdit(
      doc,
      addChild(doc, testIds(), { parents: ['Dean', 'Helen'], child: someone('Sarah') }),
    );
    expect(after.parentSets.size).toBe(1);
    expect(familyIndex(after).sibshipOf('F1')).toHaveLength(2);
  });
  test('is refused where it would make somebody their own ancestor', () => {
    const doc = family('Gran f: Mum f\nMum: Child');
    expectRefusal(
      addChild(doc, testIds(), { parents: ['Child'], child: { id: 'Gran' } }),
      'own-ancestor',
    );
    expectRefusal(
      addChild(doc, testIds(), { parents: ['Mum'], child: { id: 'Mum' } }),
      'own-parent',
    );
  });
});

describe('adding a parent', () => {
  test('a second parent joins the first, and nothing is said of the two', () => {
    const doc = family('Mum f: Eric m');
    const after = expectEdit(
      doc,
      addParent(doc, testIds(), { child: 'Eric', parent: someone('Dad', 'man') }),
    );
    expect(after.parentSets.size).toBe(1);
    expect([...after.parentSets.values()][0]?.parents).toHaveLength(2);
    expect(after.partnerships.size).toBe(0);
  });
  test('a sibling in a one-parent family does not get the new parent with it', () => {
    const doc = family('Mum f: Eric m, Ann f');
    const after = expectEdit(
      doc,
      addParent(doc, testIds(), { child: 'Eric', parent: someone('Dad') }),
    );
    expect(parentLinks(after, 'Ann').map(({ parent }) => parent)).toEqual(['Mum']);
    expect(parentLinks(after, 'Eric')).toHaveLength(2);
  });
  test('a third parent by birth is refused; a foster carer is not', () => {
    const doc = family('Mum f + Dad m: Eric m');
    expectRefusal(
      addParent(doc, testIds(), { child: 'Eric', parent: someone('Rob') }),
      'two-parents-already',
    );
    const after = expectEdit(
      doc,
      addParent(doc, testIds(), { child: 'Eric', parent: someone('Sheila'), kind: 'foster' }),
    );
    expect(after.parentSets.size).toBe(2);
  });
  test('the partner of a foster carer joins them in one family', () => {
    const doc = family('Abbie f + (marriage) Tom m\nAbbie : foster : Heather f');
    const after = expectEdit(
      doc,
      addParent(doc, testIds(), { child: 'Heather', parent: { id: 'Tom' }, kind: 'foster' }),
    );
    expect(parentLinks(after, 'Heather').map(({ parent }) => parent)).toEqual(['Abbie', 'Tom']);
  });
});

describe('candidate fathers', () => {
  const eric = () => {
    const doc = family('Carly f: Eric m\nDean m\nRob m\nPaul m');
    const ids = testIds();
    const one = expectEdit(
      doc,
      addCandidateParent(doc, ids, {
        child: 'Eric',
        parent: { id: 'Dean' },
        certainty: 'disputed',
      }),
    );
    const two = expectEdit(
      one,
      addCandidateParent(one, ids, { child: 'Eric', parent: { id: 'Rob' } }),
    );
    return {
      ids,
      doc: expectEdit(
        two,
        addCandidateParent(two, ids, {
          child: 'Eric',
          parent: { id: 'Paul' },
          certainty: 'likely',
        }),
      ),
    };
  };
  test('stand side by side, each with the mother, and she is doubted in none', () => {
    const { doc } = eric();
    expect([...doc.parentSets.values()].map(({ parents }) => parents.join('+'))).toEqual([
      'Carly+Dean',
      'Carly+Rob',
      'Carly+Paul',
    ]);
    expect(
      parentLinks(doc, 'Eric')
        .filter(({ parent }) => parent === 'Carly')
        .every(({ certainty }) => certainty === undefined),
    ).toBe(true);
  });
  test('settling one rules the others out and keeps them on record', () => {
    const { doc, ids } = eric();
    const ground = { kind: 'dna' as const };
    const after = expectEdit(
      doc,
      settleParent(doc, ids, {
        child: 'Eric',
        parent: 'Paul',
        certainty: 'confirmed',
        ground,
        othersRuledOut: true,
      }),
    );
    const certainty = Object.fromEntries(
      parentLinks(after, 'Eric').map((link) => [link.parent, link.certainty]),
    );
    expect(certainty).toEqual({
      Carly: undefined,
      Dean: 'ruledOut',
      Rob: 'ruledOut',
      Paul: 'confirmed',
    });
  });
});

describe('brothers and sisters', () => {
  test('get only the parents that are ticked', () => {
    const doc = family('Mum f + Dad m: Eric m');
    const after = expectEdit(
      doc,
      addSibling(doc, testIds(), { of: 'Eric', sibling: someone('Ann'), parents: ['Mum'] }),
    );
    const ann = [...after.persons.values()].at(-1)?.id ?? '';
    expect(parentLinks(after, ann).map(({ parent }) => parent)).toEqual(['Mum']);
    expect(siblingKind(after, 'Eric', ann)).toBe('unknown');
  });
  test('with no parent ticked are brother and sister all the same', () => {
    const doc = family('Mum f + Dad m: Eric m');
    const after = expectEdit(
      doc,
      addSibling(doc, testIds(), { of: 'Eric', sibling: someone('Ann'), parents: [] }),
    );
    const ann = [...after.persons.values()].at(-1)?.id ?? '';
    expect(parentLinks(after, ann)).toEqual([]);
    expect(siblingKind(after, 'Eric', ann)).toBe('unknown');
  });
  test('twins share a birth group, which a triplet joins', () => {
    const doc = family('Mum f: A, B, C');
    const two = expectEdit(
      doc,
      recordTwins(doc, testIds(), { children: ['A', 'B'], kind: 'identical' }),
    );
    const three = expectEdit(
      two,
      recordTwins(two, testIds(), { children: ['B', 'C'], kind: 'fraternal' }),
    );
    expect(three.birthGroups.size).toBe(1);
    expect(
      new Set(
        familyIndex(three)
          .sibshipOf('F1')
          .map(({ birthGroup }) => birthGroup),
      ).size,
    ).toBe(1);
  });
});

describe('partners', () => {
  test('added by a button are never taken for married', () => {
    const doc = family('Helen f');
    const after = expectEdit(
      doc,
      addPartner(doc, testIds(), { of: 'Helen', partner: someone('Dean') }),
    );
    expect([...after.partnerships.values()][0]?.spells.map(({ kind }) => kind)).toEqual([
      'unknown',
    ]);
  });
  test('the first account takes the place of "not known", later ones follow it', () => {
    const doc = family('Helen f + Dean m');
    const ids = testIds();
    const one = expectEdit(
      doc,
      addSpell(doc, ids, { partnership: 'P1', spell: { kind: 'cohabitation', end: 'separated' } }),
    );
    const two = expectEdit(
      one,
      addSpell(one, ids, { partnership: 'P1', spell: { kind: 'marriage' } }),
    );
    expect(partnershipBetween(two, 'Helen', 'Dean')?.spells.map(({ kind }) => kind)).toEqual([
      'cohabitation',
      'marriage',
    ]);
  });
});

describe('removing', () => {
  test('a child keeps its other parent', () => {
    const doc = family('Helen f + (marriage) Dean m: Heather f', { focal: ['Heather'] });
    const after = expectEdit(doc, removePersons(doc, testIds(), ['Dean']));
    expect(parentLinks(after, 'Heather').map(({ parent }) => parent)).toEqual(['Helen']);
    expect(after.partnerships.size).toBe(0);
  });
  test('several people in the middle of the list come back in their places', () => {
    const doc = family('A f + (marriage) B m: C, D, E\nC + F: G');
    expectEdit(doc, removePersons(doc, testIds(), ['B', 'D', 'F']));
  });
  test('a family with nobody left to join goes too', () => {
    const doc = family('Mum f: Eric m');
    const after = expectEdit(doc, removeParentage(doc, testIds(), 'L1'));
    expect(after.parentSets.size).toBe(0);
  });
});
