import type { PersonId } from '#model';
import { type Box, type Figure, personOf, placedBounds, type Scene } from '#scene';
import { boxOnSurface, meets, type Size, seenBox, type View } from './view.ts';

/** Colours of an overview, as CSS has them. */
export interface OverviewColours {
  readonly ink: string;
  readonly line: string;
  readonly sheet: string;
  readonly moss: string;
  readonly sun: string;
}

/** The colours of the theme that an element is shown in. */
export function coloursOf(element: HTMLElement): OverviewColours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    line: colour('--ink-3'),
    sheet: colour('--sheet'),
    moss: colour('--moss'),
    sun: colour('--sun'),
  };
}

/** Symbols smaller than this are dots, px. */
const dot = 5;

function drawLines(brush: CanvasRenderingContext2D, lines: readonly Figure[], view: View): void {
  brush.beginPath();
  for (const { routes } of lines)
    for (const route of routes ?? [])
      route.forEach(({ x, y }, i) => {
        if (i) brush.lineTo(x * view.zoom + view.x, y * view.zoom + view.y);
        else brush.moveTo(x * view.zoom + view.x, y * view.zoom + view.y);
      });
  brush.stroke();
}

/** The symbol of a person where it lies on the surface. */
function symbolBox({ at, symbol }: Figure, view: View): Box {
  const { width, height } = symbol ?? { width: 56, height: 56 };
  return boxOnSurface(view, { x: at.x - width / 2, y: at.y - height / 2, width, height });
}

/**
 * Draws a family so small that nobody can be read: lines as they run, people as squares
 * or dots, the children of the case and whoever is selected in their colours.
 */
export function drawOverview(
  brush: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  {
    colours,
    selected,
    focal,
  }: {
    readonly colours: OverviewColours;
    readonly selected: ReadonlySet<PersonId>;
    readonly focal: ReadonlySet<PersonId>;
  },
): void {
  const seen = seenBox(view, size);
  const shown = scene.figures.filter((figure) => meets(placedBounds(figure), seen));
  brush.clearRect(0, 0, size.width, size.height);
  brush.lineWidth = Math.max(0.6, 2 * view.zoom);
  brush.strokeStyle = colours.line;
  drawLines(
    brush,
    shown.filter(({ kind }) => kind === 'couple' || kind === 'children'),
    view,
  );
  brush.strokeStyle = colours.ink;
  for (const figure of shown) {
    const person = personOf(figure);
    if (person === undefined) continue;
    const { x, y, width, height } = symbolBox(figure, view);
    const marked = selected.has(person) || focal.has(person);
    const colour = selected.has(person)
      ? colours.moss
      : focal.has(person)
        ? colours.sun
        : undefined;
    if (marked && width < dot) {
      brush.fillStyle = colour ?? colours.ink;
      brush.fillRect(x + width / 2 - dot, y + height / 2 - dot, 2 * dot, 2 * dot);
    } else if (width < dot) {
      brush.fillStyle = colours.ink;
      brush.fillRect(x, y, Math.max(1, width), Math.max(1, height));
    } else {
      brush.fillStyle = colour ?? colours.sheet;
      brush.fillRect(x, y, width, height);
      brush.strokeRect(x, y, width, height);
    }
  }
}
