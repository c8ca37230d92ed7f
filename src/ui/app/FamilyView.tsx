import { useEffect } from 'react';
import { FamilyCanvas } from '../canvas/FamilyCanvas.tsx';
import { Button } from '../kit/Button.tsx';
import { useOpen, useSay, useWorkspace } from './context.tsx';
import { Legend } from './Legend.tsx';
import { ZoomBar } from './ZoomBar.tsx';
import '../canvas/canvas.css';

/** The family as a genogram, with its zoom bar and key. */
export function FamilyView() {
  const say = useSay();
  const workspace = useWorkspace();
  useEffect(() => {
    const settle = () => {
      if (document.hidden) workspace.settlePlaces();
    };
    document.addEventListener('visibilitychange', settle);
    workspace.lookAtDrawing(true);
    return () => {
      document.removeEventListener('visibilitychange', settle);
      // Another view is looked at.
      workspace.lookAtDrawing(false);
      workspace.settlePlaces();
    };
  }, [workspace]);
  const arranging = useOpen((open) => open.arranging);
  return (
    <>
      <FamilyCanvas />
      <ZoomBar />
      <Legend />
      {arranging !== undefined && arranging < 1 ? (
        <div className="case__busy">
          <output>{say('case.arranging', { percent: Math.round(arranging * 100) })}</output>
          <Button variant="quiet" onPress={() => workspace.hurryLayout()}>
            {say('case.arrangingEnough')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
