import {
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Viewport,
  ViewportPortal,
} from '@xyflow/react';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonId } from '#model';
import { foldBranch, pinFigures } from '#operations';
import {
  boxAround,
  distanceToFigure,
  type Figure,
  type Point,
  personOf,
  placedBounds,
} from '#scene';
import { type Camera, useApp, useOpen, useReadOnly, useSay, useScreen } from '../app/context.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { anchorShift, glide } from './glide.ts';
import { LineLayer } from './LineLayer.tsx';
import { NameField } from './NameField.tsx';
import { PersonNode, type PersonNodeType } from './PersonNode.tsx';
import { QuickAddButtons } from './QuickAddButtons.tsx';
import { useOwnDrag } from './useOwnDrag.ts';
import { type Direction, walk } from './walk.ts';

const nodeTypes = { person: PersonNode };
const noEdges: [] = [];
const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const zoomRange = { min: 0.08, max: 3 };
/** How near to a line a pointer must be, in px of the screen. */
const lineReach = 9;

/** The family, drawn: people as elements, lines under them, what belongs to the selection above. */
export function FamilyCanvas() {
  return (
    <ReactFlowProvider>
      <Surface />
    </ReactFlowProvider>
  );
}

/** Nodes of the scene; a person whose figure did not change keeps the same object. */
function useNodes(): PersonNodeType[] {
  const scene = useOpen((open) => open.drawing?.scene);
  const selected = useOpen((open) => open.selection.persons);
  const made = useRef(new Map<string, PersonNodeType>());
  return useMemo(() => {
    const before = made.current;
    const next = new Map<string, PersonNodeType>();
    for (const figure of scene?.figures ?? []) {
      const person = personOf(figure);
      if (person === undefined) continue;
      const isSelected = selected.has(person);
      const known = before.get(figure.id);
      const same =
        known &&
        known.selected === isSelected &&
        known.data.figure.marks === figure.marks &&
        known.data.figure.at.x === figure.at.x &&
        known.data.figure.at.y === figure.at.y &&
        known.data.figure.title === figure.title;
      next.set(figure.id, same ? known : nodeOf(figure, isSelected));
    }
    made.current = next;
    return [...next.values()];
  }, [scene, selected]);
}

function nodeOf(figure: Figure, selected: boolean): PersonNodeType {
  const { x, y, width, height } = placedBounds(figure);
  return {
    id: figure.id,
    type: 'person',
    className: 'nopan',
    position: { x, y },
    width,
    height,
    data: { figure },
    selected,
    draggable: false,
    connectable: false,
    focusable: false,
    handles: [],
  };
}

function Surface() {
  const { workspace, camera, screen } = useApp();
  const say = useSay();
  const flow = useReactFlow<PersonNodeType>();
  const surface = useRef<HTMLElement>(null);
  const drawing = useOpen((open) => open.drawing);
  const line = useOpen((open) => open.selection.line);
  const readOnly = useReadOnly();
  const bonding = useScreen((state) => state.bonding);
  const nodes = useNodes();
  const [hovered, setHovered] = useState<Figure>();
  const [dragged, setDragged] = useState(false);
  useCamera(surface);
  useTabStop();
  useOwnDrag(surface, {
    canDrag: () => !readOnly && !screen.getState().bonding,
    zoom: () => flow.getZoom(),
    group: (person) => {
      const persons = workspace.state.open?.selection.persons;
      return persons?.has(person) ? [...persons] : [person];
    },
    onStart: () => setDragged(true),
    onCancel: () => setDragged(false),
    onDrop: (group, by) => {
      setDragged(false);
      drop(group, by);
    },
  });

  const drop = (group: readonly PersonId[], by: { x: number; y: number }) => {
    const { open } = workspace.state;
    const diagram = open?.diagram;
    if (!open?.drawing || diagram === undefined) return;
    const pins = group.flatMap((figure) => {
      const place = open.drawing?.places.get(figure);
      return place
        ? [{ figure, x: Math.round(place.x + by.x), y: Math.round(place.y + by.y) }]
        : [];
    });
    workspace.run((doc, newId) => pinFigures(doc, newId, diagram, pins), { select: 'keep' });
  };

  const selectedLine = useMemo(
    () =>
      line
        ? drawing?.scene.figures.find(
            ({ kind, subject }) =>
              kind !== 'person' && subject.table === line.table && subject.row === line.row,
          )
        : undefined,
    [drawing, line],
  );

  /** The line nearest to a point of the window, if one is near. */
  const lineAtPoint = (client: Point): Figure | undefined => {
    const point = flow.screenToFlowPosition(client);
    let least = lineReach / flow.getZoom();
    let found: Figure | undefined;
    for (const figure of drawing?.scene.figures ?? []) {
      if (figure.kind === 'person') continue;
      const distance = distanceToFigure(figure, point);
      if (distance < least) {
        least = distance;
        found = figure;
      }
    }
    return found;
  };

  const lineAt = (event: MouseEvent) => lineAtPoint({ x: event.clientX, y: event.clientY });

  const handlePersonClick = (event: MouseEvent, id: PersonId) => {
    if (bonding) {
      chooseForBond(id);
      return;
    }
    const selection = workspace.state.open?.selection.persons ?? new Set<PersonId>();
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      const next = new Set(selection);
      if (!next.delete(id)) next.add(id);
      workspace.selectPersons(next);
    } else workspace.selectPersons([id]);
    screen.setState({ focused: id, panelOpen: true });
  };

  const chooseForBond = (id: PersonId) => {
    const from = bonding?.from;
    if (from === undefined) screen.setState({ bonding: { from: id } });
    else if (from !== id)
      screen.setState(
        (state) => ({ ...withoutBonding(state), dialog: { name: 'bond', between: [from, id] } }),
        true,
      );
  };

  const unfold = ({ id, subject }: Figure) => {
    const diagram = workspace.state.open?.diagram;
    if (diagram === undefined || readOnly) return;
    const at = subject.row as PersonId;
    const hide = id.endsWith('parents') ? 'parents' : 'children';
    workspace.run((doc, newId) => foldBranch(doc, newId, { diagram, at, hide }), {
      select: 'keep',
      anchor: at,
      afresh: 'places',
    });
  };

  const handlePaneClick = (event: MouseEvent) => {
    const figure = lineAt(event);
    if (figure?.kind === 'fold') unfold(figure);
    else if (figure) {
      workspace.select({ persons: new Set(), line: figure.subject });
      screen.setState({ panelOpen: true });
    } else workspace.selectPersons([]);
  };

  /** A marquee chose people. */
  const handleNodes = (changes: NodeChange<PersonNodeType>[]) => {
    const selection = new Set(workspace.state.open?.selection.persons);
    const before = selection.size;
    let touched = false;
    for (const change of changes) {
      if (change.type !== 'select') continue;
      touched = true;
      if (change.selected) selection.add(change.id);
      else selection.delete(change.id);
    }
    if (touched && (selection.size !== before || before > 0)) workspace.selectPersons(selection);
  };

  const handleKey = (event: KeyboardEvent) => {
    const focused = event.target instanceof HTMLElement ? event.target.dataset.person : undefined;
    if (focused === undefined) return;
    const direction = arrows[event.key];
    const { open } = workspace.state;
    if (direction && open?.drawing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = walk(open.document, open.drawing, focused, direction);
      if (next === undefined) workspace.announce(say('canvas.nobodyThere'));
      else moveFocus(next);
    } else if (event.key === ' ' || (event.key === 'Enter' && bonding)) {
      event.preventDefault();
      event.stopPropagation();
      if (bonding) chooseForBond(focused);
      else if (event.shiftKey)
        workspace.selectPersons([...(open?.selection.persons ?? []), focused]);
      else workspace.selectPersons([focused]);
    }
  };

  const moveFocus = (id: PersonId) => {
    workspace.selectPersons([id]);
    screen.setState({ focused: id });
    camera.current?.show([id]);
    requestAnimationFrame(() =>
      surface.current
        ?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)
        ?.focus({ preventScroll: true }),
    );
  };

  return (
    <section
      ref={surface}
      className={`canvas${bonding ? ' canvas--bonding' : ''}${dragged ? ' canvas--moving' : ''}${hovered ? ' canvas--over-line' : ''}`}
      aria-label={say('canvas.name')}
      aria-describedby="canvas-help"
      onKeyDown={handleKey}
    >
      <p id="canvas-help" className="visually-hidden">
        {say('canvas.help')}
      </p>
      <ReactFlow<PersonNodeType>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={handleNodes}
        onNodeClick={(event, node) => handlePersonClick(event, personOf(node.data.figure) ?? '')}
        onNodeDoubleClick={(_, node) =>
          !readOnly && workspace.setNaming(personOf(node.data.figure))
        }
        onPaneClick={handlePaneClick}
        onPaneMouseMove={(event) => setHovered(lineAt(event))}
        onPaneMouseLeave={() => setHovered(undefined)}
        minZoom={zoomRange.min}
        maxZoom={zoomRange.max}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
      >
        {drawing ? (
          <ViewportPortal>
            <LineLayer scene={drawing.scene} hovered={hovered} selected={selectedLine} />
          </ViewportPortal>
        ) : null}
        <QuickAddButtons hidden={dragged || bonding !== undefined} />
        <NameField />
      </ReactFlow>
      <ContextMenu surface={surface} lineAt={lineAtPoint} />
      {bonding ? (
        <output className="canvas__hint">
          {say(bonding.from === undefined ? 'canvas.bondFrom' : 'canvas.bondTo')}
        </output>
      ) : null}
    </section>
  );
}

const withoutBonding = <State extends { bonding?: unknown }>({ bonding: _, ...rest }: State) =>
  rest;

/** Keeps one person in the tab order: the one last chosen, else the first child. */
function useTabStop(): void {
  const { screen } = useApp();
  const places = useOpen((open) => open.drawing?.places);
  const first = useOpen((open) => open.viewer ?? open.document.persons.values().next().value?.id);
  const chosen = useOpen((open) =>
    open.selection.persons.size === 1 ? [...open.selection.persons][0] : undefined,
  );
  const focused = useScreen((state) => state.focused);
  useEffect(() => {
    const wanted = chosen ?? (focused !== undefined && places?.has(focused) ? focused : first);
    if (wanted !== undefined && wanted !== focused) screen.setState({ focused: wanted });
  }, [screen, chosen, focused, first, places]);
}

/** The smallest zoom at which a drawing is opened whole. */
const legible = 0.55;
/** Space that the drawing keeps from the edges, px. */
const padding = 48;

/** Lets the rest of the screen move the view, follows the person acted on and lets people glide. */
function useCamera(surface: React.RefObject<HTMLElement | null>): void {
  const { camera, workspace } = useApp();
  const flow = useReactFlow<PersonNodeType>();
  const drawing = useOpen((open) => open.drawing);
  const id = useOpen((open) => open.id);
  const shown = useRef<{ id: string; drawing: typeof drawing }>({ id: '', drawing: undefined });

  useEffect(() => {
    const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
    const boxOf = (persons: Iterable<PersonId>) => {
      const wanted = new Set(persons);
      const figures = workspace.state.open?.drawing?.scene.figures ?? [];
      return boxAround(
        figures.filter((figure) => wanted.has(personOf(figure) ?? '')).map(placedBounds),
      );
    };
    const fitBox = (
      box: { x: number; y: number; width: number; height: number },
      maxZoom: number,
      animate: number,
    ) => {
      const area = surface.current?.getBoundingClientRect();
      if (!area || box.width === 0) return;
      const zoom = Math.min(
        maxZoom,
        (area.width - 2 * padding) / box.width,
        (area.height - 2 * padding) / box.height,
      );
      const held = Math.max(zoomRange.min, zoom);
      const view: Viewport = {
        zoom: held,
        x: area.width / 2 - (box.x + box.width / 2) * held,
        y: area.height / 2 - (box.y + box.height / 2) * held,
      };
      void flow.setViewport(view, { duration: animate });
    };
    const made: Camera = {
      begin: () => {
        const { open } = workspace.state;
        const area = surface.current?.getBoundingClientRect();
        const bounds = open?.drawing?.scene.bounds;
        if (!area || !bounds) return;
        const zoom = Math.min(
          (area.width - 2 * padding) / bounds.width,
          (area.height - 2 * padding) / bounds.height,
        );
        const child = open.viewer === undefined ? undefined : open.drawing?.places.get(open.viewer);
        if (zoom >= legible || !child) return fitBox(bounds, 1.25, 0);
        // Too many to read all at once: begin with the child, a little below the middle.
        void flow.setViewport({
          zoom: 0.8,
          x: area.width / 2 - child.x * 0.8,
          y: area.height * 0.6 - child.y * 0.8,
        });
      },
      fit: () => {
        const bounds = workspace.state.open?.drawing?.scene.bounds;
        if (bounds) fitBox(bounds, 1.25, duration);
      },
      fitSelection: () =>
        fitBox(boxOf(workspace.state.open?.selection.persons ?? []), 1.4, duration),
      zoom: (by) => void flow.zoomTo(flow.getZoom() * by, { duration }),
      actualSize: () => void flow.zoomTo(1, { duration }),
      show: (persons) => {
        const box = boxOf(persons);
        const area = surface.current?.getBoundingClientRect();
        if (!area || box.width === 0) return;
        const { x, y, zoom } = flow.getViewport();
        const left = box.x * zoom + x;
        const top = box.y * zoom + y;
        const move = (low: number, high: number, size: number) =>
          low < padding ? padding - low : high > size - padding ? size - padding - high : 0;
        const dx = move(left, left + box.width * zoom, area.width);
        const dy = move(top, top + box.height * zoom, area.height);
        if (dx || dy) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration });
      },
    };
    camera.current = made;
    return () => {
      if (camera.current === made) camera.current = null;
    };
  }, [camera, flow, surface, workspace]);

  useEffect(() => {
    if (!drawing || shown.current.drawing === drawing) return;
    const before = shown.current.id === id ? shown.current.drawing : undefined;
    shown.current = { id, drawing };
    if (!before) {
      camera.current?.begin();
      return;
    }
    const shift = anchorShift(before, drawing);
    const { x, y, zoom } = flow.getViewport();
    if (shift.x || shift.y)
      void flow.setViewport({ x: x - shift.x * zoom, y: y - shift.y * zoom, zoom });
    if (surface.current) glide(surface.current, before, drawing);
    const chosen = workspace.state.open?.selection.persons;
    if (chosen?.size === 1) camera.current?.show(chosen);
  }, [camera, drawing, flow, id, surface, workspace]);
}
