import type { Person, PersonId } from '#model';
import { addRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { TieFields } from '../network/TieFields.tsx';

/** What each child of the case has with this person: family time, closeness, support. */
export function TouchSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const children = [...doc.focalChildren.values()]
    .map((each) => each.person)
    .filter((child) => child !== person.id);
  const tieOf = (child: PersonId) =>
    [...doc.ties.values()].find(
      ({ ends: [a, b] }) =>
        'person' in a &&
        'person' in b &&
        ((a.person === child && b.person === person.id) ||
          (b.person === child && a.person === person.id)),
    );
  if (children.length === 0) return <p className="small">{say('touch.ownChild')}</p>;
  return (
    <div>
      {children.map((child) => {
        const tie = tieOf(child);
        return (
          <div key={child} className="card">
            <h4>{say('touch.with', { name: displayName(doc, words, child) })}</h4>
            {tie ? (
              <>
                <TieFields tie={tie} child={child} />
                {readOnly ? null : (
                  <Button
                    variant="danger"
                    onPress={() =>
                      workspace.run((now, newId) => removeRow(now, newId, 'ties', tie.id), {
                        select: 'keep',
                        notify: true,
                      })
                    }
                  >
                    {say('touch.remove')}
                  </Button>
                )}
              </>
            ) : readOnly ? null : (
              <Button
                variant="act"
                onPress={() =>
                  workspace.run(
                    (now, newId) =>
                      addRow(now, newId, 'ties', {
                        ends: [{ person: child }, { person: person.id }],
                      }),
                    { select: 'keep' },
                  )
                }
              >
                {say('touch.add')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
