import type { CaseDocument, DayRange, PersonId } from '#model';
import { capital, type Words, wordsForChild } from '#words';
import type { Reader, Workspace } from '#workspace';
import { type Column, columns } from '../people/columns.ts';
import { PeopleFacts } from '../people/peopleFacts.ts';

/** What of people goes to a child or a family: nothing of the search, of rules or of who said what. */
const forFamily: ReadonlySet<string> = new Set([
  'name',
  'kin',
  'called',
  'born',
  'died',
  'age',
  'parents',
  'partners',
  'children',
  'siblings',
]);

/** What stays with the coordinator: colleagues get what they need to weigh, not the working notes. */
const forCoordinator: ReadonlySet<string> = new Set(['notes']);

/** A case as a reader may see it, and the columns and words that are theirs. */
async function shownTo(
  workspace: Workspace,
  reader: Reader,
  doc: CaseDocument,
  today: DayRange,
): Promise<{ doc: CaseDocument; columns: readonly Column[]; words: Words }> {
  const { words } = workspace.state;
  const { project, withoutSecrets } = await import('#copies');
  if (reader.for === 'family')
    return {
      // Only what the child has been told is in it.
      doc: project(doc, { child: reader.child, today, freshIds: true }),
      columns: columns.filter(({ id }) => forFamily.has(id)),
      words: wordsForChild(words),
    };
  if (reader.for === 'coordinator') return { doc, columns, words };
  return {
    doc: withoutSecrets(doc, today),
    columns: columns.filter(({ id }) => !forCoordinator.has(id)),
    words,
  };
}

/**
 * Everybody as a table for a spreadsheet: a line of heads, then a line a person, as
 * the reader may see them. Undefined while no case is open.
 */
export async function peopleTable(
  workspace: Workspace,
  reader: Reader,
): Promise<readonly (readonly string[])[] | undefined> {
  const { open } = workspace.state;
  if (!open) return undefined;
  const today = workspace.todayRange;
  const shown = await shownTo(workspace, reader, open.document, today);
  // A copy has ids of its own, and one child.
  const viewer: PersonId | undefined =
    reader.for === 'family' ? [...shown.doc.focalChildren.values()][0]?.person : open.viewer;
  const facts = new PeopleFacts({ doc: shown.doc, words: shown.words, viewer, today });
  return [
    shown.columns.map(({ label }) => shown.words.say(label)),
    ...[...shown.doc.persons.values()].map((person) =>
      shown.columns.map(({ text }) => capital(text(facts, person))),
    ),
  ];
}
