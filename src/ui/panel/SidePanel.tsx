import { X } from 'lucide-react';
import { type RefObject, Suspense, useEffect, useRef } from 'react';
import type { PersonId } from '#model';
import { useApp, useOpen, useSay, useScreen } from '../app/context.tsx';
import { useMedia } from '../app/useMedia.ts';
import { IconButton } from '../kit/Button.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { panelOfTable } from './panels.ts';
import { SelectionPanel } from './SelectionPanel.tsx';

/** What is known of the selection. It is there only while something is selected. */
export function SidePanel() {
  const say = useSay();
  const { workspace } = useApp();
  const panel = useRef<HTMLElement>(null);
  const several = useScreen((state) => state.several === true);
  const sheet = useMedia('(max-width: 900px)');
  const { persons, line } = useOpen((open) => open.selection);
  const doc = useOpen((open) => open.document);
  useClearOfSheet(panel, persons, sheet);
  if (persons.size === 0 && !line) return null;
  // Whoever is choosing more people needs the paper that a sheet would cover.
  if (several && sheet) return null;
  const [person] = persons;
  const Panel = line && panelOfTable[line.table];
  return (
    <aside
      ref={panel}
      className="panel"
      id="panel"
      tabIndex={-1}
      aria-label={say('panel.name')}
      data-over-paper
    >
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

/** Where the panel is a sheet over the paper, whoever is chosen is brought out from under it. */
function useClearOfSheet(
  panel: RefObject<HTMLElement | null>,
  persons: ReadonlySet<PersonId>,
  sheet: boolean,
): void {
  const { camera } = useApp();
  useEffect(() => {
    if (!panel.current || !sheet || persons.size !== 1) return;
    // Parts of the panel come when they are fetched, and it grows.
    const observer = new ResizeObserver(() => camera.current?.show(persons));
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [panel, camera, persons, sheet]);
}
