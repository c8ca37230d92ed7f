import * as fc from 'fast-check';
import * as z from 'zod/mini';
import {
  type CaseDocument,
  type FuzzyDate,
  fromRows,
  fuzzyDateSchema,
  type TableName,
  tableNames,
  tables,
} from '#model';

/*
 * Any case: every table, field, form of date and kind that the schemas of the
 * model allow, with rivals, overrides, custom words, foreign keys and odd
 * strings. A field that the model gains is made here without a word, and fails
 * the round trip until the file has a place for it.
 */

/** Where a row points: the table that the ids of a field come from. */
const pointers: Readonly<Record<string, TableName>> = {
  'focalChildren.person': 'persons',
  'persons.names.value.originPerson': 'persons',
  'persons.photos.id': 'photos',
  'persons.calledBy.child': 'persons',
  'persons.interests.sharedWith': 'persons',
  'persons.notSameAs.person': 'persons',
  'partnerships.between': 'persons',
  'parentSets.parents': 'persons',
  'parentSets.partnership': 'partnerships',
  'parentages.child': 'persons',
  'parentages.set': 'parentSets',
  'parentages.birthGroup': 'birthGroups',
  'parentages.perParent.parent': 'persons',
  'responsibilities.child': 'persons',
  'responsibilities.holder': 'persons',
  'bonds.between': 'persons',
  'ties.ends.person': 'persons',
  'ties.ends.household': 'households',
  'ties.ends.organisation': 'organisations',
  'ties.placings.set': 'ringSets',
  'ties.placings.visit': 'visits',
  'organisations.members.person': 'persons',
  'ringSets.follows': 'ringSets',
  'households.place': 'places',
  'households.members.person': 'persons',
  'stays.person': 'persons',
  'stays.place': 'places',
  'stays.household': 'households',
  'stays.carers': 'persons',
  'stays.otherChildren': 'persons',
  'stays.pets': 'persons',
  'stays.school': 'organisations',
  'stays.visit': 'visits',
  'moves.person': 'persons',
  'moves.fromStay': 'stays',
  'moves.toStay': 'stays',
  'moves.whoCameWith': 'persons',
  'accounts.person': 'persons',
  'accounts.source': 'sources',
  'notes.account': 'accounts',
  'told.child': 'persons',
  'restrictions.child': 'persons',
  'restrictions.person': 'persons',
  'agreements.person': 'persons',
  'leads.person': 'persons',
  'attempts.lead': 'leads',
  'diagrams.focus': 'persons',
  'diagrams.ringSet': 'ringSets',
  'diagrams.pins.figure': 'persons',
  'diagrams.folds.at': 'persons',
  'diagrams.labels.about': 'persons',
  'rowOrders.diagram': 'diagrams',
  'rowOrders.people': 'persons',
  'visits.child': 'persons',
  'visits.present': 'persons',
  'objectives.child': 'persons',
  'objectives.people': 'persons',
  'objectives.visit': 'visits',
  'objectives.earlier.visit': 'visits',
  'lifeEvents.person': 'persons',
  'lifeEvents.people': 'persons',
  'lifeEvents.stay': 'stays',
  'lifeEvents.organisation': 'organisations',
  'mobilityMaps.child': 'persons',
  'mobilityMaps.pins.stay': 'stays',
  'mobilityMaps.setAside.stay': 'stays',
  'mobilityMaps.setAside.visit': 'visits',
  'mapItems.map': 'mobilityMaps',
  'mapItems.person': 'persons',
  'mapItems.stay': 'stays',
  'mapItems.organisation': 'organisations',
  'mapItems.visit': 'visits',
  'mapSnapshots.map': 'mobilityMaps',
  'mapSnapshots.visit': 'visits',
  'safetyMarks.child': 'persons',
  'safetyMarks.visit': 'visits',
  'safetyMarks.person': 'persons',
  'wishMarks.child': 'persons',
  'wishMarks.visit': 'visits',
  'wishMarks.person': 'persons',
  'faces.child': 'persons',
  'faces.person': 'persons',
};

type Ids = Readonly<Record<TableName, readonly string[]>>;

const oddStrings = [
  '',
  'Y',
  ' around ',
  'a\r\nb\rc\n',
  '"quoted" \\ and \t',
  'שלום עליכם',
  '👩‍👧 é e\u0301',
  '\ud800 alone \udc00',
  '@I1@',
  '@',
  '__proto__',
  'constructor',
  'Ida /Lindqvist/ the /second/',
  '/',
  '~1 %20. =x',
  'FROM 2010 TO 2012',
  '\u202eright to left',
  '=HYPERLINK("x")',
  'null',
  'unknown',
];
const anyText = fc.oneof(
  { arbitrary: fc.constantFrom(...oddStrings), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
);

const partial = fc
  .tuple(
    fc.integer({ min: -4000, max: 9999 }).filter((year) => year !== 0),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map(([year, month, day]) =>
    month === undefined ? { year } : day === undefined ? { year, month } : { year, month, day },
  );
const maybeText = fc
  .option(anyText, { nil: undefined })
  .map((text) => (text === undefined ? {} : { text }));

/** A date of every form. */
const anyDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  fc
    .record(
      {
        form: fc.constantFrom('on', 'about', 'before', 'after', 'from', 'to'),
        date: partial,
        basis: fc.constantFrom('calculated', 'estimated'),
        text: anyText,
      },
      { requiredKeys: ['form', 'date'] },
    )
    .map((date) => date as FuzzyDate),
  fc.record({ form: fc.constant('on' as const), date: partial }),
  fc
    .tuple(fc.constantFrom('between' as const, 'fromTo' as const), partial, partial, maybeText)
    .map(([form, start, end, text]) => ({ form, start, end, ...text })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 150 }),
      fc.option(fc.integer({ min: 0, max: 11 })),
      fc.boolean(),
      maybeText,
    )
    .map(([years, months, about, text]) => ({
      form: 'age' as const,
      years,
      ...(months === null ? {} : { months }),
      ...(about ? { about: true as const } : {}),
      ...text,
    })),
  fc
    .tuple(fc.integer({ min: 1, max: 9998 }), maybeText)
    .map(([start, text]) => ({ form: 'schoolYear' as const, start, ...text })),
  fc
    .tuple(fc.integer({ min: -2, max: 14 }), maybeText)
    .map(([stage, text]) => ({ form: 'schoolStage' as const, stage, ...text })),
  anyText.map((text) => ({ form: 'words' as const, text })),
);

export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown }>((again) => ({
  json: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    anyText,
    fc.constantFrom(null, true, false, 0, 1.5, -3),
    fc.array(again('json'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('_UNKN', '_X9', 'NOTE', 'value', 'colour'), again('json'), {
      maxKeys: 2,
    }),
  ),
})).json;

/** Keys that no file of ours has. */
export const unknownKeys = ['_UNKN', '_FOO_BAR', 'XTRA', 'ZZZ', 'colour', 'a/b~c'] as const;
const anyForeign = fc.dictionary(fc.constantFrom(...unknownKeys), anyJson, {
  minKeys: 1,
  maxKeys: 3,
});

interface Check {
  readonly check: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}
// The definition that every schema of zod carries; its own types hide it.
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;
const checksOf = (definition: Definition) =>
  definition.checks?.map((check) => check._zod.def) ?? [];

function anyNumber(definition: Definition): fc.Arbitrary<number> {
  const checks = checksOf(definition);
  const min = checks.find(({ check }) => check === 'greater_than')?.value;
  const max = checks.find(({ check }) => check === 'less_than')?.value;
  const whole =
    JSON.stringify(definition).includes('safeint') ||
    checks.some(({ format }) => format === 'safeint');
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return whole
    ? fc.integer(bounds)
    : fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, ...bounds }),
        fc.integer({ min: 0, max: 20 }),
      );
}

/** Values that a schema allows. Lists are short; fields that may be absent often are. */
function valuesOf(schema: z.ZodMiniType, path: string, ids: Ids): fc.Arbitrary<unknown> {
  if (schema === fuzzyDateSchema) return anyDate;
  const target = pointers[path];
  const definition = definitionOf(schema);
  if (path.endsWith('.foreign')) return anyForeign;
  const again = (inner: z.ZodMiniType | undefined, at = path) =>
    valuesOf(inner ?? z.unknown(), at, ids);
  switch (definition.type) {
    case 'optional':
      return again(definition.innerType);
    case 'string':
      if (target) return fc.constantFrom(...ids[target]);
      if (path.endsWith('.accounts')) return fc.constantFrom(...ids.accounts);
      if (path.endsWith('.hash')) return fc.constant('0123456789abcdef'.repeat(4));
      return path.endsWith('.id') || path.endsWith('.claim') ? fc.constant('?') : anyText;
    case 'number':
    case 'int':
      return anyNumber(definition);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'enum':
      // Homes are pinned to a map of places and people to every other drawing: here pins are people.
      return fc.constantFrom(
        ...Object.values(definition.entries ?? {}).filter(
          (value) => path !== 'diagrams.kind' || value !== 'places',
        ),
      );
    case 'array':
      return anyList(definition, path, ids);
    case 'tuple':
      return fc.tuple(...(definition.items ?? []).map((item) => again(item)));
    case 'union':
      return fc.oneof(...possible(definition.options ?? [], path, ids).map((each) => again(each)));
    case 'object':
      if (/\.(about|subject)$/.test(path)) return anySubject(ids, path);
      return anyObject(definition.shape ?? {}, path, ids);
    default:
      throw new Error(`no values for ${definition.type} at ${path}`);
  }
}

function anyList(definition: Definition, path: string, ids: Ids): fc.Arbitrary<unknown> {
  const [element] = possible(definition.element ? [definition.element] : [], path, ids);
  const bound = (name: string) => checksOf(definition).find(({ check }) => check === name);
  return element
    ? fc.array(valuesOf(element, path, ids), {
        minLength: bound('min_length')?.minimum ?? 0,
        maxLength: bound('max_length')?.maximum ?? 3,
      })
    : fc.constant([]);
}

/** The options of a union whose pointers have something to point to. */
const possible = (options: readonly z.ZodMiniType[], path: string, ids: Ids) =>
  options.filter((option) =>
    Object.keys(definitionOf(option).shape ?? {}).every((key) => {
      const target = pointers[`${path}.${key}`];
      return !target || ids[target].length > 0;
    }),
  );

function anyObject(
  shape: Readonly<Record<string, z.ZodMiniType>>,
  path: string,
  ids: Ids,
): fc.Arbitrary<unknown> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const needed: string[] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const at = `${path}.${key}`;
    const target = pointers[at] ?? (key === 'accounts' ? 'accounts' : undefined);
    const optional = definitionOf(schema).type === 'optional';
    if (target && ids[target].length === 0) {
      if (!optional && !/\.(parents|sharedWith|people)$/.test(at)) continue;
      if (!optional) fields[key] = fc.constant([]);
      if (!optional) needed.push(key);
      continue;
    }
    fields[key] = valuesOf(schema, at, ids);
    if (!optional) needed.push(key);
  }
  return fc.record(fields, { requiredKeys: needed });
}

const subjectTables: readonly TableName[] = [
  'persons',
  'partnerships',
  'parentSets',
  'parentages',
  'bonds',
  'ties',
  'organisations',
  'households',
  'places',
  'stays',
  'moves',
  'accounts',
  'notes',
  'photos',
  'responsibilities',
  'lifeEvents',
];

/** A row that something can be about; notes are about no notes, so that taking one away leaves the others. */
const anySubject = (ids: Ids, path: string) => {
  const here = subjectTables.filter((table) => table !== 'notes' || path !== 'notes.about');
  const rows = here.flatMap((table) => ids[table].map((row) => ({ table, row })));
  return fc
    .tuple(fc.constantFrom(...rows), fc.boolean())
    .map(([subject, claim]) => (claim ? { ...subject, claim: 'E1' } : subject));
};

const idPool = [
  'NAME1',
  'NAME2',
  'BIRT1',
  '_SEX1',
  'SEX1',
  'MARR1',
  'EVEN1',
  'EVEN2',
  'E 7',
  'Ångström',
  '%20',
];

/** Gives the entries of a row ids of their own, some of them just those that a place would give. */
function withEntryIds(row: Record<string, unknown>, table: TableName, shift: number) {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key === 'foreign') return [key, each];
        if (key !== 'id' || each !== '?') return [key, walk(each)];
        const place = count++;
        return [
          key,
          idPool[(place + shift) % idPool.length] + (place < idPool.length ? '' : `_${place}`),
        ];
      }),
    );
  };
  const { id, ...rest } = row;
  return { ...(walk(rest) as object), id: id ?? tables[table].prefix };
}

type Row = Record<string, unknown>;
const idOf = (row: Row) => String(row.id);

/** Makes rows fit together: no cycles, nobody their own partner, overrides for parents only. */
function sound(rows: Record<TableName, Row[]>): Record<TableName, Row[]> {
  const place = new Map(rows.persons.map((row, index) => [idOf(row), index]));
  const distinct = (row: Row) => {
    const [a, b] = row.between as string[];
    return a !== b;
  };
  const parentSets = rows.parentSets.map((row) => ({
    ...row,
    parents: [...new Set(row.parents as string[])].slice(0, 2),
  })) as Row[];
  const parentsOf = new Map(parentSets.map((row) => [idOf(row), row.parents as string[]]));
  const younger = (row: Row) =>
    (parentsOf.get(String(row.set)) ?? []).every(
      (parent) => (place.get(parent) ?? 0) < (place.get(String(row.child)) ?? 0),
    );
  const parentages = rows.parentages.filter(younger).map((row) => {
    const list = row.perParent as { parent: string }[] | undefined;
    const parents = parentsOf.get(String(row.set)) ?? [];
    const own = list?.filter(
      ({ parent }, index) =>
        parents.includes(parent) && list.findIndex((each) => each.parent === parent) === index,
    );
    return own ? { ...row, perParent: own } : row;
  });
  const kept = {
    ...rows,
    partnerships: rows.partnerships.filter(distinct),
    bonds: rows.bonds.filter(distinct),
  };
  return { ...kept, parentSets, parentages };
}

/** Takes away what points to rows that soundness took away. */
function withoutDangling(rows: Record<TableName, Row[]>): Record<TableName, Row[]> {
  const ids = Object.fromEntries(
    tableNames.map((name) => [name, new Set(rows[name].map(idOf))]),
  ) as Record<TableName, Set<string>>;
  const there = (subject: unknown) => {
    const { table, row } = subject as { table: TableName; row: string };
    return ids[table].has(row);
  };
  const parentSets = rows.parentSets.map((row) => {
    if (row.partnership === undefined || ids.partnerships.has(String(row.partnership))) return row;
    const { partnership: _, ...rest } = row;
    return rest;
  });
  return {
    ...rows,
    parentSets,
    notes: rows.notes.filter(({ about }) => about === undefined || there(about)),
    told: rows.told.filter(({ subject }) => there(subject)),
    restrictions: rows.restrictions.filter(
      ({ subject }) => subject === undefined || there(subject),
    ),
  };
}

/** Twice: the second time for what was about a note that went the first time. */
const settled = (rows: Record<TableName, Row[]>) => withoutDangling(withoutDangling(rows));

const photoIds = ['0AF3', '9C1D'];

/** Ids of every table: some in the way of GEDCOM, some not. */
const anyIds: fc.Arbitrary<Ids> = fc
  .tuple(
    ...tableNames.map((name) =>
      fc.integer({ min: name === 'persons' ? 2 : 0, max: name === 'persons' ? 5 : 3 }),
    ),
  )
  .map((counts) => {
    const ids = tableNames.map((name, index) => {
      const { prefix } = tables[name];
      const count = counts[index] ?? 0;
      if (name === 'cases') return [name, ['CASE']];
      if (name === 'photos') return [name, photoIds.slice(0, Math.min(2, count))];
      return [name, Array.from({ length: count }, (_, place) => `${prefix}${place * 7 + 1}`)];
    });
    return Object.fromEntries(ids) as Ids;
  });

const anyRows = (ids: Ids) =>
  fc
    .tuple(
      fc.nat(20),
      fc.option(
        fc.dictionary(
          fc.constantFrom('_MYST', 'colour', 'SUBM'),
          fc.array(anyForeign, { minLength: 1, maxLength: 2 }),
          { minKeys: 1 },
        ),
        { nil: undefined },
      ),
      ...tableNames.map((name) =>
        fc.tuple(...ids[name].map(() => valuesOf(tables[name].schema, name, ids))),
      ),
    )
    .map(([shift, foreign, ...lists]) => {
      const rows = Object.fromEntries(
        tableNames.map((name, index) => [
          name,
          (lists[index] as Row[]).map((row, place) =>
            withEntryIds({ ...row, id: ids[name][place] }, name, shift),
          ),
        ]),
      ) as unknown as Record<TableName, Row[]>;
      return { ...settled(sound(rows)), ...(foreign ? { foreign } : {}) };
    });

/** Tables whose rows cannot be without rows of another. */
const needs: readonly (readonly [TableName, TableName])[] = [
  ['parentages', 'parentSets'],
  ['attempts', 'leads'],
  ['rowOrders', 'diagrams'],
  ['mapItems', 'mobilityMaps'],
  ['mapSnapshots', 'mobilityMaps'],
  ['mapSnapshots', 'visits'],
  ['safetyMarks', 'visits'],
  ['wishMarks', 'visits'],
];

/** Any case at all. */
export const anyCase: fc.Arbitrary<CaseDocument> = anyIds
  .map((ids) => {
    const lacking = needs
      .filter(([, other]) => ids[other].length === 0)
      .map(([name]) => [name, []]);
    return { ...ids, ...Object.fromEntries(lacking) } as Ids;
  })
  .chain(anyRows)
  .map((rows) => {
    const made = fromRows(rows);
    if (!made.ok) throw new Error(`no case: ${JSON.stringify(made.faults[0])}`);
    return made.document;
  });
