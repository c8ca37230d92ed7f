import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import {
  accountOrigins,
  agreementGivers,
  agreementSubjects,
  agreementValues,
  arrows,
  attemptMethods,
  bondKinds,
  type CaseDocument,
  certainties,
  contactArrangements,
  contactFrequencies,
  contactModes,
  contactWishes,
  customClasses,
  diedMarks,
  type FuzzyDate,
  genders,
  grounds,
  kinOf,
  leadSources,
  leadStates,
  lineColours,
  linePatterns,
  livingStates,
  markStates,
  moreChildrenStates,
  nameKinds,
  nameOrigins,
  nations,
  notationProfiles,
  organisationKinds,
  ornaments,
  parentageKinds,
  partnershipEnds,
  partnershipKinds,
  personMarkKinds,
  placeKinds,
  pregnancyOutcomes,
  responsibilityKinds,
  restrictionKinds,
  roles,
  sectors,
  sensitiveTopics,
  sensitivities,
  sexes,
  socialKinds,
  stayKinds,
  supportKinds,
  symbolKinds,
  tieFlows,
  tieLines,
  tieStrengths,
  toldStates,
  twinKinds,
} from '#model';
import { addCandidateParent } from '#operations';
import { english, loadWords, type Values } from '#words';
import { cy } from '../../src/words/languages/cy/index.ts';
import { en } from '../../src/words/languages/en/index.ts';
import { done, family, testIds } from '../family.ts';

const welsh = await loadWords('cy');
const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, cy };
const ids = Object.keys(en);

/** A part of a message as its parser gives it. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
const literal = 0;
const argument = 1;
const select = 5;
const plural = 6;
const pound = 7;

const parts = (language: string, id: string): readonly Part[] =>
  new IntlMessageFormat(catalogues[language]?.[id] ?? '', language, undefined, {
    ignoreTag: true,
  }).getAst();

/** Every part of a message, those within choices too. */
const everyPart = (list: readonly Part[]): readonly Part[] =>
  list.flatMap((part) => [
    part,
    ...Object.values(part.options ?? {}).flatMap(({ value }) => everyPart(value)),
  ]);

/** The placeholders of a message, sorted. */
const placeholders = (language: string, id: string): string[] =>
  [
    ...new Set(
      everyPart(parts(language, id))
        .filter(({ type }) => type !== literal && type !== pound)
        .map(({ value }) => value ?? ''),
    ),
  ].sort();

/** What a message says itself, without what it is filled with. */
const ownText = (language: string, id: string): string =>
  everyPart(parts(language, id))
    .filter(({ type }) => type === literal)
    .map(({ value }) => value)
    .join(' ');

/** Values to fill a message with: every number that Welsh counts in its own way, every choice. */
function fillings(language: string, id: string): readonly Values[] {
  let found: readonly Values[] = [{}];
  for (const name of placeholders(language, id)) {
    const uses = everyPart(parts(language, id)).filter(({ value }) => value === name);
    const choices = uses.flatMap(({ type, options }): readonly (string | number)[] => {
      if (type === plural) return [0, 1, 2, 3, 5, 6, 8, 11, 26];
      return type === select ? [...Object.keys(options ?? {}), 'Eric'] : [];
    });
    const values = choices.length ? choices : ['Eric'];
    found = found.flatMap((each) => values.map((value): Values => ({ ...each, [name]: value })));
  }
  return found;
}

describe.each(['en', 'cy'])('each text in %s', (language) => {
  const words = language === 'en' ? english : welsh;

  /** What is wrong with a text as it is said. */
  const faultOf = (id: string, values: Values): string | undefined => {
    const said = words.sayOr(id, '', values);
    const unsaid = parts(language, id).some(
      ({ type, value = '' }) => type === argument && !said.includes(String(values[value])),
    );
    return !said.trim() || unsaid || /undefined|[{}#]/.test(said) ? `${id}: ${said}` : undefined;
  };

  test('is there, and says all it is filled with', () => {
    const faults = ids.flatMap((id) => fillings(language, id).map((each) => faultOf(id, each)));
    expect(faults.length).toBeGreaterThan(ids.length);
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('each kind of everything has its words', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      bond: Object.keys(bondKinds),
      partnership: Object.keys(partnershipKinds),
      partnershipEnd: partnershipEnds,
      parentage: Object.keys(parentageKinds),
      twins: twinKinds,
      moreChildren: moreChildrenStates,
      gender: genders,
      sex: sexes,
      living: livingStates,
      pregnancy: pregnancyOutcomes,
      nameKind: nameKinds,
      nameOrigin: nameOrigins,
      role: roles,
      certainty: certainties,
      ground: grounds,
      sensitivity: sensitivities,
      strength: tieStrengths,
      flow: tieFlows,
      sector: sectors,
      frequency: contactFrequencies,
      mode: contactModes,
      arrangement: contactArrangements,
      wants: contactWishes,
      support: supportKinds,
      organisation: organisationKinds,
      place: placeKinds,
      stay: stayKinds,
      told: toldStates,
      restriction: restrictionKinds,
      origin: accountOrigins,
      responsibility: Object.keys(responsibilityKinds),
      agreementAbout: agreementSubjects,
      agreementGiver: agreementGivers,
      agreementValue: agreementValues,
      lead: leadStates,
      leadSource: leadSources,
      attempt: attemptMethods,
      nation: nations,
      social: Object.keys(socialKinds),
      tie: Object.keys(tieLines),
      mark: Object.keys(personMarkKinds),
      markState: markStates,
      symbol: Object.keys(symbolKinds),
      topic: sensitiveTopics,
      profile: notationProfiles,
      diedMark: diedMarks,
      customClass: customClasses,
      lineColour: lineColours,
      linePattern: Object.keys(linePatterns),
      ornament: ornaments,
      arrow: arrows,
    };
    const missing = Object.entries(kinds).flatMap(([group, members]) =>
      members.map((member) => `${group}.${member}`).filter((id) => !words.sayOr(id, '')),
    );
    expect(missing).toEqual([]);
  });

  test('patterns of typed dates are patterns without groups of their own', () => {
    for (const id of ids.filter((each) => each.startsWith('parse.'))) {
      const groups = new RegExp(`${catalogues[language]?.[id]}|`).exec('');
      expect(groups).toHaveLength(1);
    }
  });
});

describe('Welsh mirrors English', () => {
  test('no id is missing, and only forms of kinship are added', () => {
    expect(ids.filter((id) => !Object.hasOwn(cy, id))).toEqual([]);
    const added = Object.keys(cy).filter((id) => !Object.hasOwn(en, id));
    expect(added.filter((id) => !/^kin\.\w+\.(woman|man|neutral)\.\w+$/.test(id))).toEqual([]);
  });

  test('texts take the same placeholders', () => {
    const of = (language: string) =>
      Object.fromEntries(ids.map((id) => [id, placeholders(language, id)]));
    expect(of('cy')).toEqual(of('en'));
  });

  test('texts make the same choices, or more', () => {
    const choices = (language: string, id: string) =>
      everyPart(parts(language, id)).flatMap(({ value, options }) =>
        Object.keys(options ?? {}).map((option) => `${id}: ${value} ${option}`),
      );
    const missing = ids.flatMap((id) => {
      const made = new Set(choices('cy', id));
      return choices('en', id).filter((each) => !made.has(each));
    });
    expect(missing).toEqual([]);
  });

  /** Names and words that are the same in both languages. */
  const alike = new Set([
    'outline.partner',
    'outline.add-partner',
    'app.name',
    'example.eric',
    'kin.parent.man',
    'kin.partner.woman',
    'kin.partner.man',
    'kin.partner.neutral',
    'language.en',
    'origin.person',
    'place.hostel',
    'lineColour.amber',
    'figure.household',
    'quickAdd.partner',
    'role.mentor',
    'stay.hostel',
  ]);

  test('no English is left by accident', () => {
    const same = ids.filter(
      (id) =>
        !id.startsWith('parse.') &&
        /\p{L}/u.test(ownText('en', id)) &&
        ownText('cy', id).toLowerCase() === ownText('en', id).toLowerCase(),
    );
    expect(same.filter((id) => !alike.has(id))).toEqual([]);
    const englishWords =
      /\b(the|and|of|is|are|not|with|from|child|children|family|people|case|save|add|remove)\b/i;
    const stray = ids.filter(
      (id) => !id.startsWith('parse.') && !alike.has(id) && englishWords.test(ownText('cy', id)),
    );
    expect(stray).toEqual([]);
  });

  test('apostrophes are typographic, which messages need not escape', () => {
    expect(
      Object.keys(cy).filter((id) => welsh.sayOr(id, '', fillings('cy', id)[0]).includes("'")),
    ).toEqual([]);
    const straight = Object.entries(catalogues.en ?? {}).filter(([, text]) => text?.includes("'"));
    expect(straight.map(([id]) => id)).toEqual([]);
  });

  test('English ways of typing a date are understood too', () => {
    const alternatives = (text: string) => text.split('|');
    for (const id of ids.filter((each) => each.startsWith('parse.')))
      expect(alternatives(catalogues.cy?.[id] ?? '')).toEqual(
        expect.arrayContaining(alternatives(catalogues.en?.[id] ?? '')),
      );
  });

  test('people are counted as Welsh counts', () => {
    expect(welsh.say('people.title', { count: 1 })).toBe('1 person');
    expect(welsh.say('people.title', { count: 26 })).toBe('26 o bobl');
    expect(welsh.say('figure.children', { count: 2 })).toBe('2 o blant');
    expect(welsh.say('ago.days', { count: 2 })).toBe('2 ddiwrnod yn ôl');
    expect(welsh.say('knows.links', { name: 'Eric', told: 1, count: 3 })).toBe(
      'Mae Eric wedi cael gwybod am 1 allan o 3 chysylltiad â’r person hwn.',
    );
  });
});

describe('dates in Welsh', () => {
  const may = { year: 2003, month: 5 };
  const october = { year: 2010, month: 10, day: 2 };
  const written: [string, FuzzyDate][] = [
    ['1979', { form: 'on', date: { year: 1979 } }],
    ['Mai 2003', { form: 'on', date: may }],
    ['2 Hyd 2010', { form: 'on', date: october }],
    ['tua 1979', { form: 'about', date: { year: 1979 } }],
    ['cyn Mai 2003', { form: 'before', date: may }],
    ['ar ôl 2 Hyd 2010', { form: 'after', date: october }],
    ['o 2003', { form: 'from', date: { year: 2003 } }],
    ['tan Hyd 2010', { form: 'to', date: { year: 2010, month: 10 } }],
    ['rhwng 2001 a Mai 2003', { form: 'between', start: { year: 2001 }, end: may }],
    ['o Mai 2003 tan 2 Hyd 2010', { form: 'fromTo', start: may, end: october }],
    ['yn 7 oed', { form: 'age', years: 7 }],
    ['yn 7 oed ac 1 mis', { form: 'age', years: 7, months: 1 }],
    ['yn 7 oed a 2 fis', { form: 'age', years: 7, months: 2 }],
    ['yn 7 oed ac 8 mis', { form: 'age', years: 7, months: 8 }],
    ['yn rhyw 12 oed', { form: 'age', years: 12, about: true }],
    ['yn rhyw 3 oed a 6 mis', { form: 'age', years: 3, months: 6, about: true }],
    ['Blwyddyn 6', { form: 'schoolStage', stage: 6 }],
    ['Derbyn', { form: 'schoolStage', stage: 0 }],
    ['meithrin', { form: 'schoolStage', stage: -1 }],
    ['cyn yr ysgol fawr', { form: 'words', text: 'cyn yr ysgol fawr' }],
  ];

  test.each(written)('%s is written and read', (text, date) => {
    expect(welsh.date(date)).toBe(text);
    expect(welsh.readDate(text)).toEqual(date);
  });

  test('every month is written and read, short and in full', () => {
    for (let month = 1; month <= 12; month++) {
      const date: FuzzyDate = { form: 'on', date: { year: 2003, month } };
      expect(welsh.readDate(welsh.date(date))).toEqual(date);
      const full = welsh.sayOr(`date.monthFull.${month}`, '');
      expect(welsh.readDate(`3 ${full} 2003`)).toMatchObject({
        date: { year: 2003, month, day: 3 },
      });
    }
  });

  test.each<[string, object]>([
    ['o gwmpas 1979', { form: 'about', date: { year: 1979 } }],
    ['around 1979', { form: 'about', date: { year: 1979 } }],
    ['erbyn 2003', { form: 'before', date: { year: 2003 } }],
    ['ers Mai 2003', { form: 'from', date: may }],
    ['o 2001 hyd 2005', { form: 'fromTo', start: { year: 2001 }, end: { year: 2005 } }],
    ['Hyd 2003', { form: 'on', date: { year: 2003, month: 10 } }],
    ['rhwng 2001 ac Awst 2003', { form: 'between', end: { year: 2003, month: 8 } }],
    ['pan oedd yn 7 oed', { form: 'age', years: 7 }],
    ['yn 3 blwydd oed', { form: 'age', years: 3 }],
    ['yn 12 mlwydd oed', { form: 'age', years: 12 }],
    ['aged 7', { form: 'age', years: 7 }],
    ['2003/04', { form: 'schoolYear', start: 2003 }],
    ['bl 5', { form: 'schoolStage', stage: 5 }],
    ['Year 5', { form: 'schoolStage', stage: 5 }],
    ['dosbarth derbyn', { form: 'schoolStage', stage: 0 }],
  ])('%s is understood', (text, date) => {
    expect(welsh.readDate(text)).toMatchObject(date);
  });

  test('years of a life and moments of saving', () => {
    const born: FuzzyDate = { form: 'about', date: { year: 1949 } };
    expect(welsh.years(born, undefined, false)).toBe('g. tua 1949');
    expect(welsh.years(undefined, { form: 'on', date: { year: 2010 } }, true)).toBe('m. 2010');
    expect(welsh.years(undefined, undefined, true)).toBe('wedi marw');
    const now = new Date(2024, 4, 20, 12).getTime();
    expect(welsh.ago(new Date(2024, 4, 20, 9, 5).getTime(), now)).toBe('am 9:05');
    expect(welsh.ago(new Date(2024, 4, 19).getTime(), now)).toBe('ddoe');
    expect(welsh.ago(new Date(2024, 4, 14).getTime(), now)).toBe('6 diwrnod yn ôl');
    expect(welsh.dayAndTime(now)).toBe('20 Mai 2024, 12:00');
    expect(english.dayAndTime(now)).toBe('20 May 2024, 12:00');
  });
});

describe('kinship in Welsh', () => {
  const kin = (doc: CaseDocument, viewer: string) => (other: string) =>
    welsh.kin(kinOf(doc, viewer).get(other) ?? []);
  const doc = family(`
    Nan f + Grandad m : Mum f 1980, Jo f 1982, Pete m
    Nan + Stan m : Sue f
    Mum f + Dad m : Eric m, Ann f
    Mum + Rob m : Natasha f
    Dad + (marriage) Kate f : Tom m
    Granny f + Pop m : Dad
    GreatGran f + GreatGrandad m : Nan, Dot f
    Dot : Ivy f
    Jo : Cara f
    Cara + Lee m : Baby x
    Sheila f + (marriage) Brian m : foster : Eric
    June f : foster : Mum
    Sheila + Brian : Ben m, Beth f
    Una f + (marriage) Dai m : adoptive : Ann
    Una + Dai: Gwen f
    Lil f : step : Eric
  `);
  const eric = kin(doc, 'Eric');

  test.each([
    ['Mum', 'mam'],
    ['Dad', 'dad'],
    ['Ann', 'chwaer'],
    ['Natasha', 'hanner chwaer'],
    ['Tom', 'hanner brawd'],
    ['Nan', 'nain (ochr mam)'],
    ['Pop', 'taid (ochr dad)'],
    ['GreatGran', 'hen nain (ochr mam)'],
    ['GreatGrandad', 'hen daid (ochr mam)'],
    ['Dot', 'hen fodryb (ochr mam)'],
    ['Jo', 'modryb (ochr mam)'],
    ['Pete', 'ewythr (ochr mam)'],
    ['Sue', 'hanner chwaer mam'],
    ['Cara', 'cyfnither (ochr mam)'],
    ['Baby', 'plentyn cyfnither (ochr mam)'],
    ['Ivy', 'cyfnither mam'],
    ['Sheila', 'mam faeth'],
    ['Brian', 'tad maeth'],
    ['Ben', 'brawd maeth'],
    ['Beth', 'chwaer faeth'],
    ['June', 'mam faeth mam'],
    ['Kate', 'gwraig dad'],
    ['Lil', 'llysfam'],
  ])('%s is %s', (other, said) => {
    expect(eric(other)).toBe(said);
  });

  test('from the other end', () => {
    expect(kin(doc, 'Nan')('Eric')).toBe('ŵyr');
    expect(kin(doc, 'Jo')('Ann')).toBe('nith');
    expect(kin(doc, 'GreatGran')('Eric')).toBe('gor-ŵyr');
    expect(kin(doc, 'Dot')('Ann')).toBe('gor-nith');
    expect(kin(doc, 'June')('Eric')).toBe('mab merch faeth');
    expect(kin(doc, 'Ann')('Una')).toBe('mam fabwysiadol');
    expect(kin(doc, 'Una')('Ann')).toBe('merch fabwysiedig');
    expect(kin(doc, 'Gwen')('Ann')).toBe('chwaer fabwysiadol');
  });

  test('a parent who is only possible', () => {
    let unsettled = family('Carly f\nEric m\nDean m\nLen m: Dean');
    for (const parent of ['Dean', 'Carly'])
      unsettled = done(
        unsettled,
        addCandidateParent(unsettled, testIds(), {
          child: 'Eric',
          parent: { id: parent },
          certainty: 'possible',
        }),
      );
    expect(kin(unsettled, 'Eric')('Dean')).toBe('tad posibl');
    expect(kin(unsettled, 'Eric')('Carly')).toBe('mam bosibl');
    expect(kin(unsettled, 'Eric')('Len')).toBe('dad tad posibl');
  });
});
