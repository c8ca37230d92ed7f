import { ArrowLeft, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ToolsPlace, useChildSay, useDesk } from './context.tsx';
import { StopSign } from './StopSign.tsx';

/** The edge of every page: where it leads back to, undo, and "Stop for now", always in the same place. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { page, open, undo, canUndo, stop, copy } = useDesk();
  const say = useChildSay();
  const main = useRef<HTMLElement>(null);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  // A new page begins at its heading, for those who listen and those who press keys.
  useEffect(() => {
    if (page) main.current?.focus();
  }, [page]);
  const focal = [...copy.focalChildren.values()][0];
  return (
    <div
      className="child-room"
      data-colour={focal?.favouriteColour ?? 'sun'}
      data-text={focal?.communicationNeeds?.includes('largeText') ? 'large' : 'usual'}
    >
      <header className="child-bar">
        {page === 'choices' ? (
          <span />
        ) : (
          <Button className="pill" onPress={() => open('choices')}>
            <ArrowLeft size={22} aria-hidden />
            <span>{say('child.choose')}</span>
          </Button>
        )}
        <div className="child-bar__tools" ref={setTools} />
        <Button className="pill child-bar__undo" isDisabled={!canUndo} onPress={undo}>
          <Undo2 size={22} aria-hidden />
          <span>{say('child.undo')}</span>
        </Button>
        <Button className="pill pill--stop" onPress={stop}>
          <StopSign sign={focal?.stopSignal} />
          <span>{say('child.stop')}</span>
        </Button>
      </header>
      <main className="child-page" ref={main} tabIndex={-1}>
        <ToolsPlace value={tools}>{children}</ToolsPlace>
      </main>
    </div>
  );
}
