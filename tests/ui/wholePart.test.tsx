import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '#model';
import { family } from '../family.ts';
import { openCase, openDesk } from './desk.tsx';

describe('the drawing', () => {
  test('of a part of the family is selected as it is seen', async () => {
    const doc = family('Mum f + Dad m: Tom m\nGran f: Mum\nAbbie f : foster : Tom', {
      focal: ['Tom'],
    });
    const { user, workspace } = await openCase(doc);
    const selected = () => [...(workspace.state.open?.selection.persons ?? [])].sort();
    await waitFor(() => expect(document.querySelector('[data-person="Abbie"]')).not.toBeNull());
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['Abbie', 'Dad', 'Gran', 'Mum', 'Tom']);
    workspace.lookAtPart({ kind: 'blood', person: 'Tom' as PersonId });
    await waitFor(() => expect(document.querySelector('[data-person="Abbie"]')).toBeNull());
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['Dad', 'Gran', 'Mum', 'Tom']);
  });

  test('of a new case has its child under the keys at once', async () => {
    const { user } = await openDesk();
    await user.type(screen.getByLabelText(/Child’s first name/), 'Eric');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Eric/),
    );
  });
});
