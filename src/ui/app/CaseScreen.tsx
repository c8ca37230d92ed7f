import { useEffect } from 'react';
import { FamilyCanvas } from '../canvas/FamilyCanvas.tsx';
import { useCommandKeys } from '../commands/useCommands.ts';
import { Dialogs } from '../panel/Dialogs.tsx';
import { SidePanel } from '../panel/SidePanel.tsx';
import { PeopleView } from '../people/PeopleView.tsx';
import { Banner } from './Banner.tsx';
import { useApp, useOpen, useSay, useScreen } from './context.tsx';
import { Legend } from './Legend.tsx';
import { Telling } from './Telling.tsx';
import { ToolRail } from './ToolRail.tsx';
import { TopBar } from './TopBar.tsx';
import { ZoomBar } from './ZoomBar.tsx';
import '../canvas/canvas.css';
import '../panel/panel.css';
import '../people/people.css';
import './case.css';

/** The screen of an open case: bar, tools, drawing, and a panel for what is selected. */
export default function CaseScreen() {
  const say = useSay();
  const view = useScreen((state) => state.view);
  const arranging = useOpen((open) => open.arranging);
  useCommandKeys();
  useEscape();
  return (
    <div className="case">
      <a className="skip-link" href="#panel">
        {say('case.skipToPanel')}
      </a>
      <TopBar />
      <Banner />
      <Telling />
      <div className="case__body">
        <ToolRail />
        <main className="case__paper" id="paper">
          {view === 'family' ? (
            <>
              <FamilyCanvas />
              <ZoomBar />
              <Legend />
              {arranging !== undefined && arranging < 1 ? (
                <output className="case__busy">
                  {say('case.arranging', { percent: Math.round(arranging * 100) })}
                </output>
              ) : null}
            </>
          ) : (
            <PeopleView />
          )}
        </main>
        <SidePanel />
      </div>
      <Dialogs />
    </div>
  );
}

/** Escape ends the bond tool, then closes the name field, then lets the selection go. */
function useEscape(): void {
  const { workspace, screen } = useApp();
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('[role=dialog],[role=menu],[role=listbox],input,textarea')
      )
        return;
      const { bonding, ...rest } = screen.getState();
      if (bonding) screen.setState(rest, true);
      else workspace.selectPersons([]);
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [workspace, screen]);
}
