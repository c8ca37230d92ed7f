import type { PersonId } from '#model';
import type { Point } from '#scene';
import type { Grip } from './useGestures.ts';
import type { Viewport } from './Viewport.ts';
import { toScene, toSurface } from './view.ts';

/** What a line that is pulled out of somebody needs to know and tell. */
export interface HandleHost {
  readonly viewport: Viewport;
  readonly surface: HTMLElement;
  /** The line that shows the way, in px of the surface. */
  readonly line: SVGPathElement;
  readonly person: PersonId;
  /** The middle of that person's symbol, in the drawing. */
  readonly from: Point;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly onPerson: (person: PersonId) => void;
  /** Where the line ended on free paper, in the drawing. */
  readonly onPaper: (at: Point) => void;
}

/** Takes hold of a handle and pulls a line to somebody, or to where somebody new will stand. */
export function gripHandle(host: HandleHost): Grip {
  const { viewport, surface, line } = host;
  let over: HTMLElement | undefined;

  const light = (target: HTMLElement | undefined) => {
    if (target === over) return;
    over?.removeAttribute('data-target');
    target?.setAttribute('data-target', '');
    over = target;
  };
  const personAt = (event: PointerEvent): HTMLElement | undefined => {
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    for (const each of under) {
      const person = each.closest<HTMLElement>('[data-person]');
      if (person && person.dataset.person !== host.person && surface.contains(person))
        return person;
    }
    return undefined;
  };
  const end = () => {
    light(undefined);
    line.setAttribute('d', '');
    surface.classList.remove('canvas--pulling');
    host.onEnd();
  };
  return {
    start() {
      surface.classList.add('canvas--pulling');
      host.onStart();
    },
    move(at, event) {
      light(personAt(event));
      const begin = toSurface(viewport.view, host.from);
      line.setAttribute('d', `M${begin.x} ${begin.y}L${at.x} ${at.y}`);
    },
    drop(at, event) {
      const target = personAt(event)?.dataset.person;
      end();
      if (target !== undefined) host.onPerson(target);
      else host.onPaper(toScene(viewport.view, at));
    },
    cancel: end,
  };
}
