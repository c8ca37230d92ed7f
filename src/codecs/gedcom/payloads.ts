import { isGedcomDate } from './upgradeDate.ts';

const month = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';

/** How payloads of a kind are written (GEDCOM 7, chapter 2). */
const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/,
  language: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  mediaType: /^[\w.+-]+\/[\w.+-]+$/,
  time: /^\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?$/,
  day: new RegExp(String.raw`^\d{1,2} ${month} \d{1,4}$`),
  latitude: /^[NS]\d{1,2}(?:\.\d+)?$/,
  longitude: /^[EW]\d{1,3}(?:\.\d+)?$/,
  age: /^(?:[<>] )?(?:\d+y(?: \d+m)?(?: \d+w)?(?: \d+d)?|\d+m(?: \d+w)?(?: \d+d)?|\d+w(?: \d+d)?|\d+d)$/,
};

/** Calendars and months of other programs; theirs to know. */
const hasExtension = (text: string) => /(?:^| )_[A-Z]/.test(text);

/** Whether a text can be the payload of a structure of this kind. An empty one always can. */
export function fitsPattern(kind: string, text: string): boolean {
  if (kind === 'text' || (text === '' && kind !== 'day')) return true;
  if (kind === 'date' || kind === 'period') {
    const fits = hasExtension(text) || isGedcomDate(text);
    return fits && (kind === 'date' || /^(?:FROM|TO) /.test(text));
  }
  return patterns[kind]?.test(text) ?? true;
}
