import type { CaseDocument, PersonId } from '#model';
import { addFocalChild, restrict } from '#operations';
import { type ExampleAccounts, exampleAccounts } from './accounts.ts';
import { type ChildsMap, childsMap } from './childsMap.ts';
import { about, Maker, on, words } from './maker.ts';
import { sistersNetwork } from './networks.ts';

/**
 * Heather and Sarah, as the published impact report tells of them: two sisters
 * with a work of their own each, one family. What the report leaves open stays
 * open: who their father is by name, and whose daughter Natasha is.
 */
export function heatherAndSarah(): CaseDocument {
  const maker = new Maker('SISTERS-EXAMPLE');
  const said = exampleAccounts(maker, 'Lifelong Links in England, impact report');
  maker.account = said.invented;
  maker.change('cases', 'CASE', {
    title: 'Heather and Sarah (example)',
    service: 'Lifelong Links (example)',
    conferenceName: 'Celebration event',
    nation: 'eng',
    language: 'en',
    status: 'planMade',
    careSince: on({ year: 2016 }),
  });
  const people = maker.by(said.published, () => peopleOf(maker, said));
  const relatives = relativesOf(maker, people);
  homes(maker, said, people);
  ties(maker, said, people, relatives);
  interests(maker, people, relatives);
  knowledge(maker, said, people, relatives);
  childsMap(maker, heathersMap(people.heather));
  childsMap(maker, sarahsMap(people.sarah));
  return maker.doc;
}

type People = ReturnType<typeof peopleOf>;
type Relatives = ReturnType<typeof relativesOf>;

function peopleOf(maker: Maker, said: ExampleAccounts) {
  const helen = maker.person({ given: 'Helen', gender: 'woman' });
  const dad = maker.person({ descriptor: "Heather and Sarah's dad", gender: 'man' });
  const child = (given: string, year: number) => {
    const id = maker.person({ given, gender: 'woman' });
    maker.change('persons', id, {
      born: [maker.claim({ date: about(year) }, { accounts: [said.invented] })],
    });
    return id;
  };
  const heather = child('Heather', 2005);
  const sarah = child('Sarah', 2007);
  for (const id of [heather, sarah]) maker.run(addFocalChild(maker.doc, maker.newId, { id }));
  for (const id of [heather, sarah]) maker.parents(id, [helen, dad]);
  // Half or full, and whose daughter beside Helen's: the report does not say.
  const natasha = maker.person({ given: 'Natasha', gender: 'woman' });
  maker.parents(natasha, [helen]);
  const abbie = maker.person({
    given: 'Abbie',
    gender: 'woman',
    more: { roles: [maker.role('currentCarer')] },
  });
  const tom = maker.person({
    given: 'Tom',
    gender: 'man',
    more: { roles: [maker.role('currentCarer')] },
  });
  maker.couple(abbie, tom, { kind: 'unknown' });
  for (const id of [heather, sarah]) maker.parents(id, [abbie, tom], 'foster');
  const worker = maker.person({
    descriptor: "Heather's social worker",
    more: { roles: [maker.role('socialWorker')] },
  });
  return { helen, dad, heather, sarah, natasha, abbie, tom, worker };
}

/** "Very close to her and the maternal family": who they are is invented. */
function relativesOf(maker: Maker, { helen, heather, sarah }: People) {
  const called = (...names: string[]) =>
    [heather, sarah].map((child, index) => ({
      id: maker.entry(),
      child,
      words: names[index] ?? names[0] ?? '',
    }));
  const nan = maker.person({
    given: 'Maureen',
    gender: 'woman',
    born: about(1951),
    more: { calledBy: called('Nan') },
  });
  const jo = maker.person({
    given: 'Joanne',
    gender: 'woman',
    born: about(1980),
    more: { calledBy: called('Auntie Jo', 'Jo-Jo') },
  });
  for (const child of [helen, jo]) maker.parents(child, [nan]);
  const cousins = [
    'the eldest cousin, who plays football',
    'the middle cousin',
    'the little cousin',
  ].map((descriptor) => {
    const id = maker.person({ descriptor });
    maker.parents(id, [jo]);
    return id;
  });
  return { nan, jo, cousins };
}

function homes(maker: Maker, said: ExampleAccounts, people: People): void {
  const { helen, heather, sarah, natasha, abbie, tom } = people;
  const mums = maker.row('places', {
    label: "Mum's",
    kind: 'house',
    locality: 'Brackenfield',
    country: 'England',
  });
  const abbies = maker.row('places', {
    label: "Abbie and Tom's",
    kind: 'house',
    locality: 'Thornley Green',
    country: 'England',
    milesFromHome: 14,
  });
  const elsewhere = maker.row('places', { label: 'where Natasha lives', kind: 'unknown' });
  maker.onMap([
    [mums, 98.4, 83.2],
    [abbies, 88.9, 93.3],
  ]);
  const member = (person: PersonId) => ({ id: maker.entry(), person });
  const household = maker.row('households', {
    label: "Abbie and Tom's",
    place: abbies,
    members: [abbie, tom, heather, sarah].map(member),
    accounts: [said.published],
  });
  maker.row('households', {
    label: "Natasha's home",
    place: elsewhere,
    members: [member(natasha)],
    accounts: [said.derived],
  });
  const childhood = { heather: 'when I was little', sarah: 'my first house' };
  for (const [name, child] of [
    ['heather', heather],
    ['sarah', sarah],
  ] as const) {
    const entered = { form: 'age', years: name === 'heather' ? 11 : 9 } as const;
    const first = maker.row('stays', {
      person: child,
      orderKey: 1,
      kind: 'withParents',
      place: mums,
      carers: [helen],
      childLabel: childhood[name],
      to: entered,
      accounts: [said.published],
    });
    const second = maker.row('stays', {
      person: child,
      orderKey: 2,
      kind: 'fosterLongTerm',
      place: abbies,
      household,
      carers: [abbie, tom],
      otherChildren: [name === 'heather' ? sarah : heather],
      from: entered,
      feeling: 'ok',
      accounts: [said.published],
    });
    maker.row('moves', {
      person: child,
      fromStay: first,
      toStay: second,
      date: on({ year: 2016 }),
      whoCameWith: [name === 'heather' ? sarah : heather],
      accounts: [said.derived],
    });
  }
}

function ties(
  maker: Maker,
  said: ExampleAccounts,
  people: People,
  { nan, jo, cousins }: Relatives,
): void {
  const { helen, dad, heather, sarah, natasha, abbie, tom, worker } = people;
  const tie = (
    child: PersonId,
    to: PersonId,
    row: Omit<Parameters<typeof maker.row<'ties'>>[1], 'ends'>,
    account = said.invented,
  ) =>
    maker.row('ties', { ends: [{ person: child }, { person: to }], accounts: [account], ...row });
  for (const child of [heather, sarah]) {
    tie(
      child,
      helen,
      {
        strength: 'strong',
        arranged: { frequency: 'fortnightly', modes: ['inPerson'], arrangement: 'supervised' },
        happened: { frequency: 'fewTimesAYear', words: 'Helen often did not attend.' },
        sensitivity: 'careful',
        childText: "Sometimes Mum couldn't come.",
        wants: 'more',
        lostTouch: [
          maker.claim('Visits were arranged, and often did not happen.', {
            accounts: [said.published],
          }),
        ],
      },
      said.published,
    );
    tie(
      child,
      dad,
      {
        strength: 'tenuous',
        arrangedBefore: [
          {
            id: maker.entry(),
            frequency: 'none',
            arrangement: 'notSetUp',
            words: 'Minimal before care, none in care',
            to: on({ year: 2018, month: 3, day: 17 }),
          },
        ],
        arranged: {
          from: on({ year: 2018, month: 3, day: 17 }),
          frequency: 'sixWeekly',
          modes: ['inPerson'],
          arrangement: 'carerPresent',
          words: 'With Abbie and Tom there',
        },
        happened: { frequency: 'sixWeekly', modes: ['inPerson'], arrangement: 'carerPresent' },
        knewBefore: true,
      },
      said.published,
    );
    tie(
      child,
      natasha,
      {
        arranged: { frequency: 'fortnightly', modes: ['video'] },
        happened: { frequency: 'none', words: 'Out of touch since they came into care' },
        wants: 'more',
      },
      said.published,
    );
    tie(child, nan, {
      strength: 'strong',
      flow: 'both',
      arranged: { frequency: 'monthly', modes: ['inPerson'], words: 'Tea at Nan’s' },
      supports: ['bed', 'celebrate'],
    });
    tie(child, jo, {
      strength: 'normal',
      arranged: { frequency: 'fewTimesAYear', modes: ['letter'], words: 'Cards' },
      supports: ['fun'],
    });
    for (const carer of [abbie, tom])
      tie(
        child,
        carer,
        { strength: 'strong', flow: 'toChild', supports: ['bed', 'talk', 'practical'] },
        said.published,
      );
  }
  for (const cousin of cousins) tie(heather, cousin, {});
  tie(heather, worker, { strength: 'normal' }, said.published);
  const club = maker.row('organisations', {
    name: 'Thornley Green Girls FC',
    kind: 'team',
    childLabel: 'football',
    members: [{ id: maker.entry(), person: heather }],
  });
  maker.row('ties', {
    ends: [{ person: heather }, { organisation: club }],
    accounts: [said.invented],
  });
  maker.by(said.invented, () => sistersNetwork(maker, people, { nan, jo, cousins }, club));
  bonds(maker, said, people, nan);
}

function bonds(
  maker: Maker,
  said: ExampleAccounts,
  { helen, heather, sarah, natasha, abbie }: People,
  nan: PersonId,
): void {
  const bond = (a: PersonId, b: PersonId, kind: string, account = said.invented) =>
    maker.row('bonds', { between: [a, b], kind, accounts: [account] });
  bond(heather, helen, 'intimacy', said.published);
  bond(sarah, helen, 'intimacy', said.published);
  bond(heather, sarah, 'friendship');
  bond(heather, natasha, 'cutoffRepaired', said.published);
  bond(helen, nan, 'discord');
  bond(sarah, abbie, 'love');
}

/** Heather found hobbies in common with her family; which ones is invented. */
function interests(maker: Maker, { heather }: People, { jo, cousins }: Relatives): void {
  maker.change('persons', heather, {
    interests: [
      { id: maker.entry(), text: 'baking', sharedWith: [jo] },
      { id: maker.entry(), text: 'football', sharedWith: cousins.slice(0, 1) },
    ],
  });
}

function knowledge(
  maker: Maker,
  said: ExampleAccounts,
  people: People,
  { nan, jo }: Relatives,
): void {
  const { helen, dad, heather, sarah, natasha, abbie, tom } = people;
  const known = [helen, dad, heather, sarah, natasha, abbie, tom, nan, jo];
  for (const child of [heather, sarah]) {
    maker.tellOf(child, known);
    maker.row('agreements', {
      about: 'takePart',
      giver: 'child',
      person: child,
      value: 'yes',
      way: child === sarah ? 'drawn' : 'spoken',
      date: on({ year: 2018, month: 4 }),
    });
  }
  maker.change('focalChildren', 'C2', {
    communicationNeeds: ['easyRead', 'symbols', 'readAloud'],
    mode: 'pictures',
  });
  maker.run(
    restrict(maker.doc, maker.newId, {
      kind: 'doNotDisclosePlace',
      child: heather,
      person: dad,
      words: 'Visits with carers there; where the girls live is not for him for now.',
      setBy: 'care planning meeting',
      setOn: on({ year: 2018, month: 6, day: 12 }),
      nextReview: on({ year: 2027, month: 1, day: 15 }),
    }),
  );
  maker.row('notes', {
    about: maker.subject('persons', heather),
    text: 'we are natural here ... but our actual selves are who we are with our family',
    account: maker.row('accounts', {
      origin: 'child',
      person: heather,
      source: 'SO1',
      date: words('after the plan'),
    }),
  });
  maker.row('leads', {
    person: natasha,
    source: 'child',
    priorityBy: 'child',
    status: 'found',
    nextStep: 'First video call',
  });
  maker.row('leads', { person: dad, source: 'child', status: 'willing' });
  maker.row('notes', {
    text: 'The lasting support plan holds visits to family and other ways to keep in touch.',
    account: said.published,
  });
  for (const child of [heather, sarah])
    maker.row('diagrams', { kind: 'genogram', focus: child, pins: [] });
}

const facesOfBoth: NonNullable<ChildsMap['faces']> = {
  Helen: { skin: 'peach', hair: 'long', hairColour: 'auburn' },
  Abbie: { skin: 'tan', hair: 'bun', hairColour: 'black' },
  Tom: { skin: 'brown', hair: 'short', hairColour: 'black', beard: true },
  Natasha: { skin: 'peach', hair: 'plaits', hairColour: 'ginger' },
};

/** What Heather put on her map; but for the words about her family, which are published, it is invented. */
const heathersMap = (heather: PersonId): ChildsMap => ({
  child: heather,
  visits: ['2020-10-03', '2020-10-17'],
  objectives: ['See more of my family'],
  homes: {
    'when I was little': {
      shape: 'terrace',
      paint: 'rose',
      said: 'all of us in the kitchen at once',
      things: [
        ['thing', 'cake', 'baking'],
        ['landmark', 'park', 'the big field'],
      ],
    },
    "Abbie and Tom's": {
      paint: 'leaf',
      said: 'we are natural here but our actual selves are who we are with our family',
      things: [['thing', 'ball', 'football']],
      pets: [['Pickle', 'cat']],
    },
  },
  later: { 'when I was little': { things: [['sticker', 'heart']] } },
  faces: {
    ...facesOfBoth,
    Sarah: { skin: 'peach', hair: 'bob', hairColour: 'ginger', glasses: true },
  },
  wishes: { Natasha: ['howTheyAre', 'write'] },
  moreOf: ['Mum', 'football with my cousins'],
});

/** Sarah's map is made of pictures: invented. */
const sarahsMap = (sarah: PersonId): ChildsMap => ({
  child: sarah,
  visits: ['2020-10-10'],
  homes: {
    'my first house': {
      shape: 'terrace',
      paint: 'rose',
      things: [
        ['thing', 'teddy'],
        ['sticker', 'sunshine'],
      ],
    },
    "Abbie and Tom's": {
      paint: 'leaf',
      things: [
        ['thing', 'swing'],
        ['sticker', 'rainbow'],
      ],
    },
  },
  faces: {
    ...facesOfBoth,
    Heather: { skin: 'peach', hair: 'long', hairColour: 'ginger' },
  },
});
