import {
  type ColumnMap,
  type PlacementColumn,
  type PlacementTable,
  placementColumns,
} from '#codecs';
import { capital } from '#words';
import { useSay } from '../../app/context.tsx';
import { Select } from '../../kit/choices.tsx';

/** What each heading of a table holds, to be said by hand where it was not understood. */
export function Columns({
  table,
  columns,
  onChange,
}: {
  readonly table: PlacementTable;
  readonly columns: ColumnMap;
  readonly onChange: (column: PlacementColumn, index: number | undefined) => void;
}) {
  const say = useSay();
  const held = (index: number) => placementColumns.find((column) => columns[column] === index);
  return (
    <details className="placements__columns" open={columns.from === undefined}>
      <summary>{say('placements.columns')}</summary>
      <p className="small">{say('placements.columnsAbout')}</p>
      <ul>
        {table.headings.map((heading, index) => (
          // Two columns may have one heading: their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
          <li key={index}>
            <Select
              label={heading || String(index + 1)}
              value={held(index)}
              none={say('placements.notUsed')}
              options={placementColumns.map((id) => ({ id, label: capital(say(`column.${id}`)) }))}
              onChange={(column) => {
                const before = held(index);
                if (column) onChange(column, index);
                else if (before) onChange(before, undefined);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
