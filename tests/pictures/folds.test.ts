import { expect, test } from 'vitest';
import { project, shareSiblings } from '#copies';
import { isoDay } from '#model';
import { layFolds } from '#pictures';
import { drawFolds, legendOf } from '#scene';
import { english, wordsForChild } from '#words';
import { eric } from '../../examples/eric.ts';

const today = isoDay('2026-06-15');
const words = wordsForChild(english);
const whole = eric();
const [focal] = [...whole.focalChildren.values()];
const child = focal?.person ?? '';
const doc = project(whole, { child, today, freshIds: false });
const siblings = shareSiblings(whole, child, today);

test('a child’s concertina has one sheet for each fold, one key, and no print below 12 pt', () => {
  const folds = drawFolds({ doc, child, words, today, siblings, forFamily: true });
  const [first] = folds;
  if (!first) throw new Error('nothing is drawn');
  const legend = legendOf(first, { doc, words });
  const furniture = { title: 'x', legend, pageNumbers: true };
  const sheets = layFolds(folds, { paper: 'a4', child: true, furniture, words });
  expect(folds.length).toBeGreaterThan(3);
  expect(sheets).toHaveLength(folds.length);
  const withKey = sheets.filter(({ parts }) => parts.some(({ role }) => role === 'key'));
  expect(withKey).toEqual(sheets.slice(-1));
  const print = sheets.flatMap(({ parts }) =>
    parts.flatMap(({ figures, scale }) =>
      figures.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size * scale] : [])),
      ),
    ),
  );
  expect(print.length).toBeGreaterThan(15);
  expect(Math.min(...print)).toBeGreaterThanOrEqual(11.99);
});
