/**
 * What a layout cares about, in this order:
 *
 * 1. nobody overlaps anybody, symbols and labels alike — never given up;
 * 2. partners stand together — never given up while rows allow it;
 * 3. no line runs through a person — never given up;
 * 4. few crossings;
 * 5. brothers and sisters stand together;
 * 6. brothers and sisters stand in birth order;
 * 7. short lines, parents over the middle of their children.
 *
 * Where 4 to 6 conflict, these weights say what one fault costs. A crossing is
 * bridged and so still readable; a sibship in the wrong order says something
 * false. So a fault of 5 or 6 counts as much as two crossings.
 */
export interface Concerns {
  readonly crossings: number;
  readonly sibshipsTogether: number;
  readonly birthOrder: number;
}

export const defaultConcerns: Concerns = { crossings: 0.5, sibshipsTogether: 1, birthOrder: 1 };
