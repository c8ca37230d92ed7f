import { expect, test } from 'vitest';
import { sideOf } from '#model';
import { family } from '../family.ts';

test('everybody is on the side of the parent through whom they belong to the child', () => {
  const doc = family(
    `
    Gran f + Grandad m: Helen f, Trish f
    Nan f: Dean m
    Helen + Dean: Heather f, Sarah f
    Helen + Rob m: Natasha f
    Abbie f: foster : Heather
    Stranger m
  `,
    { focal: ['Heather'] },
  );
  const sideFor = (person: string) => sideOf(doc, 'Heather', person);
  expect(['Gran', 'Trish', 'Helen', 'Natasha'].map(sideFor)).toEqual(['mum', 'mum', 'mum', 'mum']);
  expect(['Dean', 'Nan'].map(sideFor)).toEqual(['dad', 'dad']);
  expect(sideFor('Sarah')).toBe('both');
  expect(sideFor('Abbie')).toBe('care');
  expect(sideFor('Stranger')).toBeUndefined();
  expect(sideFor('Heather')).toBeUndefined();
});
