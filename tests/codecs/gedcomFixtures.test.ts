import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase } from '#codecs';
import { parseLines } from '../../src/codecs/gedcom/lines.ts';
import { textOfBytes } from '../../src/codecs/gedcom/text.ts';
import { encodeGedcom } from '../../src/codecs/gedcom/write.ts';
import { gedcomFaults } from './gedcomFaults.ts';
import { codesOf, familyCount, type ReadFile, read } from './gedcomText.ts';

/*
 * Files of other programs. They lie beside the project, not in it, since not all
 * of their licences allow that; where they are not, these tests are skipped.
 */
const root = '../shared/fixtures';
const here = existsSync(root);
const files = here
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ged'))
  : [];

const bytesOf = (name: string) => readFileSync(`${root}/${name}`);

const known = new Map<string, ReadFile>();
/** A file that is read once for all tests of it. */
function opened(name: string): ReadFile {
  const file = known.get(name) ?? read(bytesOf(name));
  known.set(name, file);
  return file;
}

/** How many records of a tag a file has, of different xrefs. */
function recordsIn(name: string, tag: string): number {
  const { lines } = parseLines(textOfBytes(bytesOf(name)).text);
  const seen = new Set<string>();
  const fresh = ({ xref }: { xref?: string }) => {
    if (xref === undefined) return true;
    const before = seen.size;
    return seen.add(xref).size > before;
  };
  return lines
    .filter((line) => line.level === 0)
    .filter(fresh)
    .filter((line) => line.tag === tag).length;
}

describe.skipIf(!here)('files of other programs', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files)('%s is read with all its people and families', (name) => {
    const { document } = opened(name);
    expect(document.persons.size).toBe(recordsIn(name, 'INDI'));
    expect(familyCount(document)).toBe(recordsIn(name, 'FAM'));
  });

  it.each(files)('%s is written as valid GEDCOM 7, and read and written the same again', (name) => {
    const { document } = opened(name);
    const { text, losses } = encodeGedcom(document);
    expect(losses).toEqual([]);
    expect(gedcomFaults(text)).toEqual([]);
    const after = read(text);
    expect(encodeCase(after.document)).toBe(encodeCase(document));
    expect(encodeGedcom(after.document).text).toBe(text);
  });

  it.each(files)('%s is the same after it was a file of ours', (name) => {
    const text = encodeCase(opened(name).document);
    const decoded = decodeCase(new TextEncoder().encode(text));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
    expect(encodeCase(decoded.document)).toBe(text);
  });

  it.each(files)('%s keeps its people and families through 5.5.1', (name) => {
    const { document } = opened(name);
    const after = read(encodeGedcom(document, '5.5.1').text).document;
    expect([...after.persons.keys()].length).toBe(document.persons.size);
    expect(familyCount(after)).toBe(familyCount(document));
    const kinds = (doc: typeof document) =>
      [...doc.parentages.values()].map(({ kind, perParent }) => [kind, perParent?.length]);
    expect(kinds(after)).toEqual(kinds(document));
  });

  it.each([
    ['encoding/utf8_cr_nobom.ged', ['lines-kept']],
    ['encoding/utf16le.ged', ['encoding-guessed']],
    ['malformed/circular-reference.ged', ['link-cycle']],
    ['malformed/duplicate-xref.ged', ['duplicate-record']],
    ['malformed/missing-xref.ged', ['link-dangling']],
    ['vendor/topola-family.ged', ['lines-kept']],
    ['gedcom70/maximal70.ged', []],
  ])('of %s nothing but %j is reported', (name, codes) => {
    const found = new Set<string>(codesOf(opened(name)));
    expect([...found].filter((code) => !codes.includes(code) && code !== 'lines-kept')).toEqual([]);
    for (const code of codes) expect([...found]).toContain(code);
  });
});

const largest = 'large/ivar-legacy10.ged';
/** What 10,000 people may take where nothing else runs. */
const mostMs = 2_000;

describe.skipIf(!here)('the largest file', () => {
  it('is read in two seconds for 10,000 people, as far as the machine is free', ({ annotate }) => {
    const bytes = bytesOf(largest);
    const times = [1, 2, 3, 4].map(() => {
      const started = performance.now();
      read(bytes);
      return performance.now() - started;
    });
    const people = recordsIn(largest, 'INDI');
    const for10000 = (Math.min(...times) / people) * 10_000;
    // Other tests run beside this one, and the load of the last minute lags behind.
    const busy = Math.max(2, (loadavg()[0] ?? 0) / cpus().length);
    annotate(`10,000 people in ${Math.round(for10000)} ms, the machine ${busy} times busy`);
    expect(for10000).toBeLessThan(mostMs * busy);
  });
});
