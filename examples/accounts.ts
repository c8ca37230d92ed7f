import type { AccountId } from '#model';
import type { Maker } from './maker.ts';

/** Where the facts of an example come from, so that nobody takes invented ones for published ones. */
export interface ExampleAccounts {
  /** Stated in the report. All names there are pseudonyms already. */
  readonly published: AccountId;
  /** Follows from what the report states. */
  readonly derived: AccountId;
  /** Made up for the example. */
  readonly invented: AccountId;
}

export function exampleAccounts(maker: Maker, report: string): ExampleAccounts {
  const source = maker.row('sources', {
    title: report,
    note: 'Family Rights Group, about 2020. The names in it are pseudonyms.',
  });
  const fill = maker.row('sources', {
    title: 'Invented for this example',
    note: 'No real person or place. Never part of what Family Rights Group published.',
  });
  return {
    published: maker.row('accounts', { origin: 'other', by: 'published report', source }),
    derived: maker.row('accounts', {
      origin: 'other',
      by: 'follows from the published report',
      source,
    }),
    invented: maker.row('accounts', {
      origin: 'other',
      by: 'invented for this example',
      source: fill,
    }),
  };
}
