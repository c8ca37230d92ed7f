import { type CaseDocument, circlesMapOf, isoDay, type PersonId, type TableName } from '#model';
import {
  addCandidateParent,
  addMoreOf,
  addRow,
  addToken,
  addToMap,
  changeRow,
  giveFace,
  type NewRow,
  placeInCircles,
  recordMove,
  recordStay,
  restrict,
  tell,
} from '#operations';
import { done, family, testIds } from '../family.ts';

export const today = isoDay('2021-06-15');
export const child: PersonId = 'Eric';

const add = <Name extends TableName>(doc: CaseDocument, table: Name, row: NewRow<Name>) =>
  done(doc, addRow(doc, testIds(), table, row));
const change = <Name extends TableName>(
  doc: CaseDocument,
  table: Name,
  id: string,
  fields: object,
) => done(doc, changeRow(doc, testIds(), table, id, fields));

/** What a child knows: people, homes with what is on the map, wishes, circles, an event. */
export function known(): CaseDocument {
  let doc = family(
    'Gran f : Mum\nMum f 1980: Eric m 2008, Ann f 2010\nBev f + Tom m : foster : Eric\nRex pet',
    { focal: ['Eric', 'Ann'] },
  );
  const subjects = [
    ...[...doc.persons.keys()].map((row) => ({ table: 'persons', row }) as const),
    ...[...doc.parentages.keys()].map((row) => ({ table: 'parentages', row }) as const),
  ];
  doc = done(doc, tell(doc, testIds(), { child, subjects, state: 'told' }));
  doc = add(doc, 'visits', { id: 'V1', child });
  doc = add(doc, 'visits', { id: 'V2', child, startMood: 'calm' });
  for (const childLabel of ['The flat', 'Bev’s', 'The boat'])
    doc = done(
      doc,
      recordStay(doc, testIds(), {
        child,
        stay: { childLabel, visit: 'V1', carers: childLabel === 'Bev’s' ? ['Bev'] : [] },
        byChild: true,
      }),
    );
  const [flat, bevs] = [...doc.stays.values()].map(({ id }) => id);
  if (!flat || !bevs) throw new Error('no homes');
  doc = done(doc, recordMove(doc, testIds(), { to: bevs, fields: { whoCameWith: ['Rex'] } }));
  doc = done(doc, addToken(doc, testIds(), { child, stay: flat, who: { id: 'Mum' } }));
  doc = done(
    doc,
    addToMap(doc, testIds(), { child, item: { kind: 'speech', stay: bevs, words: 'cake' } }),
  );
  doc = done(doc, addMoreOf(doc, testIds(), { child, words: 'swimming' }));
  doc = done(
    doc,
    giveFace(doc, testIds(), {
      child,
      person: 'Gran',
      look: { skin: 'tan', hair: 'bun', hairColour: 'grey' },
    }),
  );
  doc = done(
    doc,
    placeInCircles(doc, testIds(), {
      child,
      map: circlesMapOf(doc, child),
      who: ['Mum', 'Gran'],
      on: { form: 'on', date: { year: 2021 } },
      visit: 'V1',
      ring: 1,
    }),
  );
  doc = add(doc, 'objectives', { id: 'O1', child, words: 'see the sea', status: 'open' });
  doc = add(doc, 'wishMarks', { id: 'W1', child, visit: 'V2', person: 'Gran', wishes: ['see'] });
  return doc;
}

const untoldPerson = (doc: CaseDocument, id: string, given: string) =>
  add(doc, 'persons', { id, names: [{ id: `name ${id}`, value: { given } }] });

/** Things a child has not been told, or that a rule keeps back, each put into a case by itself. */
export const untold: Readonly<Record<string, (doc: CaseDocument) => CaseDocument>> = {
  'one more sister': (doc) => {
    const [set] = [...doc.parentages.values()].filter((link) => link.child === child);
    return add(untoldPerson(doc, 'Natasha', 'HUSHNATASHA'), 'parentages', {
      id: 'LN',
      child: 'Natasha',
      set: set?.set ?? '',
      kind: 'birth',
    });
  },
  'a possible father': (doc) =>
    done(
      doc,
      addCandidateParent(doc, testIds(), {
        child,
        parent: { person: { given: 'HUSHROB' } },
        certainty: 'possible',
      }),
    ),
  'a father who is told of but must not be shown': (doc) => {
    const paul = untoldPerson(doc, 'Paul', 'HUSHPAUL');
    const told = done(
      paul,
      tell(paul, testIds(), {
        child,
        subjects: [{ table: 'persons', row: 'Paul' }],
        state: 'told',
      }),
    );
    return done(told, restrict(told, testIds(), { kind: 'doNotShowChild', child, person: 'Paul' }));
  },
  'a home between two others': (doc) => {
    const [flat] = [...doc.stays.keys()];
    return done(
      doc,
      recordStay(doc, testIds(), {
        child,
        after: flat ?? 'first',
        stay: {
          childLabel: 'HUSHHOME',
          kind: 'emergency',
          from: { form: 'on', date: { year: 2015 } },
        },
      }),
    );
  },
  'a home before all others': (doc) =>
    done(
      doc,
      recordStay(doc, testIds(), {
        child,
        after: 'first',
        stay: { childLabel: 'HUSHFIRST', visit: 'V1' },
      }),
    ),
  'what is on file of a home': (doc) => {
    const [flat] = [...doc.stays.keys()];
    const place = add(doc, 'places', {
      id: 'PX',
      label: 'HUSHPLACE',
      kind: 'prison',
      milesFromHome: 212,
    });
    return change(place, 'stays', flat ?? '', {
      place: 'PX',
      from: { form: 'on', date: { year: 2014 } },
    });
  },
  'carers of a home the child was not told of': (doc) => {
    const [flat] = [...doc.stays.keys()];
    const carer = untoldPerson(doc, 'Carer', 'HUSHCARER');
    return change(carer, 'stays', flat ?? '', { carers: ['Carer'], otherChildren: ['Carer'] });
  },
  'what is on file of a move': (doc) => {
    const [move] = [...doc.moves.keys()];
    return change(doc, 'moves', move ?? '', {
      miles: 99,
      reasonFile: 'ALLEG',
      date: { form: 'on', date: { year: 2016 } },
    });
  },
  'a death': (doc) =>
    change(doc, 'persons', 'Gran', {
      died: [{ id: 'D1', value: { cause: 'HUSHCAUSE' } }],
      living: [{ id: 'D2', value: 'deceased' }],
    }),
  'another name, an address, a mark': (doc) =>
    change(doc, 'persons', 'Mum', {
      names: [
        ...(doc.persons.get('Mum')?.names ?? []),
        { id: 'N2', value: { given: 'HUSHNAME' }, certainty: 'possible' },
      ],
      contactDetails: [{ id: 'C1', type: 'address', value: 'HUSHROAD' }],
      marks: [{ id: 'M1', value: { kind: 'offence' } }],
    }),
  'a photo nobody approved': (doc) =>
    change(
      add(doc, 'photos', { id: 'PH', type: 'image/jpeg', width: 9, height: 9, alt: 'HUSHALT' }),
      'persons',
      'Bev',
      { photos: [{ id: 'PH', approved: 'requested' }] },
    ),
  'how two people get on': (doc) =>
    add(doc, 'bonds', { id: 'BX', between: ['Mum', 'Bev'], kind: 'hate', words: 'HUSHBOND' }),
  'a tie and a group': (doc) => {
    const group = add(doc, 'organisations', { id: 'OX', name: 'HUSHGROUP' });
    const tie = add(group, 'ties', {
      id: 'TX',
      ends: [{ person: child }, { organisation: 'OX' }],
      ring: 1,
    });
    const other = untoldPerson(tie, 'Worker', 'HUSHWORKER');
    return add(other, 'ties', {
      id: 'TY',
      ends: [{ person: child }, { person: 'Worker' }],
      ring: 2,
      stress: true,
    });
  },
  'the work behind the case': (doc) => {
    const said = add(doc, 'accounts', { id: 'AX', origin: 'caseFile', words: 'HUSHACCOUNT' });
    const note = add(said, 'notes', { id: 'NX', text: 'HUSHNOTE' });
    return add(note, 'leads', { id: 'KX', status: 'idea', clue: 'HUSHCLUE', person: 'Gran' });
  },
  'what another child marked, wished and made': (doc) => {
    const visit = add(doc, 'visits', { id: 'VA', child: 'Ann', asksSafety: true });
    const wish = add(visit, 'objectives', {
      id: 'OA',
      child: 'Ann',
      words: 'HUSHWISH',
      status: 'open',
    });
    const mark = add(wish, 'safetyMarks', {
      id: 'MA',
      child: 'Ann',
      visit: 'VA',
      person: 'Mum',
      mark: 'notSafe',
    });
    const map = done(mark, addMoreOf(mark, testIds(), { child: 'Ann', words: 'HUSHMORE' }));
    return done(
      map,
      giveFace(map, testIds(), {
        child: 'Ann',
        person: 'Mum',
        look: { skin: 'deep', hair: 'afro', hairColour: 'black' },
      }),
    );
  },
  'marks and notes of an earlier visit': (doc) => {
    const noted = change(doc, 'visits', 'V1', {
      asksSafety: true,
      privateNote: 'HUSHPRIVATE',
      startMood: 'sad',
    });
    return add(noted, 'safetyMarks', {
      id: 'ME',
      child,
      visit: 'V1',
      person: 'Bev',
      mark: 'notSafe',
    });
  },
  'something on the map for somebody untold': (doc) => {
    const [map] = [...doc.mobilityMaps.values()];
    if (!map) throw new Error('no map');
    const who = untoldPerson(doc, 'Lady', 'HUSHLADY');
    const token = add(who, 'mapItems', {
      id: 'IX',
      map: map.id,
      kind: 'person',
      person: 'Lady',
    });
    return add(token, 'mapItems', {
      id: 'IY',
      map: map.id,
      kind: 'speech',
      words: 'HUSHSPEECH',
      sensitivity: 'careful',
    });
  },
  'an event': (doc) =>
    add(doc, 'lifeEvents', { id: 'EX', person: child, kind: 'court', words: 'HUSHCOURT' }),
  'a restriction': (doc) =>
    done(doc, restrict(doc, testIds(), { kind: 'noContact', child, person: 'Tom' })),
};

export type Untold = keyof typeof untold;
