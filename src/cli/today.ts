import { type DayRange, isoDay } from '#model';
import { UsageError } from './files.ts';

/** The day of a picture, for the ages in it: this day, or one that was asked for. */
export function today(asked?: string): DayRange {
  if (asked === undefined) return isoDay(new Date().toISOString().slice(0, 10));
  if (!/^\d{4}-\d\d-\d\d$/.test(asked) || Number.isNaN(Date.parse(asked)))
    throw new UsageError('--today is a day such as 2026-05-31.');
  return isoDay(asked);
}
