import { Trash2 } from 'lucide-react';
import { socialKinds } from '#model';
import { changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { TieFields } from './TieFields.tsx';

/** One connection: what it is, how it goes, how the two are in touch. */
export default function TiePanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const tie = doc.ties.get(id);
  if (!tie) return null;
  const [first] = tie.ends;
  const names = tie.ends.map((end) => {
    if ('person' in end) return displayName(doc, words, end.person);
    if ('organisation' in end) return doc.organisations.get(end.organisation)?.name ?? '';
    return doc.households.get(end.household)?.label ?? say('network.home');
  });
  const options = Object.entries(socialKinds)
    .filter(([kind, { group }]) => group !== 'work' || kind === tie.kind)
    .map(([kind]) => ({ id: kind, label: capital(words.sayOr(`social.${kind}`, kind)) }));
  return (
    <>
      <PanelHead title={words.list(names)} line={say('network.connection')} />
      <div className="panel__body">
        <Select
          label={say('bond.kind')}
          value={tie.kind}
          options={options}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(kind) =>
            void workspace.run((now, newId) => changeRow(now, newId, 'ties', id, { kind }), {
              select: 'keep',
            })
          }
        />
        <TieFields tie={tie} child={'person' in first ? first.person : undefined} />
      </div>
      {readOnly ? null : (
        <footer className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'ties', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={16} aria-hidden /> {say('touch.remove')}
          </Button>
        </footer>
      )}
    </>
  );
}
