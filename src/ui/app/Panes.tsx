import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useApp, useSay, useScreen, useWork } from './context.tsx';
import { FamilyView } from './FamilyView.tsx';
import { useMedia } from './useMedia.ts';
import { type View, views } from './views.tsx';

/** How much of the window the first of two views may have, percent. */
const least = 20;
const most = 80;
const keyStep = 4;

const within = (share: number) => Math.min(most, Math.max(least, share));

/** The view of the case, or two of them side by side where there is room: one document, one selection. */
export function Panes() {
  const { screen } = useApp();
  const shown = useScreen((state) => state.view);
  const beside = useWork((state) => state.preferences.beside);
  const roomy = useMedia('(min-width: 900px)');
  const view = views.find(({ id }) => id === shown);
  const second = roomy && beside ? views.find(({ id }) => id === beside.view) : undefined;
  useEffect(() => screen.setState({ pane: shown }), [screen, shown]);
  if (!view || !second || second.id === view.id || !beside)
    return (
      <main className="case__paper" id="paper">
        <Screen view={view} />
      </main>
    );
  return (
    <main className="case__paper panes" id="paper">
      <Pane view={view} share={beside.share}>
        <Screen view={view} />
      </Pane>
      <Splitter share={beside.share} />
      <Pane view={second} share={100 - beside.share}>
        <Screen view={second} />
      </Pane>
    </main>
  );
}

function Screen({ view }: { readonly view: View | undefined }) {
  const Content = view?.Screen ?? FamilyView;
  return (
    <Suspense>
      <Content />
    </Suspense>
  );
}

function Pane({
  view,
  share,
  children,
}: {
  readonly view: View;
  readonly share: number;
  readonly children: ReactNode;
}) {
  const { screen } = useApp();
  const say = useSay();
  return (
    <section
      className="pane"
      aria-label={say(view.label)}
      style={{ flexGrow: share }}
      onFocusCapture={() => screen.setState({ pane: view.id })}
    >
      {children}
    </section>
  );
}

/** The line between two views: dragged, or moved by the arrow keys; the menu beside the views has the same in steps. */
function Splitter({ share }: { readonly share: number }) {
  const { workspace } = useApp();
  const say = useSay();
  const line = useRef<HTMLDivElement>(null);
  const keep = (next: number) => {
    const { beside } = workspace.state.preferences;
    if (beside) workspace.setPreferences({ beside: { ...beside, share: within(next) } });
  };
  const handleKey = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: share - keyStep,
      ArrowRight: share + keyStep,
      Home: least,
      End: most,
      Enter: 50,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    keep(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that is moved is no <hr>
    <div
      ref={line}
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say('views.splitter')}
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={handleKey}
      onDoubleClick={() => keep(50)}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const box = line.current?.parentElement?.getBoundingClientRect();
        if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        keep(Math.round((100 * (event.clientX - box.left)) / box.width));
      }}
    />
  );
}
