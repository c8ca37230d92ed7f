import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import { project, withoutSecrets } from '#copies';
import type { CaseDocument } from '#model';
import { captioned, type Scene, writeSvg } from '#scene';
import { english } from '#words';
import { drawn, today } from './drawn.ts';

const example = (name: string): CaseDocument => {
  const decoded = decodeAny(
    readFileSync(join(import.meta.dirname, `../../examples/${name}.ged.json`)),
  );
  if (!decoded.ok) throw new Error(name);
  return decoded.document;
};

/** Each example as each of its readers gets it. */
const pictures: Record<string, () => Scene> = {};
for (const name of ['eric', 'heather-and-sarah', 'large-family']) {
  const doc = example(name);
  pictures[name] = () => drawn(doc);
  if (name === 'large-family') continue;
  pictures[`${name}-colleague`] = () =>
    drawn(withoutSecrets(doc, today), {}, { forCoordinator: false });
  const child = [...doc.focalChildren.values()][0]?.person;
  if (child === undefined) throw new Error(`${name} is about nobody`);
  pictures[`${name}-child`] = () =>
    captioned(
      drawn(
        project(doc, { child, today, freshIds: true }),
        { profile: 'plain' },
        { forCoordinator: false },
      ),
      [english.say('picture.checkFirst')],
    );
}

describe('a picture of the examples', () => {
  test.each(Object.entries(pictures))('%s stays as it was looked at', (name, draw) => {
    const file = join(import.meta.dirname, `../golden/example-${name}.svg`);
    const svg = writeSvg(draw(), { palette: 'print', language: 'en', ground: true });
    if (process.env.GOLDEN === 'write' || !existsSync(file)) writeFileSync(file, svg);
    // Equal, not compared line by line: a picture is looked at, its text is not read.
    expect(
      readFileSync(file, 'utf8') === svg,
      `${file} differs: look at it, then GOLDEN=write`,
    ).toBe(true);
  });
});
