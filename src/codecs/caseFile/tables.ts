import type { RowOf, TableName } from '#model';
import type { Coder } from '../mapping/coder.ts';
import * as mobility from './records/mobility.ts';
import * as network from './records/network.ts';
import * as visits from './records/visits.ts';
import * as work from './records/work.ts';

/** Tables whose rows are records of their own, each with its tag and how a row is written. */
export const rowRecords = {
  cases: { tag: '_CASE', coder: work.caseRecord },
  focalChildren: { tag: '_FOCL', coder: work.focalChild },
  birthGroups: { tag: '_BGRP', coder: work.birthGroup },
  responsibilities: { tag: '_RESP', coder: work.responsibility },
  bonds: { tag: '_BOND', coder: network.bond },
  ties: { tag: '_TIE', coder: network.tie },
  organisations: { tag: '_ORG', coder: network.organisation },
  ringSets: { tag: '_RGST', coder: network.ringSet },
  households: { tag: '_HOUS', coder: network.household },
  places: { tag: '_PLCE', coder: network.place },
  stays: { tag: '_STAY', coder: network.stay },
  moves: { tag: '_MOVE', coder: network.move },
  accounts: { tag: '_ACCT', coder: work.account },
  sources: { tag: 'SOUR', coder: work.source },
  notes: { tag: '_NOTE', coder: work.note },
  told: { tag: '_TOLD', coder: work.told },
  restrictions: { tag: '_REST', coder: work.restriction },
  agreements: { tag: '_AGRE', coder: work.agreement },
  leads: { tag: '_LEAD', coder: work.lead },
  attempts: { tag: '_ATPT', coder: work.attempt },
  customKinds: { tag: '_CKND', coder: work.customKind },
  visits: { tag: '_VISI', coder: visits.visit },
  objectives: { tag: '_OBJV', coder: visits.objective },
  lifeEvents: { tag: '_LIFE', coder: visits.lifeEvent },
  mobilityMaps: { tag: '_MMAP', coder: mobility.mobilityMap },
  mapItems: { tag: '_MITM', coder: mobility.mapItem },
  mapSnapshots: { tag: '_MSNP', coder: mobility.mapSnapshot },
  safetyMarks: { tag: '_SAFE', coder: mobility.safetyMark },
  wishMarks: { tag: '_WISH', coder: mobility.wishMark },
  faces: { tag: '_FACE', coder: mobility.face },
} as const satisfies {
  readonly [Name in TableName]?: { readonly tag: string; readonly coder: Coder<RowOf<Name>> };
};
export type RowRecord = keyof typeof rowRecords;
export const rowRecordNames = Object.keys(rowRecords) as readonly RowRecord[];

/** The records that hold the rows of the other tables. */
const otherRecords = {
  persons: 'INDI',
  parentSets: 'FAM',
  partnerships: 'FAM',
  parentages: 'FAMC',
  diagrams: '_VIEW',
  rowOrders: '_VIEW',
  photos: 'OBJE',
} as const satisfies { readonly [Name in Exclude<TableName, RowRecord>]: string };

/** The tag under which the rows of a table stand in a file. */
export const tagOf = (table: TableName): string =>
  table in otherRecords
    ? otherRecords[table as keyof typeof otherRecords]
    : rowRecords[table as RowRecord].tag;

/** Tags of all records that we read. */
export const knownTags: ReadonlySet<string> = new Set([
  'INDI',
  'FAM',
  '_VIEW',
  'OBJE',
  ...rowRecordNames.map((name) => rowRecords[name].tag),
]);
