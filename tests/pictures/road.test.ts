import { expect, test } from 'vitest';
import { project } from '#copies';
import { isoDay } from '#model';
import { layOnSheets, type PaperName } from '#pictures';
import { english } from '#words';
import { eric } from '../../examples/eric.ts';
import { drawSharedMap } from '../../src/workspace/drawMap.ts';

const doc = eric();
const [focal] = [...doc.focalChildren.values()];
const copy = project(doc, {
  child: focal?.person ?? '',
  today: isoDay('2026-06-15'),
  freshIds: true,
});

test.each([
  ['a3', 1],
  ['a4', 4],
] as const)(
  'a child’s road is on so few sheets of %s, with no print below 12 pt',
  (paper: PaperName, most) => {
    const { scene, words } = drawSharedMap(copy, english);
    const sheets = layOnSheets(scene, { paper, child: true, furniture: { title: 'x' }, words });
    expect(sheets.length).toBeLessThanOrEqual(most);
    const print = sheets.flatMap(({ parts }) =>
      parts.flatMap(({ figures, scale }) =>
        figures.flatMap(({ marks }) =>
          marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size * scale] : [])),
        ),
      ),
    );
    expect(print.length).toBeGreaterThan(15);
    expect(Math.min(...print)).toBeGreaterThanOrEqual(11.99);
  },
);
