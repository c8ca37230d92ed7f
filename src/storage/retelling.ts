import { type CaseDocument, type EditLabel, sameJson } from '#model';
import { breather } from './clock.ts';
import { difference } from './difference.ts';
import { type Page, type PlacedPage, wholePage } from './log.ts';
import { Replay } from './replay.ts';
import { eachText } from './texts.ts';
import { StorageTrouble } from './trouble.ts';

/**
 * Gives a case without the subject: without a person, a row, a fact, whatever is
 * to go. It is asked for every moment of the log, so it must cope with moments
 * at which the subject is not there yet or no more, and must find nothing left
 * to take out of what it gave.
 */
export type Without = (doc: CaseDocument) => CaseDocument;

/** The history of a case as if the subject had never been recorded. */
export interface Retelling {
  /** The new entries in their order; their place in the list is their number. */
  readonly pages: readonly Page[];
  /** The case as it stands after the last. */
  readonly document: CaseDocument;
  /** The new number of the entry that holds what each old one held. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Every text that any new entry holds. */
  readonly texts: ReadonlySet<string>;
  /** Texts that old entries held and no new one does. */
  readonly goneTexts: ReadonlySet<string>;
}

/**
 * Tells a log anew without the subject: each moment without it, and the
 * differences between them as edits. What an edit was called and when stays,
 * without ids that are gone; an edit with nothing left goes, and so do edits in a
 * gap, which no replay can reach. Nothing of the new history can be undone.
 *
 * @throws StorageTrouble `unreadable` if the log ends in a gap.
 */
export async function retell(placed: readonly PlacedPage[], without: Without): Promise<Retelling> {
  const breathe = breather();
  const replay = new Replay();
  const pages: Page[] = [];
  const numbers = new Map<number, number>();
  let document: CaseDocument | undefined;
  for (const each of placed) {
    await breathe();
    replay.play(each);
    if (each.page && !replay.broken && replay.document) {
      const now = without(replay.document);
      const page = pageBetween(each.page, document, now);
      if (page) pages.push(page);
      document = now;
    }
    numbers.set(each.seq, Math.max(0, pages.length - 1));
  }
  if (!document || replay.broken) throw new StorageTrouble('unreadable', { seq: replay.seq });
  const { texts, ids } = heldBy(pages);
  const old = heldBy(placed.flatMap(({ page }) => page ?? []));
  return {
    pages: pages.map((page) => ({
      ...page,
      label: labelOf(page.label, (fact) => old.ids.has(fact) && !ids.has(fact)),
    })),
    document,
    numbers,
    texts,
    goneTexts: new Set([...old.texts].filter((text) => !texts.has(text))),
  };
}

/** The entry that leads from one moment to the next; undefined where they are the same. */
function pageBetween(
  { at, tab, label, ...content }: Page,
  before: CaseDocument | undefined,
  after: CaseDocument,
): Page | undefined {
  const moment = { at, tab, label };
  // Changes are of rows only: what a file held beside them is written with the whole case.
  const whole = !before || 'rows' in content || !sameJson(before.foreign, after.foreign);
  if (whole) return wholePage(after, moment);
  const changes = difference(before, after);
  return changes.length > 0 ? { ...moment, changes } : undefined;
}

function heldBy(pages: readonly Page[]) {
  const texts = new Set<string>();
  const ids = new Set<string>();
  const take = (text: string, isId: boolean) => {
    texts.add(text);
    if (isId) ids.add(text);
  };
  for (const page of pages) {
    if ('rows' in page) eachText(page.rows, take);
    else for (const { id, from, to } of page.changes) eachText([{ id }, from, to], take);
  }
  return { texts, ids };
}

const labelOf = ({ code, facts }: EditLabel, isGone: (fact: string) => boolean): EditLabel => {
  if (!facts) return { code };
  const kept = Object.entries(facts).filter(([, fact]) => !isGone(String(fact)));
  return { code, facts: Object.fromEntries(kept) };
};

/** Longest text that is looked for among words: a name, not the words of a note. */
const longestName = 80;

/** Whether words that somebody wrote hold one of the texts, as whole words. */
export function mentions(words: string, texts: Iterable<string>): boolean {
  const padded = ` ${wordsOf(words)} `;
  for (const text of texts) {
    const sought = text.length <= longestName ? wordsOf(text) : '';
    if (sought.length > 1 && padded.includes(` ${sought} `)) return true;
  }
  return false;
}

const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
