import { endOf, type Id, ownTie } from '#model';
import { addRow } from '#operations';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Section } from '../panel/Section.tsx';
import { TieFields } from './TieFields.tsx';

/** What a group or service is to each child of the case. */
export function GroupTies({ id }: { readonly id: Id }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const add = (person: Id<'person'>) =>
    workspace.run(
      (now, newId) => {
        const end = endOf(now, id);
        if (!end) throw new Error('no such group');
        return addRow(now, newId, 'ties', { ends: [{ person }, end] });
      },
      { select: 'keep' },
    );
  return [...doc.focalChildren.values()].map(({ person }) => {
    const tie = ownTie(doc, person, id);
    return (
      <Section
        key={person}
        id={`group-tie-${person}`}
        title={say('touch.with', { name: displayName(doc, words, person) })}
        open={tie !== undefined}
      >
        {tie ? (
          <TieFields tie={tie} child={person} />
        ) : readOnly ? null : (
          <Button variant="act" onPress={() => add(person)}>
            {say('touch.add')}
          </Button>
        )}
      </Section>
    );
  });
}
