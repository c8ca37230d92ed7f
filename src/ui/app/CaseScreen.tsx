import { useEffect } from 'react';
import { useCommandKeys } from '../commands/useCommands.ts';
import { fetchTheRest } from '../kit/fetched.tsx';
import { Dialogs } from '../panel/Dialogs.tsx';
import { SidePanel } from '../panel/SidePanel.tsx';
import { AgreementBanner } from '../person/AgreementBanner.tsx';
import { HeardTray } from '../search/HeardTray.tsx';
import { Banner } from './Banner.tsx';
import { Unhurried, useApp, useOpen, useSay } from './context.tsx';
import { Panes } from './Panes.tsx';
import { Telling } from './Telling.tsx';
import { ToolRail } from './ToolRail.tsx';
import { TopBar } from './TopBar.tsx';
import '../panel/panel.css';
import './case.css';

/** The screen of an open case: bar, tools, drawing, and a panel for what is selected. */
export default function CaseScreen() {
  const say = useSay();
  useCommandKeys();
  useEscape();
  useTheRest();
  return (
    <div className="case">
      <a className="skip-link" href="#panel">
        {say('case.skipToPanel')}
      </a>
      <TopBar />
      <Banner />
      <AgreementBanner />
      <Telling />
      <div className="case__body">
        <ToolRail />
        <HeardTray />
        <Panes />
        <Unhurried>
          <SidePanel />
        </Unhurried>
      </div>
      <Dialogs />
      <p className="print-note">{say('print.askFirst')}</p>
    </div>
  );
}

/** Once the family is there, the other views and windows are fetched, so that each comes at once. */
function useTheRest(): void {
  const isThere = useOpen((open) => open.drawing !== undefined);
  useEffect(() => (isThere ? fetchTheRest() : undefined), [isThere]);
}

/** Escape ends what waits for a person or points a way out, then closes the name field, then lets the selection go. */
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
      const { bonding, linking, moving, several, along, ...rest } = screen.getState();
      if (bonding || linking || moving || along) screen.setState(rest, true);
      else {
        if (several) screen.setState(rest, true);
        workspace.selectPersons([]);
      }
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [workspace, screen]);
}
