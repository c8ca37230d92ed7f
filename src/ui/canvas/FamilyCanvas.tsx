import { type MouseEvent, useMemo, useRef, useState } from 'react';
import type { PersonId } from '#model';
import { displayName, type Figure, type Point } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useScreen, useWords } from '../app/context.tsx';
import { TextReaders } from '../kit/Texts.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LineLayer } from './LineLayer.tsx';
import { lineNear, personNear } from './lineNear.ts';
import { MiniMap } from './MiniMap.tsx';
import { NameField } from './NameField.tsx';
import { NoteBar } from './NoteBar.tsx';
import { NoteField } from './NoteField.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { Overview } from './Overview.tsx';
import { Paper } from './Paper.tsx';
import { PeopleLayer } from './PeopleLayer.tsx';
import { PersonCard } from './PersonCard.tsx';
import { QuickAddButtons } from './QuickAddButtons.tsx';
import { SnapLines, type SnapLinesHandle } from './SnapLines.tsx';
import { useCard } from './useCard.ts';
import { useChoosing } from './useChoosing.ts';
import { useFamilyCamera } from './useFamilyCamera.ts';
import { useFamilyGrips } from './useFamilyGrips.ts';
import { useGestures } from './useGestures.ts';
import { useNear } from './useNear.ts';
import { usePutting } from './usePutting.ts';
import { useTabStop } from './useTabStop.ts';
import { useWalking } from './useWalking.ts';
import { useWay } from './useWay.ts';
import { Viewport } from './Viewport.ts';
import { toScene } from './view.ts';
import '../theme/andika.css';

/** Elements of the canvas that are no part of the drawing: pointers on them are theirs, but for handles. */
const apart = 'input,textarea,[data-own-pointer]';
const isApart = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(apart) !== null && !target.closest('[data-handle]');

/** The family, drawn: people as elements, lines under them, what belongs to the selection above. */
export function FamilyCanvas() {
  const { workspace, screen, camera } = useApp();
  const put = usePutting();
  const say = useSay();
  const viewport = useMemo(() => new Viewport(), []);
  const surface = useRef<HTMLElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const snapLines = useRef<SnapLinesHandle>(null);
  const pull = useRef<SVGPathElement>(null);
  const scene = useOpen((open) => open.drawing?.scene);
  const selected = useOpen((open) => open.selection.persons);
  const line = useOpen((open) => open.selection.line);
  // A card would lie over the name that is written.
  const naming = useOpen((open) => open.naming !== undefined);
  const focused = useScreen((state) => state.focused);
  const asking = useAsking();
  const readOnly = useReadOnly();
  const [hovered, setHovered] = useState<Figure>();
  const [dragged, setDragged] = useState(false);
  const { choosePerson, answer, choosePaper } = useChoosing();
  const handleKey = useWalking(surface, answer);
  useFamilyCamera(surface, viewport);
  useTabStop();
  const { card, setCard } = useCard(surface, viewport);
  const grip = useFamilyGrips({
    surface,
    viewport,
    marquee,
    snapLines,
    pull,
    onDragging: setDragged,
  });
  useGestures(surface, {
    grip: (at, event) => (isApart(event.target) ? undefined : grip(at, event)),
    onHold: (_, event) => {
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest<HTMLElement>('[data-person]')?.dataset.person;
      if (id !== undefined) setCard({ id, byHold: true });
      return id !== undefined;
    },
    onTap: (fingers) => (fingers === 2 ? workspace.undo() : workspace.redo()),
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
  const lineAt = (point: Point): Figure | undefined => {
    const at = placeAt(point);
    return scene && at && lineNear(scene, at, viewport.view.zoom);
  };
  /** A point of the window on the drawing. */
  const placeAt = ({ x, y }: Point): Point | undefined => {
    const box = surface.current?.getBoundingClientRect();
    return box && toScene(viewport.view, { x: x - box.left, y: y - box.top });
  };
  /** Whoever of a family seen from afar is nearest to the pointer. */
  const personUnder = ({ clientX, clientY }: MouseEvent): PersonId | undefined => {
    const box = surface.current?.getBoundingClientRect();
    if (!scene || !box) return undefined;
    const at = toScene(viewport.view, { x: clientX - box.left, y: clientY - box.top });
    return personNear(scene, at, viewport.view.zoom);
  };
  const lineUnder = (event: MouseEvent) => lineAt({ x: event.clientX, y: event.clientY });

  const openMenu = (id: PersonId) => {
    setCard(undefined);
    const person = surface.current?.querySelector(`[data-person="${CSS.escape(id)}"]`);
    const box = person?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + (box?.width ?? 0) / 2, clientY: (box?.top ?? 0) + 60 };
    person?.dispatchEvent(
      new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, ...at }),
    );
  };

  const handleClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest(apart)) return;
    const person = target.closest<HTMLElement>('[data-person]')?.dataset.person;
    const id = person ?? (far ? personUnder(event) : undefined);
    const { moving, ...rest } = screen.getState();
    const at = { x: event.clientX, y: event.clientY };
    const place = moving && (id === undefined || !moving.heard) && camera.current?.sceneAt?.(at);
    const note = target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (moving && place) {
      screen.setState(rest, true);
      put(moving.people, place);
    } else if (note !== undefined) workspace.selectNote(note);
    else if (id !== undefined) choosePerson(id, event);
    else choosePaper(far ? undefined : lineUnder(event));
  };
  const handleDoubleClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const person = target?.closest<HTMLElement>('[data-person]')?.dataset.person;
    // Two quick presses while several are chosen are two choices.
    if (person !== undefined && !readOnly && !screen.getState().several)
      workspace.setNaming(person);
  };
  const handleMove = (event: MouseEvent) => {
    const { target } = event;
    const onPaper = target instanceof Element && target.matches('.react-flow__pane');
    setHovered(onPaper && event.buttons === 0 && !far ? lineUnder(event) : undefined);
  };

  const { near, far } = useNear(surface, viewport, scene);
  const way = useWay(surface);

  return (
    <section
      ref={surface}
      className={`canvas${asking ? ' canvas--asking' : ''}${dragged ? ' canvas--dragging' : ''}${hovered ? ' canvas--over-line' : ''}${far ? ' canvas--far' : ''}`}
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
      <Paper viewport={viewport} surface={surface}>
        {scene ? (
          <TextReaders value={scene.readers ?? 'adults'}>
            <LineLayer
              scene={scene}
              near={near}
              hovered={way?.line ?? hovered}
              selected={selectedLine}
            />
            <SnapLines ref={snapLines} />
            <PeopleLayer scene={scene} near={near} selected={selected} focused={focused} />
            {far ? null : <NoteLayer scene={scene} />}
          </TextReaders>
        ) : null}
      </Paper>
      {far && scene ? <Overview scene={scene} viewport={viewport} /> : null}
      <div ref={marquee} className="marquee" hidden />
      <svg className="pull" aria-hidden focusable="false">
        <path ref={pull} />
      </svg>
      <QuickAddButtons viewport={viewport} hidden={dragged || asking !== undefined} />
      <NameField viewport={viewport} />
      <NoteBar viewport={viewport} hidden={dragged} />
      <NoteField viewport={viewport} />
      <MiniMap viewport={viewport} />
      <FirstSteps />
      {card && !dragged && !naming ? (
        <PersonCard
          id={card.id}
          viewport={viewport}
          surface={surface}
          onMenu={card.byHold ? () => openMenu(card.id) : undefined}
        />
      ) : null}
      <ContextMenu surface={surface} lineAt={lineAt} placeAt={placeAt} />
      {asking ? <output className="canvas__hint">{asking}</output> : null}
      {/* Said aloud when it was turned to. */}
      {way && !asking ? (
        <p className="canvas__hint" aria-hidden>
          {way.said} <span className="canvas__hint-keys">{say('canvas.wayKeys')}</span>
        </p>
      ) : null}
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
  const moving = useScreen((state) => state.moving);
  if (moving) {
    const names = moving.people.map((id) => displayName(doc, words, id));
    return say(moving.heard ? 'canvas.placeHeard' : 'canvas.moveTo', { name: words.list(names) });
  }
  if (linking) return say('canvas.linkTo', { name: displayName(doc, words, linking.from) });
  return bonding && say(bonding.from === undefined ? 'canvas.bondFrom' : 'canvas.bondTo');
}
