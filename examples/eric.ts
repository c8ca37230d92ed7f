import type { CaseDocument, PersonId } from '#model';
import { addCandidateParent, addFocalChild, restrict, settleParent, tell } from '#operations';
import { type ExampleAccounts, exampleAccounts } from './accounts.ts';
import { type ChildsMap, childsMap } from './childsMap.ts';
import { about, age, Maker, on, words, year } from './maker.ts';
import { ericsNetwork } from './networks.ts';

/**
 * Eric, as the published impact report tells of him: far from home, a father
 * nobody was sure of, a surname that was nobody's in the family. What the report
 * does not say is invented and says so; what it leaves open stays open.
 */
export function eric(): CaseDocument {
  const maker = new Maker('ERIC-EXAMPLE');
  const said = exampleAccounts(maker, 'Lifelong Links in England, impact report');
  maker.account = said.invented;
  maker.change('cases', 'CASE', {
    title: 'Eric (example)',
    service: 'Lifelong Links (example)',
    conferenceName: 'Lifelong Links meeting',
    nation: 'eng',
    language: 'en',
    status: 'reviewed',
    referralDate: on({ year: 2020, month: 1 }),
  });
  const people = peopleOf(maker, said);
  const ruledOut = fatherQuestion(maker, said, people);
  placesAndStays(maker, said, people);
  network(maker, said, people);
  work(maker, said, people);
  knowledge(maker, people.eric, ruledOut);
  childsMap(maker, ericsMap(people.eric));
  return maker.doc;
}

type People = ReturnType<typeof peopleOf>;

function peopleOf(maker: Maker, said: ExampleAccounts) {
  const june = maker.person({
    given: 'June',
    surname: 'Marlow',
    gender: 'woman',
    born: about(1947),
    more: { roles: [maker.role('formerFosterCarer', { note: "Carly's foster carer" })] },
  });
  const eric = maker.person({
    name: {
      given: 'Eric',
      surname: 'Ashby',
      kind: 'changed',
      origin: 'father',
      from: on({ year: 2021, month: 9 }),
    },
    otherNames: [
      {
        given: 'Eric',
        surname: 'Marlow',
        kind: 'birth',
        origin: 'formerCarer',
        originPerson: june,
        note: 'The family name belonged to nobody in the family.',
      },
    ],
    gender: 'man',
    born: about(2004),
    more: { pronouns: 'he/him' },
  });
  // That he changed his name, and whose it had been, is published; the names are not.
  const { names = [] } = maker.doc.persons.get(eric) ?? {};
  const accounts = [said.published, said.invented];
  maker.change('persons', eric, { names: names.map((name) => ({ ...name, accounts })) });
  maker.run(addFocalChild(maker.doc, maker.newId, { id: eric }));
  const carly = maker.person({
    name: {
      given: 'Carly',
      surname: 'Marlow',
      kind: 'knownAs',
      origin: 'formerCarer',
      originPerson: june,
    },
    gender: 'woman',
    born: about(1983),
    more: { calledBy: [{ id: maker.entry(), child: eric, words: 'Mum' }] },
  });
  maker.by(said.derived, () => maker.parents(carly, [june], 'foster'));
  const carlysMother = maker.person({ descriptor: "Carly's mother", gender: 'woman' });
  const carlysFather = maker.person({ descriptor: "Carly's father", gender: 'man' });
  maker.by(said.derived, () => maker.parents(carly, [carlysMother, carlysFather]));
  const sheila = maker.person({
    given: 'Sheila',
    surname: 'Dunmore',
    gender: 'woman',
    born: about(1961),
    more: {
      calledBy: [{ id: maker.entry(), child: eric, words: 'Nanny Sheila' }],
      roles: [
        maker.role('formerFosterCarer', { to: age(11) }),
        maker.role('currentCarer', { from: on({ year: 2020, month: 8 }) }),
      ],
    },
  });
  const bev = maker.person({
    given: 'Bev',
    surname: 'Tully',
    gender: 'woman',
    born: about(1966),
    more: { roles: [maker.role('respiteCarer')] },
  });
  const colin = maker.person({
    given: 'Colin',
    surname: 'Tully',
    gender: 'man',
    born: about(1964),
    more: { roles: [maker.role('respiteCarer')] },
  });
  maker.couple(bev, colin, { kind: 'marriage' });
  const carersC = maker.person({ descriptor: 'the foster carer of the third home' });
  const carersD = maker.person({ descriptor: 'the foster family by the sea' });
  const priya = maker.person({
    given: 'Priya',
    surname: 'Nair',
    gender: 'woman',
    more: { roles: [maker.role('socialWorker')] },
  });
  maker.by(said.published, () => maker.parents(eric, [carly]));
  return { eric, carly, june, sheila, bev, colin, carersC, carersD, priya, ...paternalSide(maker) };
}

/** The report says "all of his paternal family"; who they are is invented. */
function paternalSide(maker: Maker) {
  const len = maker.person({
    given: 'Len',
    surname: 'Ashby',
    gender: 'man',
    born: year(1948),
    more: { interests: [{ id: maker.entry(), text: 'the allotment', sharedWith: [] }] },
  });
  const mary = maker.person({ given: 'Mary', surname: 'Ashby', gender: 'woman', born: year(1950) });
  maker.couple(len, mary, { kind: 'marriage', from: year(1971) });
  const paul = maker.person({ given: 'Paul', surname: 'Ashby', gender: 'man', born: year(1979) });
  const kerry = maker.person({
    given: 'Kerry',
    surname: 'Ashby',
    gender: 'woman',
    born: year(1974),
  });
  const donna = maker.person({
    given: 'Donna',
    surname: 'Pike',
    gender: 'woman',
    born: year(1976),
  });
  for (const child of [kerry, donna, paul]) maker.parents(child, [len, mary]);
  const steve = maker.person({ given: 'Steve', surname: 'Pike', gender: 'man' });
  maker.couple(donna, steve, {
    kind: 'marriage',
    from: year(2001),
    to: year(2014),
    end: 'divorced',
  });
  const jade = maker.person({ given: 'Jade', surname: 'Ashby', gender: 'woman', born: year(1998) });
  maker.parents(jade, [kerry]);
  const callum = maker.person({
    given: 'Callum',
    surname: 'Pike',
    gender: 'man',
    born: year(2003),
  });
  const tilly = maker.person({
    given: 'Tilly',
    surname: 'Pike',
    gender: 'woman',
    born: year(2006),
  });
  for (const child of [callum, tilly]) maker.parents(child, [donna, steve]);
  return { len, mary, paul, kerry, donna, jade, callum, tilly };
}

/** "Told different things": three candidates, two of them ruled out at the review, their history kept. */
function fatherQuestion(
  maker: Maker,
  said: ExampleAccounts,
  { eric, carly, paul }: People,
): readonly PersonId[] {
  const { newId } = maker;
  const dean = maker.person({ given: 'Dean', gender: 'man' });
  const rob = maker.person({ given: 'Rob', gender: 'man' });
  const candidates = [
    {
      parent: dean,
      certainty: 'disputed',
      account: { origin: 'person', person: carly, words: 'It was Dean.' },
    },
    {
      parent: rob,
      certainty: 'possible',
      account: { origin: 'caseFile', by: 'a note in an old assessment', ref: 'page 41' },
    },
    {
      parent: paul,
      certainty: 'likely',
      account: {
        origin: 'person',
        by: 'Kerry, on the telephone',
        date: on({ year: 2020, month: 12 }),
      },
    },
  ] as const;
  for (const { parent, certainty, account } of candidates) {
    maker.run(
      addCandidateParent(maker.doc, newId, { child: eric, parent: { id: parent }, certainty }),
    );
    const link = [...maker.doc.parentages.values()].find(
      (each) => each.child === eric && maker.doc.parentSets.get(each.set)?.parents.includes(parent),
    );
    const id = maker.row('accounts', account);
    const fill = parent === paul ? said.published : said.invented;
    if (link)
      maker.change('parentages', link.id, {
        accounts: [id, fill],
        ...(parent === paul ? {} : { sensitivity: 'careful' }),
      });
  }
  maker.run(
    settleParent(maker.doc, newId, {
      child: eric,
      parent: paul,
      certainty: 'confirmed',
      othersRuledOut: true,
    }),
  );
  const check = restrict(maker.doc, newId, {
    kind: 'awaitingDnaOrCheck',
    child: eric,
    person: rob,
    words: 'No approach to Rob before the social worker has looked at the file note.',
    setBy: 'social worker',
    setOn: on({ year: 2020, month: 3, day: 2 }),
    nextReview: on({ year: 2021, month: 3, day: 1 }),
    lifted: on({ year: 2021, month: 5, day: 20 }),
  });
  maker.run(check);
  return [dean, rob];
}

function knowledge(maker: Maker, eric: PersonId, ruledOut: readonly PersonId[]): void {
  const told = [
    'Eric',
    'Carly',
    'June',
    'Sheila',
    'Bev',
    'Colin',
    'Paul',
    'Len',
    'Mary',
    'Kerry',
    'Donna',
  ];
  const known = [...maker.doc.persons.values()].filter(({ names }) =>
    told.includes(names[0]?.value.given ?? ''),
  );
  maker.tellOf(
    eric,
    known.map(({ id }) => id),
  );
  maker.run(
    tell(maker.doc, maker.newId, {
      child: eric,
      subjects: ruledOut.map((id) => maker.subject('persons', id)),
      state: 'notTold',
    }),
  );
}

function placesAndStays(maker: Maker, said: ExampleAccounts, people: People): void {
  const { eric, carly, sheila, bev, colin, carersC, carersD } = people;
  const town = { locality: 'Kelder Bridge', country: 'England' };
  const flat = maker.row('places', { label: "Mum's flat", kind: 'flat', ...town });
  const sheilas = maker.row('places', {
    label: "Nanny Sheila's",
    kind: 'house',
    landmarks: ['the canal', 'the chip shop'],
    ...town,
  });
  const tullys = maker.row('places', { label: "Bev and Colin's", kind: 'house', ...town });
  const third = maker.row('places', {
    label: 'the third home',
    kind: 'house',
    locality: 'Overley',
    country: 'England',
  });
  const sea = maker.row('places', {
    label: 'the house by the sea',
    kind: 'house',
    locality: 'Saltmere',
    country: 'England',
    milesFromHome: 212,
  });
  maker.onMap([
    [flat, 76, 2],
    [sheilas, 76, 2],
    [tullys, 76, 2],
    [third, 98, 33],
    [sea, 227.5, 151],
  ]);
  const home = maker.row('households', {
    label: "Nanny Sheila's",
    place: sheilas,
    members: [
      { id: maker.entry(), person: sheila },
      { id: maker.entry(), person: eric, from: on({ year: 2020, month: 8 }) },
    ],
    ...maker.accounts,
  });
  const stay = (
    orderKey: number,
    row: Omit<Parameters<typeof maker.row<'stays'>>[1], 'person' | 'orderKey'>,
  ) => maker.row('stays', { person: eric, orderKey, ...maker.accounts, ...row });
  const first = stay(1, {
    kind: 'withParents',
    place: flat,
    carers: [carly],
    childLabel: 'with Mum',
    to: age(6),
    feeling: 'mixed',
  });
  const second = stay(2, {
    kind: 'fosterLongTerm',
    place: sheilas,
    carers: [sheila],
    childLabel: "Nanny Sheila's, the first time",
    from: age(6),
    to: words('before big school'),
    feeling: 'happy',
    memories: {
      goodThings: 'Fishing on the canal',
      food: 'Chips on a Friday',
      calledCarers: 'Nanny Sheila',
      ownRoom: true,
    },
  });
  stay(2.5, {
    kind: 'respite',
    place: tullys,
    carers: [bev, colin],
    parallel: true,
    childLabel: "Bev and Colin's weekends",
    feeling: 'happy',
  });
  const third3 = stay(3, {
    kind: 'fosterShort',
    place: third,
    carers: [carersC],
    sensitivity: 'careful',
    feeling: 'dontWantToSay',
  });
  const fourth = maker.by(said.published, () =>
    stay(4, {
      kind: 'fosterLongTerm',
      place: sea,
      carers: [carersD],
      childLabel: 'miles away',
      to: on({ year: 2020, month: 7 }),
    }),
  );
  const fifth = maker.by(said.published, () =>
    stay(5, {
      kind: 'fosterLongTerm',
      place: sheilas,
      household: home,
      carers: [sheila],
      childLabel: "home, Nanny Sheila's",
      from: on({ year: 2020, month: 8 }),
      feeling: 'happy',
    }),
  );
  maker.parents(eric, [sheila], 'foster');
  const moves = [
    { fromStay: first, toStay: second, plannedness: 'unknown' },
    { fromStay: second, toStay: third3, plannedness: 'planned', reasonFile: 'CARPL' },
    {
      fromStay: third3,
      toStay: fourth,
      plannedness: 'sudden',
      reasonFile: 'CREQO',
      miles: 212,
      sensitivity: 'restricted',
    },
    {
      fromStay: fourth,
      toStay: fifth,
      plannedness: 'planned',
      reasonFile: 'CHILD',
      miles: 212,
      reasonChildWords: 'I finished my exams and came home.',
    },
  ] as const;
  for (const move of moves) maker.row('moves', { person: eric, ...maker.accounts, ...move });
}

function network(maker: Maker, said: ExampleAccounts, people: People): void {
  const { eric, carly, sheila, bev, colin, paul, len, mary, priya } = people;
  const bond = (a: PersonId, b: PersonId, kind: string, more: { words?: string } = {}) =>
    maker.row('bonds', { between: [a, b], kind, ...maker.accounts, ...more });
  bond(eric, sheila, 'intimacy');
  bond(eric, carly, 'cutoffRepaired', { words: 'Not in touch for three years; in contact again.' });
  bond(eric, len, 'friendship');
  bond(eric, paul, 'friendship');
  bond(carly, paul, 'distant');
  const tie = (to: PersonId, row: Omit<Parameters<typeof maker.row<'ties'>>[1], 'ends'>) =>
    maker.row('ties', { ends: [{ person: eric }, { person: to }], ...maker.accounts, ...row });
  maker.by(said.published, () => {
    tie(carly, {
      strength: 'weak',
      stress: true,
      arrangedBefore: [
        {
          id: maker.entry(),
          frequency: 'none',
          arrangement: 'notSetUp',
          words: 'Not seen for three years',
          to: on({ year: 2020, month: 9 }),
        },
      ],
      arranged: {
        frequency: 'monthly',
        modes: ['inPerson', 'phone'],
        arrangement: 'unsupervised',
        from: on({ year: 2020, month: 9 }),
      },
      happened: {
        frequency: 'monthly',
        modes: ['inPerson', 'phone'],
        arrangement: 'unsupervised',
        words: 'In contact since the meeting',
      },
      wants: 'more',
    });
    tie(paul, {
      strength: 'normal',
      happened: {
        frequency: 'weekly',
        modes: ['inPerson'],
        words: 'Comes for tea, sometimes dinner',
      },
      knewBefore: false,
    });
    tie(len, {
      strength: 'strong',
      flow: 'both',
      happened: { frequency: 'weekly', modes: ['inPerson'], words: 'Helps on the allotment' },
      supports: ['fun', 'practical'],
      knewBefore: false,
    });
    tie(mary, { strength: 'strong', supports: ['talk', 'celebrate'], knewBefore: false });
    for (const carer of [bev, colin])
      tie(carer, {
        strength: 'strong',
        supports: ['bed', 'advice'],
        knewBefore: true,
      });
  });
  tie(priya, { strength: 'normal', flow: 'toChild', supports: ['advice'] });
  const allotment = maker.row('organisations', {
    name: 'Canal Side Allotments',
    kind: 'community',
    members: [{ id: maker.entry(), person: len }],
  });
  maker.row('ties', {
    ends: [{ person: eric }, { organisation: allotment }],
    strength: 'normal',
    ...maker.accounts,
  });
  ericsNetwork(maker, people, allotment);
}

function work(
  maker: Maker,
  said: ExampleAccounts,
  { eric, paul, kerry, carly, sheila }: People,
): void {
  const own = maker.row('accounts', {
    origin: 'child',
    person: eric,
    words:
      "Before I had no contact for 16 years with my dad's family at all. Now I can ring up and go round for a cup of tea and it's like I've always known them",
    source: 'SO1',
    ref: 'page on Eric',
  });
  maker.row('notes', {
    about: maker.subject('persons', eric),
    text: 'What Eric says of it himself.',
    account: own,
  });
  maker.row('notes', {
    text: 'Objective, as Eric put it: find out who my dad is. Open at the plan, met at the review.',
    account: said.derived,
  });
  maker.row('agreements', {
    about: 'takePart',
    giver: 'child',
    person: eric,
    value: 'yes',
    way: 'spoken',
    date: on({ year: 2020, month: 2 }),
  });
  maker.row('agreements', {
    about: 'takePart',
    giver: 'prHolder',
    value: 'yes',
    way: 'written',
    date: on({ year: 2020, month: 2 }),
  });
  const lead = maker.row('leads', {
    person: paul,
    source: 'relative',
    priorityBy: 'child',
    status: 'willing',
  });
  maker.row('attempts', {
    lead,
    method: 'fileReview',
    date: on({ year: 2020, month: 9 }),
    result: 'A third name on a letter from 2004.',
  });
  maker.row('attempts', {
    lead,
    method: 'relativeAsked',
    date: on({ year: 2020, month: 12 }),
    result: 'His sister Kerry remembers Carly and rings back.',
  });
  maker.row('leads', { person: kerry, source: 'record', status: 'responded' });
  maker.row('leads', { person: carly, source: 'child', priorityBy: 'child', status: 'willing' });
  maker.row('leads', { person: sheila, source: 'child', priorityBy: 'child', status: 'willing' });
  maker.row('diagrams', { kind: 'genogram', title: 'My family', focus: eric, pins: [] });
}

/** What Eric put on his map at two visits: invented. */
const ericsMap = (eric: PersonId): ChildsMap => ({
  child: eric,
  visits: ['2020-02-05', '2020-02-19'],
  objectives: ['Find out who my dad is', 'Live near Nanny Sheila again'],
  homes: {
    'with Mum': {
      shape: 'flat',
      paint: 'sky',
      said: 'beans on toast on the floor, like a picnic',
      things: [['thing', 'television', 'cartoons']],
    },
    "Nanny Sheila's, the first time": {
      paint: 'sun',
      said: 'Sunday pancakes, every Sunday',
      things: [
        ['landmark', 'bridge', 'the canal'],
        ['school', 'school', 'little school'],
      ],
      pets: [['Biscuit', 'dog']],
    },
    "Bev and Colin's weekends": {
      shape: 'bungalow',
      paint: 'leaf',
      said: 'Colin let me steer the mower',
      things: [['thing', 'garden']],
    },
    'miles away': {
      shape: 'cottage',
      paint: 'lilac',
      said: 'you could see the sea but nobody I knew',
      things: [
        ['landmark', 'sea'],
        ['landmark', 'bus', 'two buses'],
      ],
      unnamed: ['the lady with the dog, next door'],
    },
  },
  later: {
    "home, Nanny Sheila's": {
      paint: 'sun',
      said: 'I still had my old key',
      things: [['sticker', 'heart']],
    },
    'miles away': { things: [['sticker', 'rain']] },
  },
  faces: {
    Carly: { skin: 'peach', hair: 'long', hairColour: 'brown' },
    Sheila: { skin: 'porcelain', hair: 'curly', hairColour: 'grey', glasses: true },
    Bev: { skin: 'brown', hair: 'bob', hairColour: 'black' },
    Colin: { skin: 'peach', hair: 'none', hairColour: 'grey', beard: true },
  },
  wishes: {
    Bev: ['see'],
    Colin: ['see'],
    'the lady with the dog, next door': ['howTheyAre'],
    'the foster family by the sea': ['howTheyAre'],
  },
  safety: {
    Sheila: 'safe',
    Bev: 'safe',
    Colin: 'safe',
    'the lady with the dog, next door': 'notSure',
    'the foster family by the sea': 'notSafe',
  },
  moreOf: ['fishing', 'Sundays at Nanny Sheila’s', 'somebody who looks like me'],
});
