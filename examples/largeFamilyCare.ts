import type { Gender, PersonId, PlaceId } from '#model';
import { restrict } from '#operations';
import { type Maker, on, year } from './maker.ts';

/** Who looked after the child, in order, and how long. */
interface Home {
  readonly kind:
    | 'withParents'
    | 'kin'
    | 'emergency'
    | 'fosterShort'
    | 'fosterLongTerm'
    | 'respite'
    | 'childrensHome';
  readonly label: string;
  readonly town: string;
  readonly from: readonly [year: number, month: number];
  readonly to?: readonly [year: number, month: number];
  /** Index of the carers below; none where the child lived with family or in a home. */
  readonly carers?: number;
  readonly parallel?: boolean;
}

const homes: readonly Home[] = [
  {
    kind: 'withParents',
    label: "Mum and Dad's flat",
    town: 'Askerby',
    from: [2012, 4],
    to: [2015, 2],
  },
  { kind: 'withParents', label: "Mum's", town: 'Askerby', from: [2015, 2], to: [2017, 9] },
  {
    kind: 'emergency',
    label: 'one night',
    town: 'Millholme',
    from: [2017, 9],
    to: [2017, 9],
    carers: 0,
  },
  {
    kind: 'fosterShort',
    label: 'the house with the rabbits',
    town: 'Millholme',
    from: [2017, 9],
    to: [2018, 3],
    carers: 1,
  },
  { kind: 'kin', label: "Auntie Donna's", town: 'Askerby', from: [2018, 3], to: [2019, 8] },
  { kind: 'withParents', label: "back at Mum's", town: 'Askerby', from: [2019, 8], to: [2020, 1] },
  {
    kind: 'emergency',
    label: 'the flat over the shop',
    town: 'Brigg Cross',
    from: [2020, 1],
    to: [2020, 1],
    carers: 0,
  },
  {
    kind: 'fosterShort',
    label: "Pat and Jim's",
    town: 'Brigg Cross',
    from: [2020, 1],
    to: [2020, 11],
    carers: 2,
  },
  {
    kind: 'fosterLongTerm',
    label: 'the farm',
    town: 'Thornwick',
    from: [2020, 11],
    to: [2022, 7],
    carers: 3,
  },
  {
    kind: 'respite',
    label: 'weekends by the sea',
    town: 'Saltholme',
    from: [2021, 4],
    to: [2022, 7],
    carers: 4,
    parallel: true,
  },
  {
    kind: 'childrensHome',
    label: 'Beech House',
    town: 'Millholme',
    from: [2022, 7],
    to: [2023, 2],
  },
  {
    kind: 'fosterShort',
    label: 'the tall house',
    town: 'Askerby',
    from: [2023, 2],
    to: [2023, 9],
    carers: 5,
  },
  { kind: 'kin', label: "Gran Mary's", town: 'Askerby', from: [2023, 9], to: [2024, 1] },
  { kind: 'fosterLongTerm', label: "Angela's", town: 'Askerby', from: [2024, 1], carers: 6 },
];

/** Six who used to be carers, and Angela who is one now. */
const carerNames: readonly (readonly [given: string, surname: string, gender: Gender])[] = [
  ['Norma', 'Tweddle', 'woman'],
  ['Sunita', 'Rao', 'woman'],
  ['Pat', 'Oldroyd', 'woman'],
  ['Howard', 'Sled', 'man'],
  ['Grace', 'Mensah', 'woman'],
  ['Phil', 'Barraclough', 'man'],
  ['Angela', 'Firth', 'woman'],
];

const professionals = [
  ['Farah', 'Siddiqui', 'woman', 'socialWorker', 'social worker until 2019'],
  ['Owen', 'Trask', 'man', 'socialWorker', 'social worker now'],
  ['Bernadette', 'Cole', 'woman', 'iro', 'reviewing officer'],
  ['Joel', 'Abbott', 'man', 'advocate', 'advocate'],
  ['Miriam', 'Stein', 'woman', 'therapist', 'play therapist'],
  ['Carys', 'Bevan', 'woman', 'coordinator', 'Lifelong Links coordinator'],
  ['Hugh', 'Ormond', 'man', 'teacher', 'head of year'],
  ['Lena', 'Kowalska', 'woman', 'teacher', 'reception teacher'],
  ['Samir', 'Haddad', 'man', 'coach', 'football coach'],
  ['Deb', 'Lister', 'woman', 'residentialWorker', 'key worker at Beech House'],
  ['Tunde', 'Bello', 'man', 'mentor', 'mentor'],
  ['Ruth', 'Amery', 'woman', 'police', 'officer in 2017'],
] as const;

const schools = [
  ['Askerby Infants', [2016, 9], [2017, 9]],
  ['Millholme Primary', [2017, 10], [2020, 1]],
  ['Thornwick Church School', [2020, 12], [2023, 7]],
  ['Askerby High School', [2023, 9], undefined],
] as const;

/** The people round a child who are no kin: carers, professionals, friends, and one who is known by her dog. */
export interface Network {
  readonly carers: readonly PersonId[];
  readonly professionals: readonly PersonId[];
  readonly friends: readonly PersonId[];
  readonly ladyWithDog: PersonId;
}

export function network(maker: Maker): Network {
  const carers = carerNames.map(([given, surname, gender], index) =>
    maker.person({
      given,
      surname,
      gender,
      more: { roles: [maker.role(index === 6 ? 'currentCarer' : 'formerFosterCarer')] },
    }),
  );
  const workers = professionals.map(([given, surname, gender, role, note]) =>
    maker.person({ given, surname, gender, more: { roles: [maker.role(role, { note })] } }),
  );
  const friends = ['Zak', 'Imani', 'Big Tom', 'Bethan'].map((given) =>
    maker.person({ given, more: { roles: [maker.role('friend')] } }),
  );
  const ladyWithDog = maker.person({
    descriptor: 'the lady with the dog',
    gender: 'woman',
    more: { roles: [maker.role('neighbour', { note: 'Said hello every morning in Askerby.' })] },
  });
  maker.person({ given: 'Biscuit', more: { pet: { species: 'dog' } } });
  return { carers, professionals: workers, friends, ladyWithDog };
}

const month = ([y, m]: readonly [number, number]) => on({ year: y, month: m });

/** Where these towns, which are invented, would lie. */
const onMap: Readonly<Record<string, readonly [x: number, y: number]>> = {
  Askerby: [101, 100],
  Millholme: [92, 95],
  'Brigg Cross': [112, 84],
  Thornwick: [134, 36],
  Saltholme: [144, 50],
};

/** Fourteen homes in fourteen years, the moves between them, and four schools. */
export function homesAndSchools(
  maker: Maker,
  child: PersonId,
  { carers }: Network,
  family: {
    readonly parents: readonly PersonId[];
    readonly aunt: PersonId;
    readonly gran: PersonId;
  },
): void {
  const { aunt, gran, parents } = family;
  const kin = [aunt, gran];
  const pins: [place: PlaceId, x: number, y: number][] = [];
  let before: string | undefined;
  homes.forEach((home, index) => {
    const fostered = home.carers === undefined ? [] : [carers[home.carers] ?? aunt];
    const place = maker.row('places', { label: home.label, kind: 'house', locality: home.town });
    const [x, y] = onMap[home.town] ?? [0, 0];
    pins.push([place, x, y]);
    const looking =
      home.kind === 'kin'
        ? kin.splice(0, 1)
        : home.kind === 'withParents'
          ? parents.slice(0, index === 0 ? 2 : 1)
          : fostered;
    const stay = maker.row('stays', {
      person: child,
      place,
      kind: home.kind,
      orderKey: index + 1,
      childLabel: home.label,
      carers: looking,
      from: month(home.from),
      ...(home.to ? { to: month(home.to) } : {}),
      ...(home.parallel ? { parallel: true } : {}),
      ...maker.accounts,
    });
    if (home.parallel) return;
    if (before !== undefined)
      maker.row('moves', {
        person: child,
        fromStay: before,
        toStay: stay,
        plannedness: home.kind === 'emergency' ? 'sudden' : 'planned',
        ...maker.accounts,
      });
    before = stay;
  });
  maker.onMap(pins);
  for (const [name, from, to] of schools)
    maker.row('organisations', {
      name,
      kind: 'school',
      members: [
        { id: maker.entry(), person: child, from: month(from), ...(to ? { to: month(to) } : {}) },
      ],
    });
}

/** How the people round the child get on. */
export function bonds(
  maker: Maker,
  child: PersonId,
  near: Readonly<Record<'mum' | 'dad' | 'aunt' | 'gran', PersonId>>,
): void {
  const bond = (to: PersonId, kind: string) =>
    maker.row('bonds', { between: [child, to], kind, ...maker.accounts });
  bond(near.aunt, 'intimacy');
  bond(near.mum, 'love');
  bond(near.dad, 'cutoff');
  bond(near.gran, 'friendship');
  maker.row('bonds', { between: [near.mum, near.aunt], kind: 'discord', ...maker.accounts });
}

/** What the child knows, and whom nobody may look for. */
export function knowledgeAndRestrictions(
  maker: Maker,
  child: PersonId,
  told: readonly PersonId[],
  adopted: readonly PersonId[],
): void {
  maker.tellOf(child, told);
  for (const person of adopted)
    maker.run(
      restrict(maker.doc, maker.newId, {
        kind: 'doNotDisclosePlace',
        person,
        child,
        words: 'Letterbox contact only, by the agency.',
        setBy: 'placement order',
        setOn: year(2017),
        childAge: 5,
        nextReview: on({ year: 2027, month: 3 }),
      }),
    );
}
