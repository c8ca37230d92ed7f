import type { PersonId } from '#model';
import { type Placed, type SnapLine, snap } from '#operations';
import type { Point } from '#scene';
import type { Grip } from './useGestures.ts';
import type { Viewport } from './Viewport.ts';

/** What a dragged symbol may snap to. */
export interface SnapTargets {
  readonly others: readonly Placed[];
  /** Heights of the rows. */
  readonly generations: readonly number[];
}

/** A part of what is drawn of somebody: the button with their texts, or their symbol. */
export type DrawnElement = HTMLElement | SVGElement;

/** What a drag of people needs to know and tell. Places are of the drawing. */
export interface PeopleHost {
  readonly viewport: Viewport;
  readonly elementsOf: (people: readonly PersonId[]) => readonly DrawnElement[];
  /** The symbol under the hand. */
  readonly symbol: Placed;
  /** Who moves. */
  readonly group: readonly PersonId[];
  /** Asked once, when the drag begins; nothing where nobody wants lines. */
  readonly targets: () => SnapTargets | undefined;
  readonly onStart: () => void;
  readonly onMove: (by: Point, lines: readonly SnapLine[]) => void;
  readonly onDrop: (by: Point, copies: boolean) => void;
  readonly onEnd: () => void;
}

/** How near a line must be to hold, px of the screen. */
const reach = 7;

/**
 * Takes hold of people. Writes to their elements while it lasts and tells of it once
 * at the end, so that nothing else has to follow each movement. With Alt held copies
 * are dragged and the people stay; Ctrl lets go of the lines that hold.
 */
export function gripPeople(from: Point, host: PeopleHost): Grip {
  const { viewport, symbol } = host;
  let elements: readonly DrawnElement[] = [];
  let ghosts: readonly DrawnElement[] = [];
  let targets: SnapTargets | undefined;
  let by: Point = { x: 0, y: 0 };

  const end = () => {
    for (const each of elements) each.style.translate = '';
    for (const each of ghosts) each.remove();
    host.onEnd();
  };
  const ghostOf = (element: DrawnElement): DrawnElement => {
    // An element's copy is an element of the same kind.
    const ghost = element.cloneNode(true) as DrawnElement;
    ghost.classList.add('person--ghost');
    ghost.removeAttribute('data-person');
    ghost.removeAttribute('data-drawn');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.tabIndex = -1;
    element.after(ghost);
    return ghost;
  };
  return {
    start() {
      elements = host.elementsOf(host.group);
      targets = host.targets();
      host.onStart();
    },
    move(at, event) {
      if (event.altKey !== ghosts.length > 0) {
        for (const each of event.altKey ? elements : ghosts) each.style.translate = '';
        for (const each of ghosts) each.remove();
        ghosts = event.altKey ? elements.map(ghostOf) : [];
      }
      const { zoom } = viewport.view;
      const free = { x: (at.x - from.x) / zoom, y: (at.y - from.y) / zoom };
      const { dx, dy, lines } =
        targets && !event.ctrlKey && !event.metaKey
          ? snap({ ...symbol, x: symbol.x + free.x, y: symbol.y + free.y }, targets.others, {
              generations: targets.generations,
              reach: reach / zoom,
            })
          : { dx: 0, dy: 0, lines: [] };
      by = { x: free.x + dx, y: free.y + dy };
      for (const each of ghosts.length ? ghosts : elements)
        each.style.translate = `${by.x}px ${by.y}px`;
      host.onMove(by, lines);
    },
    drop(_, event) {
      end();
      host.onDrop(by, event.altKey);
    },
    cancel: end,
  };
}
