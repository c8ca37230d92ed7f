import { type Gender, type Meaning, meant, readKin, type Vocabulary } from '#model';
import { bornAtAge } from './ages.ts';
import { FamilyReader } from './familyReader.ts';
import type { ReadFamilyOptions } from './familyRecord.ts';
import { type Mention, newMention, readMention } from './mention.ts';
import { readFamily } from './readFamily.ts';
import type { SaidFamily, SaidKey } from './said.ts';
import { tokensOf } from './tokens.ts';

/** One cell of a pasted table and where its text stands. */
interface Cell {
  readonly text: string;
  readonly from: number;
}

type Column = Extract<Meaning, `column.${string}`>;
type Row = ReadonlyMap<Column, Cell>;

/** The cells of a text, row by row; quoted cells may hold the separator and new lines. */
function cellsOf(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = [[]];
  let cell = '';
  let from = 0;
  let quoted = false;
  const close = (next: number) => {
    const lead = cell.length - cell.trimStart().length;
    rows.at(-1)?.push({ text: cell.trim(), from: from + lead });
    cell = '';
    from = next;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"' && (quoted || cell.trim() === '')) {
      if (quoted && text[at + 1] === '"') cell += text[++at];
      else {
        quoted = !quoted;
        if (quoted) from = at + 1;
      }
    } else if (!quoted && sign === separator) close(at + 1);
    else if (!quoted && sign === '\n') {
      close(at + 1);
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  close(text.length);
  return rows.filter((row) => row.some((each) => each.text !== ''));
}

const naming: ReadonlySet<string> = new Set(['column.name', 'column.given', 'column.surname']);

/** What the columns of a header are; undefined where they name nobody. */
function columnsOf(
  vocabulary: Vocabulary,
  header: readonly Cell[],
): (Column | undefined)[] | undefined {
  const used = new Set<Column>();
  const columns = header.map(({ text }) => {
    const found = [...vocabulary.meaningsOf(text)].filter(
      (each): each is Column => each.startsWith('column.') && !used.has(each as Column),
    );
    if (found[0]) used.add(found[0]);
    return found[0];
  });
  const known = columns.filter((each) => each !== undefined);
  return known.length >= 2 && known.some((each) => naming.has(each)) ? columns : undefined;
}

/** A text as rows under a header; undefined for a text that is no table. */
function tableOf(text: string, vocabulary: Vocabulary): Row[] | undefined {
  for (const separator of ['\t', ';', ',', '|']) {
    const [header, ...rows] = cellsOf(text, separator);
    const columns = header && columnsOf(vocabulary, header);
    if (!columns || rows.length === 0) continue;
    return rows.map(
      (row) =>
        new Map(
          row.flatMap((cell, index) => {
            const column = columns[index];
            return column && cell.text ? [[column, cell] as const] : [];
          }),
        ),
    );
  }
  return undefined;
}

/** Whether a pasted text is a table with a header such as "Name, Born, Relation". */
export const isTable = (text: string, vocabulary: Vocabulary): boolean =>
  tableOf(text, vocabulary) !== undefined;

/** Reads a table row by row into what joins its people. */
class TableReader {
  readonly #reader: FamilyReader;
  readonly #options: ReadFamilyOptions;
  readonly #text: string;

  constructor(text: string, options: ReadFamilyOptions) {
    this.#reader = new FamilyReader(text, options);
    this.#options = options;
    this.#text = text;
  }

  read(rows: readonly Row[]): SaidFamily {
    for (const row of rows) this.#row(row);
    return this.#reader.said();
  }

  #mention(cells: readonly (Cell | undefined)[]): Mention {
    const tokens = cells.flatMap((cell) => (cell ? tokensOf(cell.text, cell.from) : []));
    const reading = { ...this.#options, text: this.#text };
    return readMention(tokens, reading, newMention());
  }

  #row(row: Row): void {
    const names = ['column.given', 'column.name', 'column.surname'] as const;
    const mention = this.#mention(names.map((column) => row.get(column)));
    if (mention.tokens.length === 0) return;
    this.#facts(mention, row);
    const key = this.#reader.person(mention, 'head');
    const relation = row.get('column.relation');
    if (relation) this.#relation(key, relation, row.get('column.of'));
    this.#family(key, row);
    const note = row.get('column.note');
    if (note) this.#reader.note(key, note.text);
  }

  #facts(mention: Mention, row: Row): void {
    const { vocabulary, today } = this.#options;
    const born = row.get('column.born');
    const date = born && vocabulary.readDate(born.text);
    if (date) mention.born = { date };
    const age = /^\d{1,3}$/.exec(row.get('column.age')?.text ?? '')?.[0];
    if (age && !date) mention.born = { date: bornAtAge(today, Number(age), 'years', age) };
    const died = row.get('column.died');
    const death = died && vocabulary.readDate(died.text);
    if (death && death.form !== 'words') mention.died = { date: death };
    if (death) mention.deceased = true;
    const gender = meant(vocabulary.meaningsOf(row.get('column.gender')?.text ?? ''), 'gender');
    if (gender) mention.gender = gender as Gender;
  }

  /** "Mum", "mum's sister", "sister" of "Helen". */
  #relation(key: SaidKey, cell: Cell, of: Cell | undefined): void {
    const { vocabulary, viewer = false } = this.#options;
    const tokens = tokensOf(cell.text, cell.from);
    const words = tokens.map(({ text }) => text);
    const kin = readKin(vocabulary, words);
    const word = kin && kin.take === words.length ? kin.words.at(-1) : undefined;
    const owner = !kin
      ? undefined
      : of
        ? this.#reader.person(this.#mention([of]), 'head')
        : this.#reader.owner(kin.owner, kin.words, tokens, undefined, viewer);
    if (word && owner !== undefined) this.#reader.relate(owner, { head: key }, word, tokens);
    else {
      this.#reader.note(key, cell.text);
      this.#reader.doubt('not-understood', tokens, key);
    }
  }

  #family(key: SaidKey, row: Row): void {
    const relative = (column: Column, gender?: Gender) => {
      const cell = row.get(column);
      const mention = cell && this.#mention([cell]);
      if (mention && gender) mention.gender = gender;
      return mention ? [this.#reader.person(mention, 'head')] : [];
    };
    const parents = [...relative('column.mother', 'woman'), ...relative('column.father', 'man')];
    if (parents.length && !parents.includes(key)) this.#reader.parent(key, parents, 'birth');
    for (const partner of relative('column.partner'))
      this.#reader.couple(key, partner, [{ kind: 'unknown' }]);
  }
}

/**
 * Reads a pasted table: rows with tabs, commas, semicolons or bars between their
 * cells, under a header. Columns that are understood: name (or first name and
 * surname), born, died, age, gender, relation, of, mother, father, partner, note.
 *
 * @returns undefined for a text that is no table
 */
export function readTable(text: string, options: ReadFamilyOptions): SaidFamily | undefined {
  const rows = tableOf(text, options.vocabulary);
  return rows && new TableReader(text, options).read(rows);
}

/** Reads what was typed or pasted: a table where it has a header, else lines about a family. */
export const readTyped = (text: string, options: ReadFamilyOptions): SaidFamily =>
  readTable(text, options) ?? readFamily(text, options);
