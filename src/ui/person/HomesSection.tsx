import { Plus } from 'lucide-react';
import { createdIn, type Person } from '#model';
import { addRow } from '#operations';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';

/** Who somebody lives with, and lived with: each home leads to its own panel. */
export function HomesSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const homes = [...doc.households.values()].flatMap((home) =>
    home.members
      .filter((member) => member.person === person.id)
      .map((member) => ({ home, member })),
  );
  const open = (row: string) =>
    workspace.select({ persons: new Set(), line: { table: 'households', row } });
  const add = () => {
    const edit = workspace.run(
      (now, newId) =>
        addRow(now, newId, 'households', {
          members: [{ id: newId<'entry'>('E'), person: person.id }],
        }),
      { select: 'keep', anchor: person.id },
    );
    const [made] = edit ? createdIn(edit, 'households') : [];
    if (made !== undefined) open(made);
  };
  return (
    <div className="form">
      <div className="link-list">
        {homes.map(({ home, member }) => (
          <button
            key={member.id}
            type="button"
            className="link-row__name"
            onClick={() => open(home.id)}
          >
            <strong>{home.label ?? say('home.unnamed')}</strong>
            <small>
              {[
                say('home.with', { count: home.members.length - 1 }),
                words.years(member.from, member.to, member.to !== undefined),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </button>
        ))}
      </div>
      {readOnly ? null : (
        <Button variant="act" onPress={add}>
          <Plus size={15} aria-hidden /> {say('home.add')}
        </Button>
      )}
    </div>
  );
}
