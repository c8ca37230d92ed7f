import type { PartialDate } from '#model';

const msPerDay = 86_400_000;

/** A day since 1970 as an ISO date. */
export const isoOfDay = (day: number): string =>
  new Date(Math.floor(day) * msPerDay).toISOString().slice(0, 10);

/** A day as exactly as it can be pointed at: to the year over a life, to the month or the day nearer by. */
export function dateAt(day: number, pxPerDay: number): PartialDate {
  const date = new Date(Math.floor(day) * msPerDay);
  const year = date.getUTCFullYear();
  if (pxPerDay < 0.35) return { year };
  const month = date.getUTCMonth() + 1;
  return pxPerDay < 5 ? { year, month } : { year, month, day: date.getUTCDate() };
}
