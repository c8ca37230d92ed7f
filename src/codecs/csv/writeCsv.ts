/** Spreadsheets take a cell that begins like this for a formula and run it. */
const formula = /^[\s]*[=+\-@\t\r|%]/;

/** So long may a cell be in the common spreadsheets. */
const longest = 32_767;

/** A text that no spreadsheet runs: what looks like a formula gets an apostrophe before it, which they hide. */
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as comma-separated values (RFC 4180: lines end in CRLF, quotes are
 * doubled), in UTF-8 with the mark that Excel knows it by. Cells that a spreadsheet
 * would run as formulas are disarmed; other programs see an apostrophe there.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) =>
    row.map((cell) => quoted(harmless(cell).slice(0, longest))).join(','),
  );
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}
