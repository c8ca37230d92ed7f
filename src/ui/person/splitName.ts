import type { NameValue } from '#model';

/** "Helen Ashby" in its parts: the last word is the surname where there are several. */
export function splitName(text: string): NameValue | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  if (words.length === 1) return { given: words[0] ?? '' };
  return { given: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' };
}
