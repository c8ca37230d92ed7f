import type { ColumnMap, LineFault, PlacementTable } from '#codecs';
import { useSay } from '../../app/context.tsx';
import { useInParts } from '../../kit/useInParts.tsx';

/** So many lines of one sort are listed at first. */
const most = 12;
/** So much of a cell is shown. */
const shownSigns = 40;

/** Faults that another way of writing the date mends. */
const ofDates: ReadonlySet<LineFault['code']> = new Set([
  'start-missing',
  'start-unreadable',
  'end-unreadable',
]);

/** What is wrong with a table, line by line: first what is left out, then what is worth a look. */
export function Faults({
  faults,
  table,
  columns,
}: {
  readonly faults: readonly LineFault[];
  readonly table: PlacementTable;
  readonly columns: ColumnMap;
}) {
  const say = useSay();
  const left = faults.filter(({ leftOut }) => leftOut);
  const partly = faults.filter(({ leftOut }) => !leftOut);
  /** What stands in the cell that a fault is about. */
  const cellOf = ({ line, column }: LineFault): string => {
    const at = column === undefined ? undefined : columns[column];
    const cell = at === undefined ? '' : table.rows.find((row) => row.line === line)?.cells[at];
    return cell?.trim().slice(0, shownSigns) ?? '';
  };
  const textOf = (fault: LineFault): string => {
    const { line, code, other } = fault;
    const cell = cellOf(fault);
    const said = say(`lineFault.${code}`, other === undefined ? {} : { other });
    return cell === ''
      ? say('placements.line', { line, fault: said })
      : say('placements.lineSays', { line, fault: said, cell });
  };
  return (
    <>
      <FaultList
        title={say('placements.leftOut', { count: left.length })}
        about={left.some(({ code }) => ofDates.has(code)) ? say('placements.dates') : undefined}
        lines={left.map(textOf)}
      />
      <FaultList title={say('placements.partly')} lines={partly.map(textOf)} />
    </>
  );
}

function FaultList({
  title,
  about,
  lines,
}: {
  readonly title: string;
  /** What mends them. */
  readonly about?: string | undefined;
  readonly lines: readonly string[];
}) {
  const { shown, list, more } = useInParts(lines, most);
  if (lines.length === 0) return null;
  return (
    <section className="placements__faults" aria-label={title}>
      <h3>{title}</h3>
      {about ? <p>{about}</p> : null}
      <ul ref={list}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {more}
    </section>
  );
}
