import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

test('a picture for a child speaks no language that nobody has checked', async () => {
  const { workspace } = await openCase(family('Helen f: Heather f 2005', { focal: ['Heather'] }));
  await screen.findByRole('region', { name: 'Drawing of the family' });
  await workspace.setLanguage('cy');
  await screen.findByRole('button', { name: /Argraffu|gadw/i });
  const colleague = await workspace.pictureFor({ for: 'professional' });
  expect(colleague?.words.language).toBe('cy');
  expect(colleague?.scene.title).not.toContain('Family');
  const child = await workspace.pictureFor({ for: 'family', child: 'Heather' });
  expect(child?.words.language).toBe('en');
  expect(child?.scene.title).toContain('Family');
});
