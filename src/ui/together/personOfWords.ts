import type { NewPerson } from '#operations';

/**
 * Somebody a child names: one word is a name, several may be what they remember
 * ("the lady with the dog"). What it is, grown-ups sort out later; the child's own
 * words stay as they are.
 */
export const personOfWords = (words: string, pet = false): NewPerson => ({
  ...(/\s/.test(words) ? { descriptor: words } : { given: words }),
  ...(pet ? { pet: true } : {}),
});
