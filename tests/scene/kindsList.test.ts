import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  bondKinds,
  parentageKinds,
  partnershipKinds,
  personMarkKinds,
  socialKinds,
  symbolKinds,
  tieLines,
} from '#model';
import { english } from '#words';

interface Entry {
  readonly codes?: Readonly<Record<string, string>>;
  readonly genopro?: Readonly<Record<string, string>>;
  readonly source?: string;
}

const hartman = 'Hartman (1978)';

/** One line a kind: its id, its name, its codes in GenoPro and where it is published. */
function table(group: string, title: string, kinds: Readonly<Record<string, Entry>>): string[] {
  const rows = Object.entries(kinds).map(([kind, { codes, genopro, source = hartman }]) => {
    const ids = codes?.genopro ? [codes.genopro] : Object.values(genopro ?? {});
    const name = english.sayOr(`${group}.${kind}`, kind);
    return `| \`${group}.${kind}\` | ${name} | ${ids.join(', ') || '–'} | ${source} |`;
  });
  return ['', `## ${title}`, '', '| id | name | GenoPro | source |', '|---|---|---|---|', ...rows];
}

const list = `${[
  '# Every kind that is drawn',
  '',
  'Made from the registries in `src/model/kinds`; see the drawings with `npm run roots render -- --gallery gallery.svg`.',
  ...table('symbol', 'Symbols', symbolKinds),
  ...table('mark', 'Marks on people', personMarkKinds),
  ...table('partnership', 'Couples', partnershipKinds),
  ...table('parentage', 'Parents and children', parentageKinds),
  ...table('bond', 'How people get on', bondKinds),
  ...table(
    'tie',
    'Strength of connections',
    Object.fromEntries(Object.keys(tieLines).map((kind) => [kind, {}])),
  ),
  ...table('social', 'Connections', socialKinds),
].join('\n')}\n`;

test('the list of kinds names every kind with its source', () => {
  const file = join(import.meta.dirname, '../../src/scene/KINDS.md');
  if (process.env.GOLDEN === 'write' || !existsSync(file)) writeFileSync(file, list);
  expect(readFileSync(file, 'utf8')).toBe(list);
});
