import { expect, test } from 'vitest';
import { emptyCase, isoDay } from '#model';
import { english } from '#words';
import { type DrawingSubject, inPlaceOf } from '../../src/workspace/drawingSubject.ts';

const subject: DrawingSubject = {
  document: emptyCase('A'),
  diagram: undefined,
  words: english,
  viewer: undefined,
  kinWords: false,
  today: isoDay('2026-06-15'),
};

test('what is drawn later still knows who was acted on, and forgets what is looked at no more', () => {
  const waiting: DrawingSubject = {
    ...subject,
    anchor: 'I1',
    afresh: 'all',
    excerpt: { kind: 'blood', person: 'I1' },
    overlay: { households: true },
  };
  expect(inPlaceOf(waiting, subject)).toEqual({ ...subject, anchor: 'I1', afresh: 'all' });
  expect(inPlaceOf(waiting, { ...subject, anchor: 'I2' })).toMatchObject({ anchor: 'I2' });
  expect(inPlaceOf(undefined, subject)).toEqual(subject);
});
