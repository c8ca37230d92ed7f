import { expect, test } from 'vitest';
import { project } from '#copies';
import { isoDay } from '#model';
import { bestOnPaper, layOnSheets, type PaperName } from '#pictures';
import { legendOf } from '#scene';
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
  ['a4', 2],
] as const)(
  'a child’s road is on so few sheets of %s, with no print below 12 pt',
  async (paper: PaperName, most) => {
    const { scene, shapes, words } = drawSharedMap(copy, english);
    const legend = legendOf(scene, { doc: copy, words });
    expect(legend.length).toBeGreaterThan(0);
    const options = { paper, child: true, furniture: { title: 'x', legend }, words };
    const best = bestOnPaper([scene, ...((await shapes?.()) ?? [])], options);
    const sheets = layOnSheets(best, options);
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
