import {
  dayRange,
  type FuzzyDate,
  movePlannedness,
  moveReasons,
  type NewEpisodeReason,
  newEpisodeReasons,
  type PlacementRecord,
  providers,
  type SsdaPlacement,
  type StayKind,
  ssdaPlacements,
  stayKinds,
} from '#model';
import type { ColumnMap, PlacementColumn } from './columns.ts';
import { cellDate } from './dates.ts';
import type { TableRow } from './table.ts';

/**
 * What is wrong with a line, or worth a look:
 * - the line is left out: `child-missing`, `start-missing`, `start-unreadable`,
 *   `end-unreadable`, `ends-before-start`, `twice`
 * - a value is left out: `code-unknown` (kept as it is), `provider-unknown`,
 *   `reason-unknown`, `miles-unreadable`
 * - `overlaps`: it runs on while another home has begun
 */
export type LineFaultCode =
  | 'child-missing'
  | 'start-missing'
  | 'start-unreadable'
  | 'end-unreadable'
  | 'ends-before-start'
  | 'twice'
  | 'code-unknown'
  | 'provider-unknown'
  | 'reason-unknown'
  | 'miles-unreadable'
  | 'overlaps';

/** A fault of one line, by the number that a text editor gives it. */
export interface LineFault {
  readonly line: number;
  readonly code: LineFaultCode;
  /** The column it is about, and another line where two do not go together. */
  readonly column?: PlacementColumn;
  readonly other?: number;
  /** The line is not in what is made of the file. */
  readonly leftOut: boolean;
}

/** A line of the file, understood: the home it speaks of, and what tells whether another line goes on with it. */
export interface Episode {
  readonly home: PlacementRecord;
  readonly line: number;
  /** First and last day it can mean; the last is infinite while it goes on. */
  readonly first: number;
  readonly last: number;
  /** The day by which it has begun, and the day until which it lasted, whatever its dates mean exactly. */
  readonly begun: number;
  readonly lasted: number;
  readonly reasonNew?: NewEpisodeReason;
}

/** A child that is not named: files of one child's homes often have no column for it. */
const onlyChild = '';

/** Tells the cells of one row by what they hold, and gathers what is wrong with them. */
class RowReader {
  readonly faults: LineFault[] = [];

  constructor(
    readonly row: TableRow,
    readonly columns: ColumnMap,
  ) {}

  text(column: PlacementColumn): string {
    const index = this.columns[column];
    return index === undefined ? '' : (this.row.cells[index] ?? '');
  }

  fault(code: LineFaultCode, column: PlacementColumn, leftOut: boolean): void {
    this.faults.push({ line: this.row.line, code, column, leftOut });
  }

  /** One of a list of codes, with or without the words that some files put behind it. */
  code<Code extends string>(
    column: PlacementColumn,
    codes: readonly Code[],
    unknown: LineFaultCode,
  ): Code | undefined {
    const said = this.text(column);
    if (said === '') return undefined;
    const [word = ''] = said.toUpperCase().split(/[\s:–-]/);
    const found = codes.find((code) => code.toUpperCase() === word);
    if (found === undefined) this.fault(unknown, column, false);
    return found;
  }

  date(column: 'from' | 'to', unreadable: LineFaultCode): FuzzyDate | undefined {
    const said = this.text(column);
    if (said === '') return undefined;
    const date = cellDate(said);
    if (!date) this.fault(unreadable, column, true);
    return date;
  }
}

const codes = Object.keys(ssdaPlacements) as readonly SsdaPlacement[];

/** Words that people write for kinds of homes where they have no code, in order of looking. */
const kindWords: readonly (readonly [pattern: RegExp, kind: StayKind])[] = [
  [/respite|short break|seibiant/i, 'respite'],
  [/emergency|brys/i, 'emergency'],
  [/parent|mum|dad|rhieni/i, 'withParents'],
  [/kin|connected|relative|famil(y|ies) and friends|sgo|special guardian|teulu/i, 'kin'],
  [/long.?term.*foster|foster.*(long|permanen)|maeth.*hir/i, 'fosterLongTerm'],
  [/foster|carer|maeth/i, 'fosterShort'],
  [/secure|diogel/i, 'secure'],
  [/child.*home|residential (home|care|unit)|cartref plant/i, 'childrensHome'],
  [/supported|semi.?indep|independent|lled/i, 'semiIndependent'],
  [/mother and baby|family (centre|assessment)|mam a babi/i, 'motherBaby'],
  [/hospital|nhs|ysbyty/i, 'hospital'],
  [/school|ysgol/i, 'residentialSchool'],
  [/custody|yoi|prison|remand/i, 'custody'],
  [/adopt|mabwys/i, 'adoptive'],
  [/hostel/i, 'hostel'],
  [/holiday|gwyliau/i, 'holiday'],
];

/** The kind of home that a cell speaks of, and its code where it is one. */
function kindOf(reader: RowReader): Pick<PlacementRecord, 'kind' | 'ssdaCode'> {
  const said = reader.text('place');
  if (said === '') return { kind: 'unknown' };
  const [word = ''] = said.toUpperCase().split(/[\s:–-]/);
  const code = codes.find((each) => each === word);
  if (code) return { kind: ssdaPlacements[code], ssdaCode: code };
  const own = stayKinds.find((kind) => kind.toLowerCase() === said.toLowerCase());
  const kind = own ?? kindWords.find(([pattern]) => pattern.test(said))?.[1];
  if (kind) return { kind };
  reader.fault('code-unknown', 'place', false);
  return { kind: 'unknown', ssdaCode: said.slice(0, 40) };
}

function milesOf(reader: RowReader): number | undefined {
  const said = reader.text('miles');
  if (said === '') return undefined;
  const miles = Number(said.replace(',', '.').replace(/\s*(miles?|mi|milltir(oedd)?)$/i, ''));
  if (Number.isFinite(miles) && miles >= 0 && miles <= 30_000) return Math.round(miles * 10) / 10;
  reader.fault('miles-unreadable', 'miles', false);
  return undefined;
}

function plannednessOf(reader: RowReader): PlacementRecord['plannedness'] {
  const said = reader.text('plannedness').toLowerCase();
  if (/^(y|yes|true|1|planned|do|oedd|ie)$/.test(said)) return 'planned';
  if (/^(n|no|false|0|unplanned|sudden|nac oedd|na)$/.test(said)) return 'sudden';
  return movePlannedness.find((each) => each === said);
}

/** A line as an episode; the reader's faults say why it is none. */
export function readEpisode(
  row: TableRow,
  columns: ColumnMap,
): { readonly episode?: Episode; readonly faults: readonly LineFault[] } {
  const reader = new RowReader(row, columns);
  const child = reader.text('child');
  if (child === '' && columns.child !== undefined) reader.fault('child-missing', 'child', true);
  const from = reader.date('from', 'start-unreadable');
  if (!from && reader.text('from') === '') reader.fault('start-missing', 'from', true);
  const to = reader.date('to', 'end-unreadable');
  const begin = from && dayRange(from);
  const end = to && dayRange(to);
  if (begin && end && end.last < begin.first) reader.fault('ends-before-start', 'to', true);
  if (!from || !begin || reader.faults.some(({ leftOut }) => leftOut))
    return { faults: reader.faults };

  const provider = reader.code('provider', providers, 'provider-unknown');
  const reason = reader.code('reasonMove', moveReasons, 'reason-unknown');
  const reasonNew = reader.code('reasonNew', newEpisodeReasons, 'reason-unknown');
  const miles = milesOf(reader);
  const plannedness = plannednessOf(reader);
  const texts = Object.fromEntries(
    (['name', 'carer', 'town', 'postcode', 'register'] as const)
      .map((column) => [column, reader.text(column).slice(0, 200)] as const)
      .filter(([, text]) => text !== ''),
  );
  const home: PlacementRecord = {
    child: child || onlyChild,
    lines: [row.line],
    ...kindOf(reader),
    from,
    ...(to ? { to } : {}),
    ...(provider ? { provider } : {}),
    ...(reason ? { reason } : {}),
    ...(miles === undefined ? {} : { milesFromHome: miles }),
    ...(plannedness ? { plannedness } : {}),
    ...texts,
  };
  const episode: Episode = {
    home,
    line: row.line,
    first: begin.first,
    last: end ? end.last : Number.POSITIVE_INFINITY,
    begun: begin.last,
    lasted: end ? end.first : Number.POSITIVE_INFINITY,
    ...(reasonNew ? { reasonNew } : {}),
  };
  return { episode, faults: reader.faults };
}
