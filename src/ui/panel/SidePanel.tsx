import { X } from 'lucide-react';
import { Suspense } from 'react';
import { useOpen, useSay, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { panelOfTable } from './panels.ts';
import { SelectionPanel } from './SelectionPanel.tsx';

/** What is known of the selection. It is there only while something is selected. */
export function SidePanel() {
  const say = useSay();
  const workspace = useWorkspace();
  const { persons, line } = useOpen((open) => open.selection);
  const doc = useOpen((open) => open.document);
  if (persons.size === 0 && !line) return null;
  const [person] = persons;
  const Panel = line && panelOfTable[line.table];
  return (
    <aside className="panel" id="panel" tabIndex={-1} aria-label={say('panel.name')}>
      <div className="panel__close">
        <IconButton name={say('panel.close')} onPress={() => workspace.selectPersons([])}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div className="panel__scroll">
        {persons.size === 1 && person !== undefined && doc.persons.has(person) ? (
          <PersonPanel key={person} id={person} />
        ) : null}
        {persons.size > 1 ? <SelectionPanel persons={persons} /> : null}
        {Panel ? (
          <Suspense>
            <Panel key={line.row} id={line.row} />
          </Suspense>
        ) : null}
      </div>
    </aside>
  );
}
