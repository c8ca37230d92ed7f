import type { PersonId } from '#model';

/** A point of the drawing in px; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large somebody is drawn. The label hangs centred under the symbol. */
export interface PersonSize {
  readonly symbol: Size;
  readonly label: Size;
}

/** Where somebody stands. */
export interface PlacedPerson {
  /** Id of the person; a copy has an id of its own. */
  readonly id: string;
  /** Whose copy this is. */
  readonly of?: PersonId;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
}

/** People on one line, from left to right. */
export interface PlacedRow {
  readonly row: number;
  /** Centre of the symbols. */
  readonly y: number;
  readonly people: readonly string[];
}

/** The line that joins two partners. */
export interface PartnerLine {
  readonly between: readonly [string, string];
  /** From the side of one symbol to the side of the other; stepped where others stand between. */
  readonly points: readonly Point[];
}

/** The line from the sibship bar, or straight from the drop, to one child. */
export interface Stub {
  /** Placed id of the child. */
  readonly person: string;
  /** Ends at the top of the symbol; twins begin at one point. */
  readonly points: readonly Point[];
}

/** Where a level line bridges a line of another union. */
export interface Hop extends Point {
  /** The union whose line runs underneath. */
  readonly over: string;
}

/** The lines of one union. */
export interface UnionRoute {
  readonly id: string;
  readonly partners: readonly string[];
  readonly children: readonly string[];
  readonly partnerLines: readonly PartnerLine[];
  /** From the partner line, or from under a lone parent's label, down to the bar; missing without parents or children. */
  readonly drop?: readonly Point[];
  /** The sibship bar from left to right; missing where the drop runs straight on to an only child. */
  readonly bar?: readonly [Point, Point];
  readonly stubs: readonly Stub[];
  /** On its partner lines, bar and stubs. */
  readonly hops: readonly Hop[];
}

/** A family laid out: everybody once, and every line. */
export interface Arrangement {
  readonly people: readonly PlacedPerson[];
  readonly rows: readonly PlacedRow[];
  readonly unions: readonly UnionRoute[];
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}
