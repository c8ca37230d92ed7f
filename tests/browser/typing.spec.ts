import { expect, test } from '@playwright/test';
import { personOn, startCase } from './pages.ts';

test('a family is typed in one line, looked over, added in one step and taken back in one', async ({
  page,
}) => {
  await startCase(page, 'Heather');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page
    .getByLabel('Type what you hear, or paste a table')
    .fill('Helen b. 1979, partner Dean (sep 2009): Heather 2005, Sarah 2007; + Rob: Natasha');
  const preview = page.getByRole('list', { name: 'What will be added' });
  await expect(preview.getByRole('listitem')).toHaveCount(6);
  await expect(preview).toContainText('Heather, who is here already');
  await expect(preview.getByRole('listitem').filter({ hasText: 'Sarah' })).toContainText(
    'child of Helen and Dean',
  );
  await page.getByRole('button', { name: 'Add 5 people' }).click();
  for (const name of ['Helen', 'Dean', 'Sarah', 'Rob', 'Natasha'])
    await expect(personOn(page, name)).toBeVisible();
  await expect(page.locator('[data-person]')).toHaveCount(6);
  await expect(personOn(page, 'Heather')).toHaveAccessibleName(/child of this case/);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(1);
});
