import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeAny } from '#codecs';
import { english } from '#words';
import type { LayoutFile } from '../../src/cli/layout.ts';
import { pngOf } from '../../src/cli/png.ts';
import { runCommand } from '../../src/cli/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'roots-'));
beforeAll(() => vi.stubEnv('INIT_CWD', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const root = join(import.meta.dirname, '../..');

/** Runs a command in the temporary folder. */
async function roots(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await runCommand(args, {
    result: (text) => {
      stdout += text;
    },
    message: (text) => {
      stderr += text;
    },
  });
  return { status, stdout, stderr };
}

const eric = join(root, 'examples/eric.ged.json');
const file = (name: string) => join(folder, name);

const halfSisters = `0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @M@ INDI
1 NAME Mum
1 SEX F
0 @A@ INDI
1 NAME Ann
1 FAMC @F1@
0 @B@ INDI
1 NAME Beth
1 FAMC @F2@
0 @D@ INDI
1 NAME Dad
1 SEX M
0 @F1@ FAM
1 HUSB @D@
1 WIFE @M@
1 CHIL @A@
0 @F2@ FAM
1 WIFE @M@
1 CHIL @B@
0 TRLR
`;

describe('the map of where a child has lived', () => {
  it('is drawn for the coordinator with dates and distance, for the child with neither', async () => {
    for (const [audience, says] of [
      ['coordinator', true],
      ['family', false],
    ] as const) {
      const to = `homes-${audience}.svg`;
      const { status } = await roots('render', eric, to, '--view', 'mobility', '--for', audience);
      expect(status).toBe(0);
      const svg = readFileSync(file(to), 'utf8');
      expect(svg).toContain('Sunday pancakes,');
      expect(/212 miles/.test(svg)).toBe(says);
      expect(/Foster care/.test(svg)).toBe(says);
      expect(/Jul 2020/.test(svg)).toBe(says);
      expect(svg).not.toMatch(/CREQO|behaviour|does not feel safe/);
    }
  });
});

describe('roots convert', () => {
  it('writes GEDCOM and reads it back as the same case', async () => {
    expect(await roots('convert', eric, 'eric.ged')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file('eric.ged'), 'utf8')).toMatch(
      /^\ufeff0 HEAD\r?\n1 GEDC\r?\n2 VERS 7.0/,
    );
    expect((await roots('convert', 'eric.ged', 'again.ged.json')).status).toBe(0);
    const [before, after] = [eric, file('again.ged.json')].map((path) =>
      decodeAny(readFileSync(path)),
    );
    if (!before?.ok || !after?.ok) throw new Error('not read');
    expect(after.document.persons.size).toBe(before.document.persons.size);
    expect([...after.document.parentages.keys()]).toEqual([...before.document.parentages.keys()]);
    expect([...after.document.accounts.values()]).toEqual([...before.document.accounts.values()]);
  });

  it('refuses what is no case, in words and without writing anything', async () => {
    writeFileSync(file('letter.txt'), 'Dear Sir');
    const { status, stdout, stderr } = await roots('convert', 'letter.txt', 'out.ged.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'letter.txt: It is not a case saved from here (.ged.json), nor a family tree in GEDCOM (.ged).\n',
    );
    expect(existsSync(file('out.ged.json'))).toBe(false);
  });
});

describe('roots layout', () => {
  it('says where everybody stands, by the ids of the file', async () => {
    writeFileSync(file('sisters.ged'), halfSisters);
    const { status, stdout } = await roots('layout', 'sisters.ged');
    expect(status).toBe(0);
    const { people, unions, ms } = JSON.parse(stdout) as LayoutFile;
    expect(people.map(({ id }) => id)).toEqual(['M', 'A', 'B', 'D']);
    const at = new Map(people.map((each) => [each.id, each]));
    expect(at.get('M')?.y).toBe(at.get('D')?.y);
    expect(at.get('A')?.y).toBe(at.get('B')?.y);
    expect(at.get('A')?.y).toBeGreaterThan((at.get('M')?.y ?? 0) + 56);
    expect(at.get('M')).toMatchObject({ w: 56, h: 56 });
    expect(unions).toBeUndefined();
    expect(ms).toBeGreaterThan(0);

    writeFileSync(file('sisters.json'), stdout);
    const more = halfSisters
      .replace('0 TRLR', '0 @C@ INDI\n1 NAME Cath\n1 FAMC @F2@\n0 TRLR')
      .replace('1 CHIL @B@', '1 CHIL @B@\n1 CHIL @C@');
    writeFileSync(file('more.ged'), more);
    const next = JSON.parse(
      (await roots('layout', 'more.ged', '--previous', 'sisters.json')).stdout,
    ) as LayoutFile;
    const order = (layout: LayoutFile, ids: string[]) =>
      layout.people
        .filter(({ id }) => ids.includes(id))
        .toSorted((a, b) => a.x - b.x)
        .map(({ id }) => id);
    expect(order(next, ['A', 'B'])).toEqual(order({ people, ms }, ['A', 'B']));
  });

  it('refuses a previous layout that is none, and a focus that is nobody', async () => {
    writeFileSync(file('sisters.ged'), halfSisters);
    expect((await roots('layout', 'sisters.ged', '--previous', eric)).status).toBe(1);
    const nobody = await roots('layout', 'sisters.ged', '--focus', 'Z9');
    expect(nobody.status).toBe(2);
    expect(nobody.stderr).toMatch(/^--focus is the id of somebody in the file\./);
  });
});

describe('roots render', () => {
  it('draws the coordinator everything, and a family only what the child was told', async () => {
    expect((await roots('render', eric, 'all.svg')).status).toBe(0);
    const all = readFileSync(file('all.svg'), 'utf8');
    for (const name of ['Eric', 'Carly', 'Dean', 'Rob']) expect(all).toContain(name);
    expect(all).toContain('data:font/woff2;base64,');

    expect((await roots('render', eric, 'child.svg', '--for', 'family')).status).toBe(0);
    const child = readFileSync(file('child.svg'), 'utf8');
    expect(child).toContain('Mum');
    for (const name of ['Dean', 'Rob']) expect(child).not.toContain(name);
  });

  it('draws every kind of everything into a gallery, each under its id', async () => {
    const { status } = await roots('render', '--gallery', 'gallery.svg', '--profile', 'genopro');
    expect(status).toBe(0);
    const svg = readFileSync(file('gallery.svg'), 'utf8');
    for (const id of [
      'bond.hostile',
      'partnership.cohabitation.separated',
      'mark.carrier',
      'social.godparent',
    ])
      expect(svg).toContain(`<title>${id}</title>`);
  });

  it('says in the picture itself of which day it is, and that a family’s is to be checked', async () => {
    await roots('render', eric, file('then.svg'), '--as-of', '2010-06-01');
    expect(readFileSync(file('then.svg'), 'utf8')).toMatch(
      />As it was on 1 Jun 2010, by what is known now<\/text>/,
    );
    await roots('render', eric, file('child.svg'), '--for', 'family');
    expect(readFileSync(file('child.svg'), 'utf8')).toContain(
      '>For checking before it is shared</text>',
    );
  });

  it('writes a PDF on a paper, on several sheets, and says where names come out small', async () => {
    expect(await roots('render', eric, 'a3.pdf', '--paper', 'a3')).toMatchObject({
      status: 0,
      stderr: '',
    });
    const pdf = (name: string) => readFileSync(file(name), 'latin1');
    expect(pdf('a3.pdf')).toMatch(/^%PDF-1\.7/);
    expect(pdf('a3.pdf')).toContain('/MediaBox [0 0 1190.551181 841.889764]');
    const small = await roots(
      'render',
      join(root, 'examples/large-family.ged.json'),
      'a4.pdf',
      '--paper',
      'a4',
    );
    expect(small).toMatchObject({ status: 0, stderr: expect.stringContaining('Names print at') });
    expect(
      (await roots('render', eric, 'many.pdf', '--paper', 'a4', '--name-size', '16')).status,
    ).toBe(0);
    expect(pdf('many.pdf').match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(2);
    expect((await roots('render', eric, 'x.pdf', '--name-size', 'large')).status).toBe(2);
  });

  it('writes PNG, smaller than asked and with a word where it would be too large', async () => {
    expect(await roots('render', eric, 'eric.png')).toMatchObject({ status: 0, stderr: '' });
    const png = readFileSync(file('eric.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    const scene = { figures: [], bounds: { x: 0, y: 0, width: 9000, height: 9000 }, title: '' };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"/>';
    const { bytes, message } = await pngOf(svg, scene.bounds, scene, 2, english);
    expect(Buffer.from(bytes).readUInt32BE(16)).toBeLessThanOrEqual(16_000);
    expect(message).toContain('18000 × 18000');
  });

  it('draws a family as it was on a day, in a notation, with the topics that are asked for', async () => {
    expect((await roots('render', eric, 'then.svg', '--as-of', '2005-01-01')).status).toBe(0);
    const then = readFileSync(file('then.svg'), 'utf8');
    expect(then).toContain('Kerry');
    expect(then).not.toContain('Tilly');
    expect((await roots('render', eric, 'x.svg', '--show', 'gossip')).status).toBe(2);
    expect(
      (await roots('render', eric, 'nsgc.svg', '--profile', 'nsgc', '--show', 'illness,harm'))
        .status,
    ).toBe(0);
  });

  it('speaks to a family in no language that nobody has checked', async () => {
    expect((await roots('render', eric, 'cy.svg', '--lang', 'cy')).status).toBe(0);
    expect(readFileSync(file('cy.svg'), 'utf8')).toContain('xml:lang="cy"');
    const asked = ['--for', 'family', '--lang', 'cy'];
    expect((await roots('render', eric, 'child-cy.svg', ...asked)).status).toBe(0);
    expect(readFileSync(file('child-cy.svg'), 'utf8')).toContain('xml:lang="en"');
  });

  it('answers a wrong command with how it is used', async () => {
    for (const args of [
      [],
      ['paint'],
      ['render', eric],
      ['render', eric, 'all.bmp'],
      ['render', eric, 'a.svg', '--palette', 'pink'],
    ]) {
      const { status, stdout, stderr } = await roots(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('roots convert IN');
    }
  });

  it('says how it is used, before or after a command', async () => {
    for (const args of [['--help'], ['layout', '--help']]) {
      const { status, stdout, stderr } = await roots(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('roots convert IN');
    }
  });
});

it('runs from anywhere, with the result alone on standard output', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/roots.mjs'), 'help'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^roots convert IN/);
}, 20_000);
