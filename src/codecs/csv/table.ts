/** A row of a table with the line of the file that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [',', ';', '\t', '|'] as const;

/** What parts the cells: the sign that stands most often outside quotes in the first line. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>(separators.map((each) => [each, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '\n') break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  // Of equal counts the earlier one in the list.
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * The rows of a table as text (RFC 4180, with any of four separators): quotes
 * round a cell may hold separators, line ends and doubled quotes. Rows without
 * anything in them are left out; spaces round a cell are too.
 */
export function parseTable(text: string): readonly TableRow[] {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let quoted = false;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some(Boolean)) rows.push({ line: start, cells });
    cells = [];
    start = line + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === separator) endCell();
    else if (sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')) endRow();
    else if (sign !== '\r') cell += sign;
    if (sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')) line++;
  }
  endRow();
  return rows;
}
