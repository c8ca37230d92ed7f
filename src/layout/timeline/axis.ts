/** A mark on the axis: where a year, quarter or month begins. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Years stand out; the finest ticks have no words. */
  readonly level: 'year' | 'month';
  readonly labelled: boolean;
}

const msPerDay = 86_400_000;
const dayOf = (year: number, month: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / msPerDay;
};

/** How many px a word of the axis needs, with room beside it. */
const wordWidth = 44;

/** The least of these steps at which words do not touch. */
const stepFor = (px: number, steps: readonly number[]) =>
  steps.find((step) => step * px >= wordWidth) ?? steps.at(-1) ?? 1;

/**
 * Ticks between two days: every year, with words at as many as have room; quarters
 * and months come in as they part from each other.
 */
export function ticksBetween(from: number, to: number, pxPerDay: number): readonly Tick[] {
  const pxPerYear = pxPerDay * 365.25;
  const pxPerMonth = pxPerYear / 12;
  const yearStep = stepFor(pxPerYear, [1, 2, 5, 10, 20]);
  const months = pxPerMonth >= 12 ? 1 : pxPerMonth >= 5 ? 3 : 12;
  const monthStep = months === 12 ? 12 : stepFor(pxPerMonth, [1, 3, 6, 12]);
  const ticks: Tick[] = [];
  const first = new Date(from * msPerDay).getUTCFullYear();
  const last = new Date(to * msPerDay).getUTCFullYear();
  for (let year = first; year <= last; year++)
    for (let month = 0; month < 12; month += months) {
      const day = dayOf(year, month);
      if (day < from || day > to) continue;
      const level = month === 0 ? 'year' : 'month';
      const labelled =
        level === 'year' ? year % yearStep === 0 : monthStep < 12 && month % monthStep === 0;
      ticks.push({ day, x: (day - from) * pxPerDay, year, month: month + 1, level, labelled });
    }
  return ticks;
}
