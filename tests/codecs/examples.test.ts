import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase } from '#codecs';
import {
  type CaseDocument,
  familyIndex,
  integrityFaults,
  nameOf,
  type PersonId,
  parentLinks,
  tableNames,
} from '#model';
import { examples } from '../../examples/examples.ts';

const names = Object.keys(examples);
const fileOf = (name: string) => readFileSync(`examples/${name}.ged.json`);

function open(name: string): CaseDocument {
  const read = decodeCase(fileOf(name));
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  expect(read.losses).toEqual([]);
  return read.document;
}

function called(doc: CaseDocument, name: string): PersonId {
  const found = [...doc.persons.values()].find((each) => nameOf(each)?.split(' ')[0] === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
}

describe('the examples', () => {
  it.each(names)('%s is as its script writes it (tsx examples/make.ts)', (name) => {
    expect(encodeCase(examples[name]?.() ?? open(name))).toBe(fileOf(name).toString());
  });

  it.each(names)('%s opens, sound and the same again', (name) => {
    const doc = open(name);
    expect(integrityFaults(doc)).toEqual([]);
    expect(encodeCase(doc)).toBe(fileOf(name).toString());
  });

  it.each(names.filter((name) => name !== 'large-family'))(
    '%s says of every fact about a person whether it was published or invented',
    (name) => {
      const doc = open(name);
      const origins = new Map([...doc.accounts].map(([id, { by }]) => [id, by]));
      const claims = [...doc.persons.values()].flatMap((person) => [
        ...person.names,
        ...(person.born ?? []),
        ...(person.gender ?? []),
      ]);
      expect(claims.length).toBeGreaterThan(20);
      for (const claim of claims) expect(claim.accounts?.length).toBeGreaterThan(0);
      for (const words of ['published report', 'invented for this example'])
        expect([...origins.values()]).toContain(words);
      const linked = [...doc.parentages.values(), ...doc.stays.values(), ...doc.bonds.values()];
      for (const row of linked) expect(row.accounts?.length, row.id).toBeGreaterThan(0);
    },
  );
});

describe('Eric', () => {
  const doc = open('eric');
  const eric = called(doc, 'Eric');

  it('has one father confirmed and two ruled out, whose accounts stay', () => {
    const fathers = parentLinks(doc, eric).filter(
      ({ parent }) => parent !== called(doc, 'Carly') && parent !== called(doc, 'Sheila'),
    );
    const certainties = fathers.map(({ parent, parentage }) => {
      const link = doc.parentages.get(parentage);
      return [
        doc.persons.get(parent)?.names[0]?.value.given,
        link?.perParent?.find((each) => each.parent === parent)?.certainty,
        link?.accounts?.length,
      ];
    });
    expect(certainties.toSorted()).toEqual([
      ['Dean', 'ruledOut', 2],
      ['Paul', 'confirmed', 2],
      ['Rob', 'ruledOut', 2],
    ]);
  });

  it('has two stays with one and the same Sheila, in an order that needs no dates', () => {
    const sheila = called(doc, 'Sheila');
    const stays = [...doc.stays.values()].toSorted((a, b) => a.orderKey - b.orderKey);
    expect(stays.map(({ kind, parallel }) => [kind, parallel])).toEqual([
      ['withParents', undefined],
      ['fosterLongTerm', undefined],
      ['respite', true],
      ['fosterShort', undefined],
      ['fosterLongTerm', undefined],
      ['fosterLongTerm', undefined],
    ]);
    expect(stays.filter(({ carers }) => carers?.includes(sheila)).length).toBe(2);
    expect(doc.places.get(stays[4]?.place ?? '')?.milesFromHome).toBeGreaterThan(200);
  });

  it('has a surname that came from nobody in the family', () => {
    const [now, before] = doc.persons.get(eric)?.names ?? [];
    expect([now?.value.origin, before?.value.origin]).toEqual(['father', 'formerCarer']);
    expect(before?.value.originPerson).toBe(called(doc, 'June'));
  });
});

describe('Heather and Sarah', () => {
  const doc = open('heather-and-sarah');

  it('are two focal children of one case', () => {
    expect([...doc.focalChildren.values()].map(({ person }) => person)).toEqual([
      called(doc, 'Heather'),
      called(doc, 'Sarah'),
    ]);
  });

  it('have a sister of whom no father is asserted', () => {
    const parents = parentLinks(doc, called(doc, 'Natasha')).map(({ parent }) => parent);
    expect(parents).toEqual([called(doc, 'Helen')]);
  });

  it('live with Abbie and Tom in one household', () => {
    const index = familyIndex(doc);
    const foster = index.parentagesOf(called(doc, 'Sarah')).find(({ kind }) => kind === 'foster');
    expect(doc.parentSets.get(foster?.set ?? '')?.parents.length).toBe(2);
    const [home] = [...doc.households.values()];
    expect(home?.members.length).toBe(4);
  });

  it('keep the sentence that is not for children apart from the one that is', () => {
    const tie = [...doc.ties.values()].find(({ childText }) => childText !== undefined);
    expect(tie?.sensitivity).toBe('careful');
    expect(tie?.childText).toBe("Sometimes Mum couldn't come.");
  });
});

describe('every example', () => {
  it('fills the tables that a case is made of', () => {
    const filled = new Set(
      names.map(open).flatMap((doc) => tableNames.filter((table) => doc[table].size > 0)),
    );
    for (const table of ['stays', 'moves', 'households', 'told', 'restrictions', 'bonds', 'ties'])
      expect([...filled]).toContain(table);
  });
});
