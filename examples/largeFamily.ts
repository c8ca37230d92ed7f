import type { CaseDocument, PersonId } from '#model';
import { addFocalChild, recordTwins } from '#operations';
import { exampleAccounts } from './accounts.ts';
import { type ChildsMap, childsMap } from './childsMap.ts';
import { bonds, homesAndSchools, knowledgeAndRestrictions, network } from './largeFamilyCare.ts';
import { Grower, type Relative } from './largeFamilyTree.ts';
import { about, Maker, year } from './maker.ts';
import { largeNetwork } from './networks.ts';

/** So many people stand in the example, pets and professionals with them. */
const people = 300;

/**
 * A family of three hundred people in seven generations round one child, all
 * invented, with what makes real families hard to draw: five partners of one
 * mother, half-brothers and half-sisters, three of them adopted, cousins who
 * married, two people of one name, and some who are hardly known.
 */
export function largeFamily(): CaseDocument {
  const maker = new Maker('LARGE-EXAMPLE');
  maker.account = exampleAccounts(maker, 'Nothing of this example was published').invented;
  maker.change('cases', 'CASE', {
    title: 'A large family (example)',
    service: 'Lifelong Links (example)',
    nation: 'eng',
    language: 'en',
    status: 'searching',
  });
  const home = household(maker);
  const { kieran, leanne, dennis } = home;
  maker.run(addFocalChild(maker.doc, maker.newId, { id: kieran }));
  const around = network(maker);
  const siblings = halfSiblings(maker, home);
  const older = olderPeople(maker, home);
  maker.parents(kieran, [older.donna.id], 'kinship');
  maker.parents(kieran, [around.carers.at(-1) ?? older.donna.id], 'foster');
  growRest(maker, older);
  homesAndSchools(maker, kieran, around, {
    parents: [leanne, dennis],
    aunt: older.donna.id,
    gran: older.mary.id,
  });
  const closest = {
    mum: leanne,
    dad: dennis,
    aunt: older.donna.id,
    gran: older.mary.id,
  };
  bonds(maker, kieran, closest);
  largeNetwork(maker, kieran, around, closest, [...siblings.home, ...siblings.adopted]);
  const near = [
    kieran,
    leanne,
    dennis,
    ...siblings.home,
    older.donna.id,
    older.mary.id,
    older.alan.id,
  ];
  knowledgeAndRestrictions(
    maker,
    kieran,
    [...near, ...around.carers, ...around.professionals, ...around.friends, around.ladyWithDog],
    siblings.adopted,
  );
  childsMap(maker, kieransMap(kieran));
  maker.row('diagrams', { kind: 'genogram', title: 'The whole family', focus: kieran, pins: [] });
  return maker.doc;
}

interface Household {
  readonly kieran: PersonId;
  readonly leanne: PersonId;
  readonly dennis: PersonId;
}

function household(maker: Maker): Household {
  const kieran = maker.person({
    given: 'Kieran',
    surname: 'Doyle',
    gender: 'man',
    born: year(2012),
  });
  const leanne = maker.person({
    given: 'Leanne',
    surname: 'Marsh',
    gender: 'woman',
    born: year(1989),
    more: { calledBy: [{ id: maker.entry(), child: kieran, words: 'Mum' }] },
  });
  const dennis = maker.person({
    name: { given: 'Dennis', surname: 'Doyle', suffix: 'junior' },
    gender: 'man',
    born: year(1985),
  });
  maker.couple(leanne, dennis, {
    kind: 'cohabitation',
    from: year(2010),
    to: year(2015),
    end: 'separated',
  });
  maker.parents(kieran, [leanne, dennis]);
  return { kieran, leanne, dennis };
}

/** Eight half-brothers and half-sisters on the mother's side; how many the father has nobody knows. */
function halfSiblings(maker: Maker, { leanne, dennis }: Household) {
  const child = (given: string, surname: string, gender: 'woman' | 'man', born: number) =>
    maker.person({ given, surname, gender, born: year(born) });
  const withPartner = (partner: PersonId, children: readonly PersonId[]) => {
    for (const each of children) maker.parents(each, [leanne, partner]);
    return children;
  };
  const wayne = maker.person({
    given: 'Wayne',
    surname: 'Pritchard',
    gender: 'man',
    born: about(1986),
  });
  maker.couple(leanne, wayne, {
    kind: 'casualRelationship',
    from: year(2006),
    end: 'ended',
    to: year(2009),
  });
  const eldest = withPartner(wayne, [
    child('Jordan', 'Pritchard', 'man', 2007),
    child('Chloe', 'Pritchard', 'woman', 2009),
  ]);
  const craig = maker.person({
    given: 'Craig',
    surname: 'Bolton',
    gender: 'man',
    born: year(1984),
  });
  maker.couple(leanne, craig, {
    kind: 'cohabitation',
    from: year(2013),
    to: year(2016),
    end: 'separated',
  });
  const adopted = withPartner(craig, [
    child('Ava', 'Bolton', 'woman', 2014),
    child('Lily', 'Bolton', 'woman', 2014),
    child('Mason', 'Bolton', 'man', 2016),
  ]);
  maker.run(
    recordTwins(maker.doc, maker.newId, { children: adopted.slice(0, 2), kind: 'identical' }),
  );
  const tylersDad = maker.person({ descriptor: "Tyler's dad", gender: 'man' });
  const tyler = withPartner(tylersDad, [child('Tyler', 'Marsh', 'man', 2018)]);
  const ross = maker.person({ given: 'Ross', surname: 'Keane', gender: 'man', born: year(1990) });
  maker.couple(leanne, ross, { kind: 'marriage', from: year(2019) });
  const youngest = withPartner(ross, [
    child('Poppy', 'Keane', 'woman', 2020),
    child('Alfie', 'Keane', 'man', 2023),
  ]);
  adopters(maker, 'the adoptive parents of the twins', adopted.slice(0, 2));
  adopters(maker, "Mason's adoptive parents", adopted.slice(2));
  const other = maker.person({
    descriptor: 'somebody Dennis lived with in Leeds',
    gender: 'woman',
  });
  maker.couple(dennis, other, { kind: 'unknown' });
  maker.row('parentSets', { parents: [dennis, other], moreChildren: 'someNumberNotKnown' });
  return { home: [...eldest, ...tyler, ...youngest], adopted };
}

function adopters(maker: Maker, who: string, children: readonly PersonId[]): void {
  const [one, other] = ['woman', 'man'].map((gender) =>
    maker.person({
      descriptor: `${who} (${gender})`,
      gender: gender === 'woman' ? 'woman' : 'man',
      more: { roles: [maker.role('adoptiveParent')] },
    }),
  );
  if (one === undefined || other === undefined) return;
  maker.couple(one, other, { kind: 'marriage' });
  for (const child of children) maker.parents(child, [one, other], 'adoptive');
}

type Older = ReturnType<typeof olderPeople>;

/** The grandparents with their names, among them two Marys, a father and son of one name, and a woman of 101. */
function olderPeople(maker: Maker, { kieran, leanne, dennis }: Household) {
  const known = (
    given: string,
    surname: string,
    woman: boolean,
    born: number,
    kind = '',
  ): Relative => ({
    id: maker.person({
      name: { given, surname, ...(kind ? { suffix: kind } : {}) },
      gender: woman ? 'woman' : 'man',
      born: year(born),
    }),
    woman,
    born,
    surname,
  });
  const alan = known('Alan', 'Marsh', false, 1957);
  const mary = known('Mary', 'Marsh', true, 1961);
  maker.couple(alan.id, mary.id, { kind: 'marriage', from: year(1983) });
  const donna = known('Donna', 'Marsh', true, 1984);
  for (const id of [donna.id, leanne]) maker.parents(id, [alan.id, mary.id]);
  maker.change('persons', donna.id, {
    roles: [maker.role('kinshipCarer')],
    calledBy: [{ id: maker.entry(), child: kieran, words: 'Auntie Donna' }],
  });
  const senior = known('Dennis', 'Doyle', false, 1958, 'senior');
  const bernie = known('Bernadette', 'Doyle', true, 1960);
  maker.couple(senior.id, bernie.id, {
    kind: 'marriage',
    from: year(1981),
    to: year(1999),
    end: 'divorced',
  });
  maker.parents(dennis, [senior.id, bernie.id]);
  const edith = known('Edith', 'Marsh', true, 1925);
  const harold = known('Harold', 'Marsh', false, 1922);
  maker.change('persons', harold.id, { died: [maker.claim({ date: year(1994) })] });
  maker.couple(harold.id, edith.id, {
    kind: 'marriage',
    from: year(1946),
    to: year(1994),
    end: 'died',
  });
  const otherMary = known('Mary', 'Marsh', true, 1949);
  for (const id of [alan.id, otherMary.id]) maker.parents(id, [harold.id, edith.id]);
  return { alan, mary, donna, senior, bernie, harold, edith, otherMary };
}

/** Back to the 1850s, then sideways, the nearest kin first, until all places are taken. */
function growRest(maker: Maker, older: Older): void {
  const grower = new Grower(maker, people, 7);
  const { alan, mary, senior, bernie } = older;
  const nearest = [
    older.donna,
    ...grower.children(alan, mary, 2, 1991),
    ...grower.children(senior, bernie, 3, 1982),
  ];
  const sides: Relative[][] = [];
  const back = (child: Relative, generations: number) => {
    if (generations === 0) return;
    const parents = grower.parentsOf(child);
    sides.push(grower.siblingsOf(child, parents, 2));
    back(parents[0], generations - 1);
    if (generations % 2 === 0) back(parents[1], generations - 1);
  };
  back(older.harold, 3);
  back(older.edith, 1);
  back(mary, 4);
  back(senior, 4);
  back(bernie, 3);
  const [uncle] = sides[0] ?? [];
  if (uncle) cousinsWhoMarried(maker, grower, older.otherMary, uncle);
  grower.descend(nearest);
  for (const each of sides.flat().toSorted((one, other) => other.born - one.born))
    grower.descend([each]);
}

/** Mary Marsh the younger and the son of her father's brother or sister, and their children. */
function cousinsWhoMarried(maker: Maker, grower: Grower, mary: Relative, uncle: Relative): void {
  const aunt = grower.partnerOf(uncle);
  const [father, mother] = uncle.woman ? [aunt, uncle] : [uncle, aunt];
  const cousin = grower.person(false, mary.born - 2, father.surname);
  maker.parents(cousin.id, [father.id, mother.id]);
  maker.couple(mary.id, cousin.id, { kind: 'marriage', from: year(1971) });
  grower.children(cousin, mary, 2, 1973);
}

/** What Kieran put on his map, invented like all of this family. */
const kieransMap = (kieran: PersonId): ChildsMap => ({
  child: kieran,
  visits: ['2024-03-08', '2024-04-12'],
  objectives: ['See all the places I lived'],
  homes: {
    "Mum and Dad's flat": { shape: 'flat', said: 'I could see the trains from my bed' },
    "Mum's": { shape: 'terrace', things: [['thing', 'bike', 'my red bike']] },
    'one night': { shape: 'unknown' },
    'the house with the rabbits': {
      shape: 'cottage',
      said: 'there were four rabbits and one was mine',
      things: [['thing', 'garden']],
    },
    "Auntie Donna's": { shape: 'house', things: [['thing', 'game']] },
    "back at Mum's": { shape: 'terrace', things: [['school', 'school', 'new school']] },
    'the flat over the shop': { shape: 'hostel', things: [['landmark', 'shop', 'sweets']] },
    "Pat and Jim's": {
      shape: 'bungalow',
      said: 'Pat taught me to ride',
      known: ['the lady with the dog'],
    },
    'the farm': { shape: 'farm', things: [['landmark', 'hill']] },
    'weekends by the sea': { shape: 'caravan', things: [['landmark', 'sea']] },
    'Beech House': { shape: 'childrensHome', gapAfter: 'a bit I don’t remember' },
    'the tall house': { shape: 'hostel' },
  },
  later: {
    "Gran Mary's": { shape: 'cottage', said: 'she never shouts', things: [['thing', 'pancakes']] },
    "Angela's": { things: [['sticker', 'sunshine']] },
  },
  wishes: { 'the lady with the dog': ['howTheyAre'] },
  moreOf: ['rabbits', 'Gran Mary’s'],
});
