import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { displayName, type Figure, type Point } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useScreen, useWords } from '../app/context.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { LineLayer } from './LineLayer.tsx';
import { lineNear } from './lineNear.ts';
import { NameField } from './NameField.tsx';
import { PeopleLayer } from './PeopleLayer.tsx';
import { QuickAddButtons } from './QuickAddButtons.tsx';
import { SnapLines, type SnapLinesHandle } from './SnapLines.tsx';
import { useChoosing } from './useChoosing.ts';
import { useFamilyCamera } from './useFamilyCamera.ts';
import { useFamilyGrips } from './useFamilyGrips.ts';
import { useSettledView } from './useFollowing.ts';
import { useGestures } from './useGestures.ts';
import { useTabStop } from './useTabStop.ts';
import { useWalking } from './useWalking.ts';
import { Viewport } from './Viewport.ts';
import { seenBox, toScene } from './view.ts';

/** Elements of the canvas that are no part of the drawing: pointers on them are theirs, but for handles. */
const apart = 'input,textarea,[data-own-pointer]';
const isApart = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(apart) !== null && !target.closest('[data-handle]');

/** The family, drawn: people as elements, lines under them, what belongs to the selection above. */
export function FamilyCanvas() {
  const { workspace } = useApp();
  const say = useSay();
  const viewport = useMemo(() => new Viewport(), []);
  const surface = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const snapLines = useRef<SnapLinesHandle>(null);
  const pull = useRef<SVGPathElement>(null);
  const scene = useOpen((open) => open.drawing?.scene);
  const selected = useOpen((open) => open.selection.persons);
  const line = useOpen((open) => open.selection.line);
  const focused = useScreen((state) => state.focused);
  const asking = useAsking();
  const readOnly = useReadOnly();
  const [hovered, setHovered] = useState<Figure>();
  const [dragged, setDragged] = useState(false);
  const { choosePerson, answer, choosePaper } = useChoosing();
  const handleKey = useWalking(surface, answer);
  useEffect(() => {
    if (surface.current && stage.current) viewport.attach(surface.current, stage.current);
  }, [viewport]);
  useFamilyCamera(surface, viewport);
  useTabStop();
  const grip = useFamilyGrips({
    surface,
    viewport,
    marquee,
    snapLines,
    pull,
    onDragging: setDragged,
  });
  useGestures(surface, {
    viewport,
    grip: (at, event) => (isApart(event.target) ? undefined : grip(at, event)),
    onHold: () => false,
    onTap: (fingers) => (fingers === 2 ? workspace.undo() : workspace.redo()),
    wheel: 'guess',
  });

  const selectedLine = useMemo(
    () =>
      line
        ? scene?.figures.find(
            ({ kind, subject }) =>
              kind !== 'person' && subject.table === line.table && subject.row === line.row,
          )
        : undefined,
    [scene, line],
  );

  /** The line nearest to a point of the window, if one is near. */
  const lineAt = ({ x, y }: Point): Figure | undefined => {
    const box = surface.current?.getBoundingClientRect();
    if (!scene || !box) return undefined;
    const at = toScene(viewport.view, { x: x - box.left, y: y - box.top });
    return lineNear(scene, at, viewport.view.zoom);
  };
  const lineUnder = (event: MouseEvent) => lineAt({ x: event.clientX, y: event.clientY });

  const handleClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest(apart)) return;
    const person = target.closest<HTMLElement>('[data-person]')?.dataset.person;
    if (person !== undefined) choosePerson(person, event);
    else choosePaper(lineUnder(event));
  };
  const handleDoubleClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const person = target?.closest<HTMLElement>('[data-person]')?.dataset.person;
    if (person !== undefined && !readOnly) workspace.setNaming(person);
  };
  const handleMove = (event: MouseEvent) => {
    const onPaper = event.target === surface.current && event.buttons === 0;
    setHovered(onPaper ? lineUnder(event) : undefined);
  };

  const settled = useSettledView(viewport);
  const near = useMemo(() => {
    const area = surface.current?.getBoundingClientRect();
    if (!area || settled.zoom < 0.1) return undefined;
    const { x, y, width, height } = seenBox(settled, area);
    return { x: x - width, y: y - height, width: 3 * width, height: 3 * height };
  }, [settled]);

  return (
    <section
      ref={surface}
      className={`canvas${asking ? ' canvas--asking' : ''}${dragged ? ' canvas--dragging' : ''}${hovered ? ' canvas--over-line' : ''}`}
      aria-label={say('canvas.name')}
      aria-describedby="canvas-help"
      onKeyDown={handleKey}
      onClick={handleClick}
      onDoubleClick={handleDoubleClick}
      onPointerMove={handleMove}
      onPointerLeave={() => setHovered(undefined)}
    >
      <p id="canvas-help" className="visually-hidden">
        {say('canvas.help')}
      </p>
      <div ref={stage} className="stage">
        {scene ? (
          <>
            <LineLayer scene={scene} hovered={hovered} selected={selectedLine} />
            <SnapLines ref={snapLines} />
            <PeopleLayer scene={scene} near={near} selected={selected} focused={focused} />
          </>
        ) : null}
      </div>
      <div ref={marquee} className="marquee" hidden />
      <svg className="pull" aria-hidden focusable="false">
        <path ref={pull} />
      </svg>
      <QuickAddButtons viewport={viewport} hidden={dragged || asking !== undefined} />
      <NameField viewport={viewport} />
      <ContextMenu surface={surface} lineAt={lineAt} />
      {asking ? <output className="canvas__hint">{asking}</output> : null}
    </section>
  );
}

/** What the drawing waits for, in words. */
function useAsking(): string | undefined {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const bonding = useScreen((state) => state.bonding);
  const linking = useScreen((state) => state.linking);
  if (linking) return say('canvas.linkTo', { name: displayName(doc, words, linking.from) });
  return bonding && say(bonding.from === undefined ? 'canvas.bondFrom' : 'canvas.bondTo');
}
