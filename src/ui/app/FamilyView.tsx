import { FamilyCanvas } from '../canvas/FamilyCanvas.tsx';
import { useOpen, useSay } from './context.tsx';
import { Legend } from './Legend.tsx';
import { ZoomBar } from './ZoomBar.tsx';
import '../canvas/canvas.css';

/** The family as a genogram, with its zoom bar and key. */
export function FamilyView() {
  const say = useSay();
  const arranging = useOpen((open) => open.arranging);
  return (
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
  );
}
