import type { Person } from '#model';
import { refuse } from '#operations';
import type { Words } from '#words';
import type { Workspace } from '#workspace';
import type { Column } from './columns.ts';

/** What was said in a cell. */
export type Said =
  | { readonly text: string }
  | { readonly choice: string | undefined }
  | { readonly choices: readonly string[] };

/** Keeps what was said in a cell: one step of the history. */
export function saveCell(
  workspace: Workspace,
  words: Words,
  { edit }: Column,
  { id }: Person,
  said: Said,
): void {
  const viewer = workspace.state.open?.viewer;
  workspace.run(
    (doc, newId) => {
      const person = doc.persons.get(id);
      if (!person) return refuse('row-missing', { table: 'persons', id });
      const answer =
        edit?.kind === 'choices'
          ? 'choices' in said
            ? edit.save(doc, newId, person, said.choices)
            : undefined
          : edit?.kind === 'choice'
            ? edit.save(doc, newId, person, 'choice' in said ? said.choice : undefined, viewer)
            : 'text' in said
              ? edit?.save(
                  doc,
                  newId,
                  person,
                  { text: said.text, date: words.readDate(said.text) },
                  viewer,
                )
              : undefined;
      return answer ?? refuse('nothing-changed');
    },
    { select: 'keep' },
  );
}
