import { Suspense, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { wordsForChild } from '#words';
import { useApp, useToday, useWords, useWork } from '../app/context.tsx';
import { AboutMe } from './AboutMe.tsx';
import { Choices } from './Choices.tsx';
import { type ChildDesk, ChildDeskProvider, type ChildPage } from './context.tsx';
import { Frame } from './Frame.tsx';
import { Gate } from './Gate.tsx';
import { Mood } from './Mood.tsx';
import { MyFamily } from './MyFamily.tsx';
import { Stopped } from './Stopped.tsx';
import { Wishes } from './Wishes.tsx';
import '../theme/andika.css';
import './together.css';
import { fetched } from '../kit/fetched.tsx';

/**
 * The child's side of the app. While a visit is under way nothing else is
 * mounted: no bar, no shelf, no other view, no shortcut of theirs.
 */
export default function TogetherScreen() {
  const together = useWork((state) => state.together);
  useNoWayBack();
  if (!together) return null;
  // A visit begins on its first page, however soon it follows another.
  return together.copy && together.writable ? <Desk key={together.visit} /> : <Elsewhere />;
}

/** In a window that cannot show the visit: only the code is asked for. */
function Elsewhere() {
  const { say } = useWords();
  return (
    <main className="child-room child-room--still">
      <p className="gate__about">{say('together.elsewhere')}</p>
      <Gate />
    </main>
  );
}

const pages = {
  choices: Choices,
  wishes: Wishes,
  places: fetched(() => import('./places/MyPlaces.tsx')),
  people: fetched(() => import('./people/MyPeople.tsx')),
  family: MyFamily,
  me: AboutMe,
  mood: Mood,
} as const;

function Desk() {
  const { workspace } = useApp();
  const words = wordsForChild(useWords());
  const today = useToday();
  const keeper = use(workspace.together());
  const together = useWork((state) => state.together);
  const [page, setPage] = useState<ChildPage>('choices');
  const [stopped, setStopped] = useState(false);
  const open = useCallback((next: ChildPage) => setPage(next), []);
  const desk = useMemo<ChildDesk | undefined>(() => {
    if (!together?.copy) return undefined;
    return {
      copy: together.copy,
      child: together.child,
      words,
      today,
      visit: together.visit,
      date: workspace.today,
      safety: together.safety === true,
      act: (operation) => keeper.act(operation),
      undo: () => keeper.undo(),
      canUndo: together.canUndo === true,
      page,
      open,
      stop: () => setStopped(true),
      drawFamily: () => keeper.drawFamily(),
      announce: (text) => workspace.announce(text),
    };
  }, [together, words, today, workspace, keeper, page, open]);
  if (!desk) return null;
  const Page = pages[page];
  return (
    <ChildDeskProvider value={desk}>
      {/* What is half said stays where it is behind the calm screen. */}
      <div className="child-desk" inert={stopped}>
        <Frame>
          <Suspense>
            <Page />
          </Suspense>
        </Frame>
      </div>
      {stopped ? <Stopped onCarryOn={() => setStopped(false)} /> : null}
    </ChildDeskProvider>
  );
}

/** The back button and the swipe back stay on this screen. */
function useNoWayBack(): void {
  const held = useRef(false);
  useEffect(() => {
    if (!held.current) history.pushState(null, '');
    held.current = true;
    const stay = () => history.pushState(null, '');
    window.addEventListener('popstate', stay);
    return () => window.removeEventListener('popstate', stay);
  }, []);
}
