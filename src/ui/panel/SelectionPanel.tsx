import { HeartHandshake, House, Trash2 } from 'lucide-react';
import { type PersonId, twinKinds } from '#model';
import { recordTwins, removePersons, tell } from '#operations';
import { displayName } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { PanelHead } from './PanelHead.tsx';

/** What can be done with several people at once. */
export function SelectionPanel({ persons }: { readonly persons: ReadonlySet<PersonId> }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const doc = useOpen((open) => open.document);
  const readOnly = useReadOnly();
  const [first, second] = persons;
  const subjects = [...persons].map((row) => ({ table: 'persons' as const, row }));
  return (
    <>
      <PanelHead title={say('selection.title', { count: persons.size })} />
      <div className="panel__body">
        <p className="small">
          {words.list([...persons].slice(0, 12).map((id) => displayName(doc, words, id)))}
        </p>
        {readOnly ? null : (
          <div className="stack">
            {persons.size === 2 && first !== undefined && second !== undefined ? (
              <Button
                onPress={() =>
                  screen.setState({ dialog: { name: 'bond', between: [first, second] } })
                }
              >
                <HeartHandshake size={17} aria-hidden /> {say('selection.bond')}
              </Button>
            ) : null}
            {[...doc.focalChildren.values()].map(({ id, person }) => (
              <Button
                key={id}
                onPress={() =>
                  workspace.run(
                    (now, newId) => tell(now, newId, { child: person, subjects, state: 'told' }),
                    { select: 'keep' },
                  )
                }
              >
                {say('selection.told', { name: displayName(doc, words, person) })}
              </Button>
            ))}
            <Button
              onPress={() => screen.setState({ dialog: { name: 'home', people: [...persons] } })}
            >
              <House size={17} aria-hidden /> {say('selection.home')}
            </Button>
            {twinKinds.map((kind) => (
              <Button
                key={kind}
                onPress={() =>
                  workspace.run(
                    (now, newId) => recordTwins(now, newId, { children: [...persons], kind }),
                    { select: 'keep' },
                  )
                }
              >
                {say('selection.twins', { kind: say(`twins.${kind}`) })}
              </Button>
            ))}
            <Button
              variant="danger"
              onPress={() =>
                workspace.run((now, newId) => removePersons(now, newId, [...persons]), {
                  select: [],
                  notify: true,
                })
              }
            >
              <Trash2 size={17} aria-hidden /> {say('selection.remove')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
