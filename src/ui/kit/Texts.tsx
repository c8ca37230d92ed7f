import { createContext, memo, useContext } from 'react';
import { cssName, type Mark, type Point, type Readers, type TextMark } from '#scene';

/** How far each typeface reaches over and under its baseline, of its size (hhea of Atkinson Hyperlegible Next, Andika). */
const reach: Readonly<Record<Readers, { readonly over: number; readonly under: number }>> = {
  adults: { over: 0.984, under: 0.316 },
  children: { over: 1.195, under: 0.391 },
};

/** Whom the texts of the drawing round them are set for. */
export const TextReaders = createContext<Readers>('adults');

/** Wide enough for any line of text on a drawing, px: it is aligned within. */
const room = 480;

/** How high a line of text is, px: even, so that its middle lies on a whole step. */
const lineOf = (size: number): number => 2 * Math.round(size * 0.6);

/** From the top of a line of text down to its baseline, px, in whole steps as browsers have it. */
export const baselineOf = (size: number, readers: Readers = 'adults'): number => {
  const { over, under } = reach[readers];
  return (lineOf(size) + Math.round(over * size) - Math.round(under * size)) / 2;
};

const start = ({ anchor, x }: TextMark): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
const align = { start: 'left', middle: 'center', end: 'right' } as const;

/** How a line of text is set, but for its place. */
const styleOf = ({ size, weight, anchor, fill }: TextMark) => ({
  width: room,
  fontSize: size,
  lineHeight: `${lineOf(size)}px`,
  fontWeight: weight,
  textAlign: align[anchor],
  color: `var(${cssName(fill)})`,
});
const classOf = (readers: Readers) =>
  readers === 'children' ? 'mark-text mark-text--children' : 'mark-text';

/**
 * The texts among marks, as elements over the picture rather than in it: browsers set
 * every text inside an SVG anew at each step of a zoom, and these once.
 *
 * @param origin where the marks' origin lies in the element round them
 */
export const Texts = memo(function Texts({
  marks,
  origin,
}: {
  readonly marks: readonly Mark[];
  readonly origin: Point;
}) {
  const readers = useContext(TextReaders);
  return marks.map((mark, index) =>
    mark.kind === 'text' ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a mark is known by
        key={index}
        className={classOf(readers)}
        style={{
          ...styleOf(mark),
          left: origin.x + start(mark),
          top: origin.y + mark.y - baselineOf(mark.size, readers),
        }}
      >
        {mark.text}
      </span>
    ) : null,
  );
});

/**
 * The few texts of one figure, one under the other: as `Texts`, but held in place by
 * their margins, since every element with a place of its own costs time while the paper moves.
 *
 * @param origin where the marks' origin lies in the element round them
 */
export const Lines = memo(function Lines({
  marks,
  origin,
}: {
  readonly marks: readonly Mark[];
  readonly origin: Point;
}) {
  const readers = useContext(TextReaders);
  let above = 0;
  return (
    <span className="mark-lines" aria-hidden>
      {marks.map((mark, index) => {
        if (mark.kind !== 'text') return null;
        const top = origin.y + mark.y - baselineOf(mark.size, readers);
        const margin = `${top - above}px 0 0 ${origin.x + start(mark)}px`;
        above = top;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a mark is known by
            key={index}
            className={`${classOf(readers)} mark-text--in-line`}
            style={{ ...styleOf(mark), margin }}
          >
            {mark.text}
          </span>
        );
      })}
    </span>
  );
});
