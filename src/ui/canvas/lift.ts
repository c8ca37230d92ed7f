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

const svg = 'http://www.w3.org/2000/svg';

/** What carries the copies of all elements of one parent. */
function carrierIn(parent: Element): DrawnElement {
  const carrier =
    parent instanceof SVGElement
      ? document.createElementNS(svg, 'g')
      : document.createElement('div');
  carrier.classList.add('lifted');
  carrier.setAttribute('aria-hidden', 'true');
  parent.append(carrier);
  return carrier;
}

function copyOf(element: DrawnElement): DrawnElement {
  // An element's copy is an element of the same kind.
  const copy = element.cloneNode(true) as DrawnElement;
  for (const name of ['data-person', 'data-drawn', 'data-figure']) copy.removeAttribute(name);
  copy.tabIndex = -1;
  return copy;
}

/**
 * Shows copies in the place of some elements while they are dragged. The copies of one
 * parent move with one change of style, however many they are; moving each by itself,
 * fifty people take browsers two milliseconds a frame longer.
 */
export function lift(elements: readonly DrawnElement[]): Lifted {
  const carriers = new Map<Element, DrawnElement>();
  for (const element of elements) {
    const parent = element.parentElement;
    if (!parent) continue;
    const carrier = carriers.get(parent) ?? carrierIn(parent);
    carriers.set(parent, carrier);
    carrier.append(copyOf(element));
  }
  const hide = (isHidden: boolean) => {
    for (const each of elements) each.classList.toggle('is-lifted', isHidden);
  };
  hide(true);
  return {
    moveBy({ x, y }) {
      for (const each of carriers.values()) each.style.translate = `${x}px ${y}px`;
    },
    showBoth(both) {
      hide(!both);
      for (const each of carriers.values()) each.classList.toggle('lifted--copies', both);
    },
    putDown() {
      hide(false);
      for (const each of carriers.values()) each.remove();
    },
  };
}
