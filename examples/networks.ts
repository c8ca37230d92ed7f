import { type CirclesMap, type FuzzyDate, type Id, mapOf, type PersonId, type RowOf } from '#model';
import { placeInCircles } from '#operations';
import { type Maker, on } from './maker.ts';

type TieRow = Omit<RowOf<'ties'>, 'id' | 'ends'>;
type Slice = readonly [ring: number, sector: string, ...who: readonly Id[]];

/** Lets a child put people and groups on its circles on one day. */
function placed(
  maker: Maker,
  child: PersonId,
  day: FuzzyDate,
  places: readonly Slice[],
  map: CirclesMap = mapOf(maker.doc),
): void {
  for (const [ring, sector, ...who] of places)
    maker.run(placeInCircles(maker.doc, maker.newId, { child, map, who, ring, sector, on: day }));
}

/** Says how a tie goes, or makes one between two. */
function tied(
  maker: Maker,
  from: RowOf<'ties'>['ends'][0],
  to: RowOf<'ties'>['ends'][1],
  row: TieRow = {},
): void {
  maker.row('ties', { ends: [from, to], ...maker.accounts, ...row });
}

const visits = {
  first: on({ year: 2020, month: 2, day: 18 }),
  plan: on({ year: 2020, month: 9, day: 12 }),
  review: on({ year: 2021, month: 8, day: 21 }),
};

/** Who is round Eric beside his family, and how his map grew from visit to visit. All of it is invented. */
export function ericsNetwork(
  maker: Maker,
  people: Readonly<
    Record<
      | 'eric'
      | 'carly'
      | 'sheila'
      | 'bev'
      | 'colin'
      | 'paul'
      | 'len'
      | 'mary'
      | 'priya'
      | 'june'
      | 'kerry'
      | 'donna'
      | 'jade'
      | 'callum'
      | 'tilly',
      PersonId
    >
  >,
  allotment: Id<'organisation'>,
): void {
  const { eric, carly, sheila, bev, colin, paul, len, mary, priya, kerry, donna } = people;
  const { jade, callum, tilly } = people;
  const known = (given: string, surname: string | undefined, role: Parameters<Maker['role']>[0]) =>
    maker.person({ given, ...(surname ? { surname } : {}), more: { roles: [maker.role(role)] } });
  const jaz = known('Jaz', undefined, 'friend');
  const reece = known('Reece', undefined, 'friend');
  const okafor = known('Daniel', 'Okafor', 'teacher');
  const helen = known('Helen', 'Marsh', 'iro');
  const patch = maker.person({ given: 'Patch', more: { pet: { species: 'dog' } } });
  const college = maker.row('organisations', {
    name: 'Harbour Sixth Form College',
    kind: 'college',
    childLabel: 'college',
    members: [{ id: maker.entry(), person: okafor, role: 'tutor' }],
  });
  const boxing = maker.row('organisations', {
    name: 'Dockside Boxing Club',
    kind: 'club',
    size: 22,
    childLabel: 'boxing',
    members: [{ id: maker.entry(), person: jaz }],
  });
  const leaving = maker.row('organisations', {
    name: 'Leaving care team',
    kind: 'localAuthority',
    members: [{ id: maker.entry(), person: priya }],
  });
  const me = { person: eric };
  tied(
    maker,
    me,
    { person: sheila },
    {
      strength: 'strong',
      flow: 'both',
      arranged: { frequency: 'dailyish', modes: ['inPerson'] },
      supports: ['talk', 'bed', 'celebrate', 'practical'],
      givesBack: ['practical', 'fun'],
      knewBefore: true,
    },
  );
  tied(
    maker,
    me,
    { person: jaz },
    { strength: 'strong', flow: 'both', supports: ['fun', 'talk'], givesBack: ['fun'] },
  );
  tied(maker, me, { person: reece }, { strength: 'weak', stress: true, wants: 'less' });
  tied(
    maker,
    me,
    { person: okafor },
    { strength: 'normal', flow: 'toChild', supports: ['advice'] },
  );
  tied(
    maker,
    me,
    { person: helen },
    { strength: 'tenuous', arranged: { frequency: 'fewTimesAYear' } },
  );
  tied(maker, me, { person: patch }, { strength: 'strong', supports: ['fun'] });
  tied(maker, me, { person: kerry }, { strength: 'normal', supports: ['info'], flow: 'toChild' });
  tied(maker, me, { person: donna }, { strength: 'weak' });
  tied(
    maker,
    me,
    { organisation: college },
    { strength: 'normal', stress: true, flow: 'both', supports: ['advice'] },
  );
  tied(
    maker,
    me,
    { organisation: boxing },
    {
      strength: 'strong',
      flow: 'toChild',
      arranged: { frequency: 'weekly', modes: ['inPerson'] },
      supports: ['fun', 'talk'],
    },
  );
  tied(
    maker,
    me,
    { organisation: leaving },
    { strength: 'weak', flow: 'toChild', supports: ['money', 'practical'] },
  );
  const know = (a: PersonId, b: PersonId) =>
    tied(maker, { person: a }, { person: b }, { kind: 'know' });
  know(jaz, reece);
  know(sheila, bev);
  know(sheila, priya);
  know(priya, helen);
  know(okafor, priya);
  placed(maker, eric, visits.first, [
    [1, 'carersPastPresent', sheila, patch],
    [2, 'mumSide', carly],
    [2, 'friends', jaz],
    [3, 'friends', reece],
    [3, 'carersPastPresent', bev, colin],
    [3, 'school', okafor],
    [4, 'helpers', priya, helen],
  ]);
  placed(maker, eric, visits.plan, [
    [1, 'mumSide', carly],
    [2, 'carersPastPresent', bev, colin],
    [3, 'school', college],
    [2, 'clubsFaithCommunity', boxing],
    [4, 'helpers', leaving],
  ]);
  placed(maker, eric, visits.review, [
    [1, 'dadSide', paul, len, mary],
    [2, 'dadSide', kerry, callum],
    [3, 'dadSide', donna, jade, tilly],
    [1, 'friends', jaz],
    [4, 'friends', reece],
    [3, 'clubsFaithCommunity', allotment],
  ]);
}

/** Who is round Heather and Sarah, each with a map of her own. */
export function sistersNetwork(
  maker: Maker,
  people: Readonly<
    Record<'helen' | 'dad' | 'heather' | 'sarah' | 'natasha' | 'abbie' | 'tom' | 'worker', PersonId>
  >,
  relatives: {
    readonly nan: PersonId;
    readonly jo: PersonId;
    readonly cousins: readonly PersonId[];
  },
  team: Id<'organisation'>,
): void {
  const { helen, dad, heather, sarah, natasha, abbie, tom, worker } = people;
  const { nan, jo, cousins } = relatives;
  const before = on({ year: 2017, month: 5, day: 6 });
  const plan = on({ year: 2018, month: 3, day: 17 });
  const miriam = maker.person({
    given: 'Miriam',
    surname: 'Hale',
    gender: 'woman',
    more: { roles: [maker.role('teacher', { note: 'helps Sarah in class' })] },
  });
  const ella = maker.person({ given: 'Ella', more: { roles: [maker.role('friend')] } });
  const pip = maker.person({ given: 'Pip', more: { pet: { species: 'cat' } } });
  const school = maker.row('organisations', {
    name: 'Thornley Green Primary',
    kind: 'school',
    childLabel: 'my school',
    members: [
      { id: maker.entry(), person: sarah },
      { id: maker.entry(), person: miriam, role: 'teaching assistant' },
    ],
  });
  const signing = maker.row('organisations', {
    name: 'Sing and Sign',
    kind: 'club',
    size: 9,
    childLabel: 'singing',
  });
  tied(
    maker,
    { person: heather },
    { person: ella },
    { strength: 'strong', flow: 'both', supports: ['fun', 'talk'], givesBack: ['talk'] },
  );
  tied(maker, { person: heather }, { person: pip }, { strength: 'strong' });
  tied(maker, { person: sarah }, { person: pip }, { strength: 'strong', supports: ['fun'] });
  tied(
    maker,
    { person: sarah },
    { person: miriam },
    { strength: 'strong', flow: 'toChild', supports: ['practical', 'talk'] },
  );
  tied(maker, { person: sarah }, { organisation: school }, { strength: 'normal', stress: true });
  tied(
    maker,
    { person: sarah },
    { organisation: signing },
    {
      strength: 'strong',
      flow: 'toChild',
      supports: ['fun'],
      arranged: { frequency: 'weekly', modes: ['inPerson'] },
    },
  );
  tied(maker, { person: nan }, { person: abbie }, { kind: 'know' });
  tied(maker, { person: ella }, { organisation: team }, { kind: 'member' });
  placed(maker, heather, before, [
    [1, 'mumSide', helen],
    [1, 'brothersSisters', sarah],
    [3, 'brothersSisters', natasha],
    [2, 'carersPastPresent', abbie, tom],
    [2, 'friends', ella],
    [4, 'helpers', worker],
    [4, 'dadSide', dad],
  ]);
  placed(maker, heather, plan, [
    [1, 'carersPastPresent', abbie, tom, pip],
    [1, 'mumSide', nan],
    [2, 'mumSide', jo, ...cousins],
    [2, 'brothersSisters', natasha],
    [3, 'dadSide', dad],
    [3, 'clubsFaithCommunity', team],
    [1, 'friends', ella],
  ]);
  placed(maker, sarah, plan, [
    [1, 'mumSide', helen, nan],
    [1, 'brothersSisters', heather],
    [1, 'carersPastPresent', abbie, tom, pip],
    [2, 'brothersSisters', natasha],
    [2, 'mumSide', jo],
    [2, 'school', miriam],
    [3, 'school', school],
    [2, 'clubsFaithCommunity', signing],
    [3, 'dadSide', dad],
  ]);
}

/** How a child with many homes placed the people round it, twice. */
export function largeNetwork(
  maker: Maker,
  child: PersonId,
  around: {
    readonly carers: readonly PersonId[];
    readonly professionals: readonly PersonId[];
    readonly friends: readonly PersonId[];
    readonly ladyWithDog: PersonId;
  },
  near: Readonly<Record<'mum' | 'dad' | 'aunt' | 'gran', PersonId>>,
  siblings: readonly PersonId[],
): void {
  const { carers, professionals, friends, ladyWithDog } = around;
  const school = [...maker.doc.organisations.values()].at(-1)?.id ?? '';
  const dog = [...maker.doc.persons.values()].find(({ pet }) => pet)?.id ?? '';
  const group = (name: string, kind: RowOf<'organisations'>['kind'], size?: number) =>
    maker.row('organisations', { name, ...(kind ? { kind } : {}), ...(size ? { size } : {}) });
  const football = group('Askerby Rovers under-14s', 'team', 16);
  const church = group('St Oswald’s youth group', 'faith', 12);
  const gaming = group('Saturday gaming server', 'online', 40);
  const clinic = group('Child and adolescent clinic', 'health');
  const team = group('Children looked after team', 'localAuthority');
  const me = { person: child };
  const [first, second, third] = friends;
  const key = carers.at(-1);
  const ties: readonly (readonly [RowOf<'ties'>['ends'][1] | undefined, TieRow])[] = [
    [
      key === undefined ? undefined : { person: key },
      {
        strength: 'strong',
        flow: 'both',
        supports: ['bed', 'talk', 'practical', 'celebrate'],
        givesBack: ['fun'],
      },
    ],
    [
      { person: near.mum },
      {
        strength: 'normal',
        stress: true,
        wants: 'more',
        arranged: { frequency: 'monthly', modes: ['inPerson'], arrangement: 'supervised' },
      },
    ],
    [
      { person: near.dad },
      {
        strength: 'tenuous',
        stress: true,
        arranged: { frequency: 'none', arrangement: 'prohibited' },
      },
    ],
    [
      { person: near.aunt },
      {
        strength: 'strong',
        flow: 'toChild',
        supports: ['talk', 'bed', 'fun'],
        arranged: {
          frequency: 'fortnightly',
          modes: ['inPerson', 'phone'],
          arrangement: 'unsupervised',
        },
      },
    ],
    [
      { person: near.gran },
      {
        strength: 'strong',
        flow: 'both',
        supports: ['info', 'celebrate'],
        givesBack: ['practical'],
      },
    ],
    [
      first === undefined ? undefined : { person: first },
      { strength: 'strong', flow: 'both', supports: ['fun'] },
    ],
    [
      second === undefined ? undefined : { person: second },
      { strength: 'normal', supports: ['talk'] },
    ],
    [
      third === undefined ? undefined : { person: third },
      { strength: 'weak', stress: true, wants: 'less' },
    ],
    [{ person: ladyWithDog }, { strength: 'tenuous', wants: 'more' }],
    [{ person: dog }, { strength: 'strong' }],
    [{ organisation: school }, { strength: 'normal', stress: true, flow: 'both' }],
    [{ organisation: football }, { strength: 'strong', flow: 'toChild', supports: ['fun'] }],
    [{ organisation: church }, { strength: 'weak', supports: ['faithCulture'] }],
    [{ organisation: gaming }, { strength: 'normal', supports: ['fun'] }],
    [{ organisation: clinic }, { strength: 'normal', flow: 'toChild', supports: ['talk'] }],
    [
      { organisation: team },
      { strength: 'weak', stress: true, flow: 'toChild', supports: ['practical', 'money'] },
    ],
  ];
  for (const [end, row] of ties) if (end) tied(maker, me, end, row);
  const letterbox = siblings.filter((id) => maker.doc.persons.has(id)).slice(0, 2);
  for (const id of letterbox)
    tied(
      maker,
      me,
      { person: id },
      {
        strength: 'weak',
        wants: 'more',
        arranged: { frequency: 'yearly', modes: ['letterbox'], arrangement: 'indirect' },
      },
    );
  const know = (a: PersonId | undefined, b: PersonId | undefined) => {
    if (a !== undefined && b !== undefined)
      tied(maker, { person: a }, { person: b }, { kind: 'know' });
  };
  know(friends[0], friends[1]);
  know(friends[1], friends[3]);
  know(key, near.aunt);
  know(professionals[1], key);
  know(professionals[1], professionals[2]);
  know(professionals[5], near.gran);
  const spring = on({ year: 2025, month: 3, day: 8 });
  const autumn = on({ year: 2026, month: 10, day: 17 });
  placed(maker, child, spring, [
    [1, 'mumSide', near.mum, near.aunt],
    [2, 'mumSide', near.gran],
    [4, 'dadSide', near.dad],
    [2, 'friends', ...friends.slice(0, 3)],
    [1, 'carersPastPresent', dog],
    [2, 'carersPastPresent', ...carers.slice(-1)],
    [3, 'carersPastPresent', ...carers.slice(0, 4)],
    [4, 'carersPastPresent', ...carers.slice(4, 6)],
    [4, 'helpers', ...professionals.slice(1, 6)],
    [3, 'school', school],
    [3, 'clubsFaithCommunity', football],
    [4, 'friends', ladyWithDog],
  ]);
  placed(maker, child, autumn, [
    [1, 'mumSide', near.gran],
    [3, 'dadSide', near.dad],
    [1, 'friends', ...friends.slice(0, 2)],
    [2, 'friends', ...friends.slice(3)],
    [1, 'carersPastPresent', ...carers.slice(-1)],
    [2, 'carersPastPresent', ...carers.slice(3, 5)],
    [3, 'brothersSisters', ...letterbox],
    [2, 'brothersSisters', ...siblings.filter((id) => !letterbox.includes(id)).slice(0, 4)],
    [3, 'clubsFaithCommunity', church, gaming],
    [2, 'clubsFaithCommunity', football],
    [4, 'helpers', clinic, team],
    [4, 'school', ...professionals.slice(6, 8)],
    [3, 'school', ...professionals.slice(8, 9)],
    [3, 'helpers', ...professionals.slice(10, 11)],
  ]);
}
