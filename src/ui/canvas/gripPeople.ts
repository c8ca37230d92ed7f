import type { PersonId } from '#model';
import { type Placed, type SnapLine, snap } from '#operations';
import type { Point } from '#scene';
import { type DrawnElement, type Lifted, lift } from './lift.ts';
import type { Grip } from './useGestures.ts';
import type { Viewport } from './Viewport.ts';

/** What a dragged symbol may snap to. */
export interface SnapTargets {
  readonly others: readonly Placed[];
  /** Heights of the rows. */
  readonly generations: readonly number[];
}

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
 * Takes hold of people. Moves copies of them while it lasts and tells of it once at the
 * end, so that nothing else has to follow each movement. With Alt held the people stay
 * and the copies become people of their own; Ctrl lets go of the lines that hold.
 */
export function gripPeople(from: Point, host: PeopleHost): Grip {
  const { viewport, symbol } = host;
  let lifted: Lifted | undefined;
  let copies = false;
  let targets: SnapTargets | undefined;
  let by: Point = { x: 0, y: 0 };

  const end = () => {
    lifted?.putDown();
    host.onEnd();
  };
  return {
    start() {
      lifted = lift(host.elementsOf(host.group));
      targets = host.targets();
      host.onStart();
    },
    move(at, event) {
      if (event.altKey !== copies) {
        copies = event.altKey;
        lifted?.showBoth(copies);
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
      lifted?.moveBy(by);
      host.onMove(by, lines);
    },
    drop(_, event) {
      end();
      host.onDrop(by, event.altKey);
    },
    cancel: end,
  };
}
