import { ReactFlow, useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWork } from '../app/context.tsx';
import type { Viewport } from './Viewport.ts';
import { within, zoomedAt } from './view.ts';
import { pinchedBy, wheelPans } from './wheelPans.ts';
import '@xyflow/react/dist/base.css';

const none: [] = [];
/** The left button and the middle one. */
const panButtons = [0, 1];
/** How far a pointer may slip in a click, px. */
const slip = 4;

interface PaperProps {
  readonly viewport: Viewport;
  readonly surface: RefObject<HTMLElement | null>;
  /** What lies on the paper, in the coordinates of the drawing. */
  readonly children: ReactNode;
}

/**
 * The paper that a drawing lies on. React Flow keeps its camera: dragging, pinching,
 * the wheel and every way there. People and lines are layers of ours on it rather than
 * its nodes, so that nothing is asked of each of them while the paper moves.
 */
export function Paper({ viewport, surface, children }: PaperProps) {
  const pans = useWheelPans(surface);
  usePinchedPad(viewport, surface);
  return (
    <ReactFlow
      nodes={none}
      edges={none}
      onViewportChange={viewport.follow}
      maxZoom={viewport.range.max}
      panOnDrag={panButtons}
      panOnScroll={pans}
      panOnScrollSpeed={1}
      paneClickDistance={slip}
      zoomOnDoubleClick={false}
      elementsSelectable={false}
      nodesConnectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      // Named in the README instead: on a drawing it would be taken for a part of it.
      proOptions={{ hideAttribution: true }}
    >
      <Hands viewport={viewport} surface={surface} />
      <ViewportPortal>{children}</ViewportPortal>
    </ReactFlow>
  );
}

/** Gives the viewport what moves the paper. */
function Hands({ viewport, surface }: Omit<PaperProps, 'children'>) {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    if (!surface.current) return;
    viewport.attach(surface.current, {
      move: (view, options) => void setViewport(view, options),
      setLeast: (zoom) => store.getState().setMinZoom(zoom),
    });
  }, [viewport, surface, setViewport, store]);
  return null;
}

/** Whether the wheel moves the paper rather than magnifying it: known before a turn of it is acted on. */
function useWheelPans(surface: RefObject<HTMLElement | null>): boolean {
  const wish = useWork((state) => state.preferences.wheel);
  const [pans, setPans] = useState(wish === 'scroll');
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const look = (event: WheelEvent) => flushSync(() => setPans(wheelPans(event, wish)));
    element.addEventListener('wheel', look, { capture: true, passive: true });
    return () => element.removeEventListener('wheel', look, { capture: true });
  }, [surface, wish]);
  return pans;
}

/** Lets a pinch on a touchpad magnify as far as the fingers go: React Flow takes it for small turns of a wheel. */
function usePinchedPad(viewport: Viewport, surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const pinch = (event: WheelEvent) => {
      const factor = pinchedBy(event);
      if (factor === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const { view, range } = viewport;
      viewport.set(zoomedAt(view, at, within(range, view.zoom * factor)));
    };
    element.addEventListener('wheel', pinch, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', pinch, { capture: true });
  }, [viewport, surface]);
}
