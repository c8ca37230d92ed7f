import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isoDay, lifelineOf, type PersonId } from '#model';
import { drawTimeline, type Figure } from '#scene';
import { useApp, useOpen, useSay, useToday, useWords } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneFigures } from '../canvas/SceneFigures.tsx';
import { nextFigure } from '../canvas/sceneView.ts';
import '../canvas/sceneCanvas.css';
import { isoOfDay } from './isoOfDay.ts';
import { isOfLife, selectedFigures, selectFigure } from './selection.ts';
import { useTimeGestures } from './useTimeGestures.ts';
import { useTimeScale } from './useTimeScale.ts';

/** Width of the names of lanes, px: they stay in view while time moves. */
const wide = 138;
const narrow = 84;
const footHeight = 30;

/** The life as a drawing along time: zoomed from a life to a month, walked through by keys, chosen from. */
export function TimelineCanvas({
  person,
  asOf,
  onAddAt,
}: {
  readonly person: PersonId;
  readonly asOf: string | undefined;
  /** A place on the paper was pressed twice: the day there, and how near it is shown. */
  readonly onAddAt: ((day: number, pxPerDay: number) => void) | undefined;
}) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const { workspace, camera } = useApp();
  const doc = useOpen((open) => open.document);
  const selection = useOpen((open) => open.selection);
  const surface = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<string>();
  const column = window.innerWidth < 700 ? narrow : wide;

  const life = useMemo(() => lifelineOf(doc, person, today), [doc, person, today]);
  const { pxPerDay, width, zoom, show } = useTimeScale(surface, life, column);
  const scene = useMemo(
    () =>
      drawTimeline({
        doc,
        words,
        person,
        today,
        pxPerDay,
        laneNames: false,
        ...(asOf === undefined ? {} : { asOf: isoDay(asOf).first }),
      }),
    [doc, words, person, today, pxPerDay, asOf],
  );
  const selected = useMemo(() => selectedFigures(scene.figures, selection), [scene, selection]);
  const choosable = useMemo(() => scene.figures.filter(isOfLife), [scene]);
  const stop = choosable.find(({ id }) => id === focused) ?? choosable[0];
  useTimeGestures(surface, zoom);

  useEffect(() => {
    const spanOf = (figures: readonly Figure[]) => {
      const spans = scene.life.items.filter(({ id }) => figures.some((each) => each.id === id));
      return spans.length
        ? {
            from: Math.min(...spans.map(({ when }) => when.startFirst)),
            to: Math.max(...spans.map(({ when }) => when.endLast)),
          }
        : undefined;
    };
    const own = {
      begin: () => show(),
      fit: () => show(),
      fitSelection: () => show(spanOf(choosable.filter(({ id }) => selected.has(id)))),
      zoom: (by: number) => zoom(by),
      // A month as wide as its name and more.
      actualSize: () => zoom(2.5 / pxPerDay),
      show: (persons: Iterable<PersonId>) => {
        const wanted = new Set<string>([...persons].map(String));
        const first = choosable.find(({ subject }) => wanted.has(String(subject.row)));
        if (first) bringIntoView(surface.current, first, column);
      },
    };
    camera.current = own;
    return () => {
      if (camera.current === own) camera.current = null;
    };
  }, [camera, choosable, column, pxPerDay, scene, selected, show, zoom]);

  const figureAt = ({ target }: { readonly target: EventTarget }): Figure | undefined => {
    const element = target instanceof Element ? target.closest<SVGElement>('[data-figure]') : null;
    return element ? choosable.find(({ id }) => id === element.dataset.figure) : undefined;
  };
  const focus = (figure: Figure) => {
    setFocused(figure.id);
    bringIntoView(surface.current, figure, column);
    requestAnimationFrame(() =>
      surface.current
        ?.querySelector<SVGElement>(`[data-figure="${CSS.escape(figure.id)}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const handleKey = (event: KeyboardEvent) => {
    const figure = figureAt(event);
    if (!figure || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      selectFigure(workspace, figure);
      return;
    }
    const next = nextFigure(choosable, figure, event.key);
    if (!next) return;
    event.preventDefault();
    focus(next);
  };
  const dayAt = (event: MouseEvent<Element>): number => {
    const left = surface.current?.getBoundingClientRect().left ?? 0;
    const x = event.clientX - left + (surface.current?.scrollLeft ?? 0) - column;
    return scene.from + x / pxPerDay;
  };
  const markDay = (event: MouseEvent<Element>) => {
    const { overlay } = workspace.state.open ?? {};
    const day = Math.max(scene.from, Math.min(scene.to, dayAt(event)));
    workspace.setOverlay({ ...overlay, asOf: isoOfDay(day) });
  };
  const height = scene.placed.height + footHeight;
  const total = Math.max(scene.bounds.x + scene.bounds.width, width - column - 8);

  return (
    <>
      <section
        ref={surface}
        className="timeline__scroll"
        aria-label={scene.title}
        aria-describedby="timeline-help"
        onKeyDown={handleKey}
        onClick={(event) => {
          const figure = figureAt(event);
          if (!figure) return;
          setFocused(figure.id);
          selectFigure(workspace, figure);
        }}
        onDoubleClick={(event) => {
          if (!figureAt(event)) onAddAt?.(dayAt(event), pxPerDay);
        }}
      >
        <p id="timeline-help" className="visually-hidden">
          {say('timeline.help')}
        </p>
        <div className="timeline__paper">
          <svg className="timeline__names" width={column} height={height} aria-hidden>
            <rect className="timeline__ground" width={column} height={height} />
            {scene.placed.lanes.map(({ id, top }) => (
              <text key={id} className="timeline__lane" x={16} y={top + 19}>
                {say(column === narrow ? `lane.short.${id}` : `lane.${id}`)}
              </text>
            ))}
          </svg>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
          <svg
            className="timeline__drawing"
            width={total}
            height={height}
            role="group"
            aria-label={scene.title}
          >
            <rect
              className="timeline__axis"
              data-held
              width={scene.placed.width}
              height={44}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                markDay(event);
              }}
              onPointerMove={(event) => event.buttons > 0 && markDay(event)}
            />
            <SceneFigures
              figures={scene.figures}
              isChoosable={isOfLife}
              selected={selected}
              focused={stop?.id}
            />
          </svg>
        </div>
      </section>
      <ZoomBar plain />
    </>
  );
}

/** Moves the window over the paper as little as it takes to see a figure whole. */
function bringIntoView(surface: HTMLElement | null, { bounds }: Figure, column: number): void {
  if (!surface) return;
  const left = bounds.x - 20;
  const right = bounds.x + bounds.width + 20 + column;
  if (left < surface.scrollLeft) surface.scrollLeft = left;
  else if (right > surface.scrollLeft + surface.clientWidth)
    surface.scrollLeft = Math.min(left, right - surface.clientWidth);
  const top = bounds.y - 20;
  const bottom = bounds.y + bounds.height + 20;
  if (top < surface.scrollTop) surface.scrollTop = top;
  else if (bottom > surface.scrollTop + surface.clientHeight)
    surface.scrollTop = bottom - surface.clientHeight;
}
