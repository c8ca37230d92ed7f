import { useKeyPress } from '@xyflow/react';
import { type RefObject, useRef } from 'react';
import type { EntryId, PersonId } from '#model';
import { duplicatePeople, type Placed, pinFigures } from '#operations';
import { type Box, type Figure, figureOf, type Point, personOf, placedBounds } from '#scene';
import { type Relation, useApp, useReadOnly } from '../app/context.tsx';
import { moveNote } from '../commands/noting.ts';
import { addRelative } from '../commands/relatives.ts';
import { useCommandContext } from '../commands/useCommands.ts';
import { gripHandle } from './gripHandle.ts';
import { gripMarquee } from './gripMarquee.ts';
import { gripPeople, type SnapTargets } from './gripPeople.ts';
import type { DrawnElement } from './lift.ts';
import type { SnapLinesHandle } from './SnapLines.tsx';
import type { Grip } from './useGestures.ts';
import type { Viewport } from './Viewport.ts';
import { meets, seenBox } from './view.ts';

const holds = (a: Box, b: Box): boolean =>
  b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;

/** The symbol of somebody, without the label. */
const symbolOf = ({ id, at, symbol }: Figure): Placed => ({
  figure: id,
  ...at,
  w: symbol?.width ?? 56,
  h: symbol?.height ?? 56,
});
const boxOf = ({ x, y, w, h }: Placed): Box => ({
  x: x - w / 2,
  y: y - h / 2,
  width: w,
  height: h,
});

/** Space goes on doing what it does elsewhere. */
const alone = { preventDefault: false };
const relations: readonly Relation[] = ['parent', 'child', 'partner', 'sibling'];
/** Further up or down than this is another generation, in scene units. */
const rowGap = 60;

/** What a pointer takes hold of on the family's drawing: people or a marquee; of nothing where it moves the paper. */
export function useFamilyGrips({
  surface,
  viewport,
  marquee,
  snapLines,
  pull,
  onDragging,
}: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly viewport: Viewport;
  readonly marquee: RefObject<HTMLElement | null>;
  readonly snapLines: RefObject<SnapLinesHandle | null>;
  readonly pull: RefObject<SVGPathElement | null>;
  readonly onDragging: (dragging: boolean) => void;
}): (at: Point, event: PointerEvent) => Grip | undefined {
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const context = useCommandContext();
  const penSeen = useRef(false);
  const space = useKeyPress('Space', alone);

  const people = (): Figure[] =>
    workspace.state.open?.drawing?.scene.figures.filter(({ kind }) => kind === 'person') ?? [];

  const targetsFor = (group: readonly PersonId[]): SnapTargets | undefined => {
    const area = surface.current?.getBoundingClientRect();
    if (!area || !workspace.state.preferences.snapping) return undefined;
    const seen = seenBox(viewport.view, area);
    const others = people()
      .filter((figure) => !group.includes(personOf(figure) ?? ''))
      .map(symbolOf);
    return {
      others: others.filter((each) => meets(boxOf(each), seen)),
      generations: [...new Set(others.map(({ y }) => y))],
    };
  };

  const drop = (group: readonly PersonId[], by: Point, copies: boolean) => {
    const { open } = workspace.state;
    const diagram = open?.diagram;
    if (!open?.drawing || diagram === undefined) return;
    const pins = group.flatMap((figure) => {
      const place = open.drawing?.places.get(figure);
      return place
        ? [{ figure, x: Math.round(place.x + by.x), y: Math.round(place.y + by.y) }]
        : [];
    });
    workspace.run(
      (doc, newId) =>
        copies
          ? duplicatePeople(doc, newId, { ids: group, at: { diagram, pins } })
          : pinFigures(doc, newId, diagram, pins),
      copies ? {} : { select: 'keep' },
    );
  };

  const onPerson = (from: Point, person: PersonId): Grip | undefined => {
    const figure = figureOf(workspace.state.open?.drawing?.scene, person);
    if (!figure) return undefined;
    const chosen = workspace.state.open?.selection.persons;
    const group = chosen?.has(person) ? [...chosen] : [person];
    return gripPeople(from, {
      viewport,
      symbol: symbolOf(figure),
      group,
      elementsOf: (ids) =>
        ids.flatMap((id) => [
          ...(surface.current?.querySelectorAll<DrawnElement>(
            `[data-figure="${CSS.escape(id)}"],[data-drawn="${CSS.escape(id)}"]`,
          ) ?? []),
        ]),
      targets: () => targetsFor(group),
      onStart: () => onDragging(true),
      onMove: (_, lines) => snapLines.current?.show(lines),
      onEnd: () => {
        snapLines.current?.show([]);
        onDragging(false);
      },
      onDrop: (by, copies) => drop(group, by, copies),
    });
  };

  /** From a button round the selected person: to somebody, or to where a new relative will stand. */
  const onHandle = (which: string): Grip | undefined => {
    const [person] = workspace.state.open?.selection.persons ?? [];
    const figure = figureOf(workspace.state.open?.drawing?.scene, person);
    if (!figure || person === undefined || !surface.current || !pull.current) return undefined;
    const relation = relations.find((each) => each === which);
    return gripHandle({
      viewport,
      surface: surface.current,
      line: pull.current,
      person,
      from: figure.at,
      onStart: () => onDragging(true),
      onEnd: () => onDragging(false),
      onPerson: (to) =>
        screen.setState({
          dialog: { name: 'relation', from: person, to, ...(relation ? { as: relation } : {}) },
        }),
      onPaper: (at) => {
        const now = context();
        if (!now) return;
        // Without a word on what they are: above a parent, below a child, beside a partner.
        const down = at.y - figure.at.y;
        const likely = down < -rowGap ? 'parent' : down > rowGap ? 'child' : 'partner';
        addRelative[relation ?? likely](now, person, at);
      },
    });
  };

  const onMarquee = (from: Point): Grip | undefined => {
    if (!marquee.current) return undefined;
    const before = workspace.state.open?.selection.persons ?? new Set<PersonId>();
    const all = people();
    return gripMarquee(viewport, marquee.current, from, {
      onCatch: (box, touching) => {
        const caught = all.filter((figure) =>
          touching ? meets(box, placedBounds(figure)) : holds(box, boxOf(symbolOf(figure))),
        );
        const next = new Set([...before, ...caught.flatMap((each) => personOf(each) ?? [])]);
        const now = workspace.state.open?.selection.persons;
        if (next.size !== now?.size || [...next].some((id) => !now.has(id)))
          workspace.selectPersons(next);
      },
      onEnd: (kept) => kept || workspace.selectPersons(before),
    });
  };

  /** A note goes where the hand goes; it holds to nothing. */
  const onNote = (from: Point, element: HTMLElement, finger: boolean): Grip | undefined => {
    const id: EntryId | undefined = element.dataset.note;
    const chosen = workspace.state.open?.selection.note === id;
    if (id === undefined || readOnly || (finger && !chosen)) return undefined;
    let by: Point = { x: 0, y: 0 };
    const end = () => {
      element.style.translate = '';
      onDragging(false);
    };
    return {
      start: () => onDragging(true),
      move: (at) => {
        const { zoom } = viewport.view;
        by = { x: (at.x - from.x) / zoom, y: (at.y - from.y) / zoom };
        element.style.translate = `${by.x}px ${by.y}px`;
      },
      drop: () => {
        end();
        moveNote(workspace, id, by);
      },
      cancel: end,
    };
  };

  return (at, event) => {
    if (event.pointerType === 'pen') penSeen.current = true;
    const finger = event.pointerType === 'touch';
    // Once there is a pen, it is what takes hold, and fingers move the paper.
    const paperOnly = event.button === 1 || space || (finger && penSeen.current);
    const target = event.target instanceof Element ? event.target : null;
    const handle = target?.closest<HTMLElement>('[data-handle]')?.dataset.handle;
    if (handle !== undefined) return onHandle(handle);
    const person = target?.closest<HTMLElement>('[data-person]')?.dataset.person;
    if (person !== undefined && !paperOnly && !event.shiftKey) {
      const { bonding, linking, moving } = screen.getState();
      const movable = !readOnly && !bonding && !linking && !moving;
      // A finger moves the paper by whoever is under it, unless they are chosen.
      const chosen = workspace.state.open?.selection.persons.has(person);
      if (movable && (!finger || chosen)) return onPerson(at, person);
    }
    const note = target?.closest<HTMLElement>('[data-note]');
    if (note && !paperOnly) return onNote(at, note, finger);
    const frames = event.shiftKey || (event.pointerType === 'pen' && person === undefined);
    return frames && !paperOnly ? onMarquee(at) : undefined;
  };
}
