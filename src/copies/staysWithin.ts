import {
  type Edit,
  type Fields,
  type Id,
  type PersonId,
  type RowOf,
  referencesOf,
  type StayId,
  type Subject,
  type TableName,
  type VisitId,
} from '#model';
import type { SharedCase } from './project.ts';

/** Whose screen an edit comes from, and what was on it. */
export interface ChildScreen {
  readonly copy: SharedCase;
  readonly child: PersonId;
  readonly visit: VisitId;
}

/** Tables a child's screen may add rows to. */
const makes: ReadonlySet<TableName> = new Set([
  'accounts',
  'faces',
  'lifeEvents',
  'mapItems',
  'mobilityMaps',
  'moves',
  'objectives',
  'organisations',
  'persons',
  'photos',
  'places',
  'safetyMarks',
  'stays',
  'ties',
  'told',
  'wishMarks',
]);

/**
 * What a child's screen may change in a row that its copy holds. A row that is
 * not in the copy cannot be changed, whatever field it is.
 */
const changes: { readonly [Name in TableName]?: ReadonlySet<string> } = {
  faces: new Set(['skin', 'hair', 'hairColour', 'glasses', 'beard']),
  focalChildren: new Set([
    'favouriteColour',
    'diedMark',
    'stopSignal',
    'mode',
    'communicationNeeds',
  ]),
  lifeEvents: new Set(['words', 'orderKey', 'stay', 'people', 'level']),
  mapItems: new Set([
    'stay',
    'words',
    'picture',
    'paint',
    'orderKey',
    'x',
    'y',
    'points',
    'person',
  ]),
  mobilityMaps: new Set(['layout', 'title', 'paint', 'pins', 'moreOf', 'setAside']),
  moves: new Set(['reasonChildWords', 'whoCameWith', 'leftBehind']),
  objectives: new Set(['words', 'earlier', 'people', 'status']),
  organisations: new Set(['childLabel']),
  persons: new Set(['calledBy', 'descriptor', 'pet']),
  safetyMarks: new Set(['mark']),
  stays: new Set([
    'childLabel',
    'whenWords',
    'orderKey',
    'parallel',
    'feeling',
    'memories',
    'shape',
    'paint',
    'carers',
    'otherChildren',
    'pets',
    'school',
  ]),
  ties: new Set(['placings', 'wants', 'supports', 'givesBack', 'words']),
  wishMarks: new Set(['wishes']),
};

/** Tables a child's screen may take rows of its copy from. */
const removes: ReadonlySet<TableName> = new Set([
  'faces',
  'mapItems',
  'objectives',
  'safetyMarks',
  'wishMarks',
]);

/**
 * Whether an edit of a child's screen touches only what the copy on that screen
 * holds, or adds rows that belong to the child and point to nothing else.
 */
export function staysWithin({ copy, child, visit }: ChildScreen, { changes: list }: Edit): boolean {
  const made = new Set(list.flatMap(({ id, from }) => (from === null ? [id] : [])));
  const isThere = (table: TableName, id: Id) =>
    made.has(id) || copy[table].has(id) || (table === 'visits' && id === visit);
  return list.every(({ table, id, from, to }) => {
    if (from === null) {
      const owner = to?.child ?? (ofTheirOwn.has(table) ? to?.person : child);
      if (table === 'moves' && isJoining(from, to)) return true;
      // Where a home was left for follows from the order of homes, told or not.
      const pointers = pointsTo(table, to).filter(({ field }) => field !== 'toStay');
      return makes.has(table) && owner === child && pointers.every(isThereAt(isThere));
    }
    // How homes follow each other is put right with every home; it says nothing of its own.
    if (table === 'moves' && isJoining(from, to)) return true;
    if (table === 'visits') return id === visit && to !== null && isAboutVisit(Object.keys(to));
    if (to === null && goesWithHome({ copy, child, visit }, list, table, from)) return true;
    if (!copy[table].has(id)) return false;
    if (to === null) return removes.has(table);
    const may = changes[table];
    return may !== undefined && Object.keys(to).every((field) => may.has(field));
  });
}

/**
 * Whether a row goes because a home goes that the child drew, which the copy marks as of this visit:
 * the home, what was said of leaving it, and what says that the child knows of either.
 */
function goesWithHome(
  { copy, child, visit }: ChildScreen,
  list: Edit['changes'],
  table: TableName,
  row: Fields,
): boolean {
  const isOwn = (id: unknown) => copy.stays.get(id as StayId)?.visit === visit;
  const goes = (id: unknown) => list.some((each) => each.id === id && each.to === null);
  if (table === 'stays') return row.person === child && isOwn(row.id);
  if (table === 'moves') return isOwn(row.fromStay) && goes(row.fromStay);
  const subject = row.subject as Partial<Subject> | undefined;
  return table === 'told' && row.child === child && goes(subject?.row);
}

type Pointer = { readonly field: string; readonly table: TableName; readonly id: Id };

const isThereAt =
  (isThere: (table: TableName, id: Id) => boolean) =>
  ({ table, id }: Omit<Pointer, 'field'>) =>
    isThere(table, id);

/** What a new row points to. */
const pointsTo = <Name extends TableName>(table: Name, row: Fields | null): readonly Pointer[] =>
  // A created row is whole: its edit was checked against the schema of its table.
  row === null ? [] : referencesOf(table, row as unknown as RowOf<Name>);

/** Tables whose rows are about one person: here, the child. */
const ofTheirOwn: ReadonlySet<TableName> = new Set(['stays', 'moves', 'lifeEvents']);

const joins = new Set(['id', 'person', 'fromStay', 'toStay']);
/** Whether a move only changes which homes it joins. */
const isJoining = (from: Fields | null, to: Fields | null) =>
  [from, to].every((fields) => Object.keys(fields ?? {}).every((field) => joins.has(field)));

const isAboutVisit = (fields: readonly string[]) => fields.every((field) => aboutVisit.has(field));

const aboutVisit = new Set(['startMood', 'endMood', 'approves', 'mayBeSeenBy']);
