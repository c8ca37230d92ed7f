/** A part of what is drawn of somebody: the button with their texts, or their symbol. */
export type DrawnElement = HTMLElement | SVGElement;

/** Copies of what is drawn of some people, which move as one. */
export interface Lifted {
  /** Moves the copies, in units of the drawing. */
  moveBy(by: { readonly x: number; readonly y: number }): void;
  /** Shows the people where they stand as well, beside their copies. */
  showBoth(both: boolean): void;
  putDown(): void;
}

function copyOf(element: DrawnElement): DrawnElement {
  // An element's copy is an element of the same kind.
  const copy = element.cloneNode(true) as DrawnElement;
  for (const name of ['data-person', 'data-drawn', 'data-figure']) copy.removeAttribute(name);
  copy.tabIndex = -1;
  return copy;
}

/** Copies one over the other as the elements are: symbols in a picture, buttons over it. */
function carrierOf(elements: readonly DrawnElement[]): HTMLElement {
  const carrier = document.createElement('div');
  carrier.className = 'lifted';
  carrier.ariaHidden = 'true';
  const drawing = elements.find((each) => each instanceof SVGElement)?.closest('svg');
  const picture = drawing?.cloneNode(false);
  if (picture) carrier.append(picture);
  for (const each of elements)
    (each instanceof SVGElement && picture ? picture : carrier).appendChild(copyOf(each));
  return carrier;
}

/**
 * Shows copies in the place of some elements while they are dragged. The copies move with
 * one change of style, however many they are; moving each by itself, fifty people take
 * browsers two milliseconds a frame longer.
 */
export function lift(elements: readonly DrawnElement[]): Lifted {
  const carrier = carrierOf(elements);
  elements.find((each) => each instanceof HTMLElement)?.after(carrier);
  const hide = (isHidden: boolean) => {
    for (const each of elements) each.classList.toggle('is-lifted', isHidden);
  };
  hide(true);
  return {
    moveBy({ x, y }) {
      carrier.style.translate = `${x}px ${y}px`;
    },
    showBoth(both) {
      hide(!both);
      carrier.classList.toggle('lifted--copies', both);
    },
    putDown() {
      hide(false);
      carrier.remove();
    },
  };
}
