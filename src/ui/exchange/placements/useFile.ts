import { useMemo, useState } from 'react';
import {
  type ColumnMap,
  mapColumns,
  type PlacementColumn,
  type PlacementTable,
  plainHeading,
  readPlacements,
  readPlacementTable,
} from '#codecs';
import { useWork, useWorkspace } from '../../app/context.tsx';

/** What went wrong with a file before there was a table. */
export type FileTrouble = 'empty' | 'not-text' | 'too-large';

/** The largest table that is read at all. */
const most = 5_000_000;

/** The table that was chosen, and what its columns hold: as its headings say, as it was said last time, or by hand. */
export function useFile() {
  const workspace = useWorkspace();
  const remembered = useWork((state) => state.preferences.columns);
  const [table, setTable] = useState<PlacementTable>();
  const [columns, setColumns] = useState<ColumnMap>({});
  const [trouble, setTrouble] = useState<FileTrouble>();
  const read = useMemo(() => table && readPlacements(table, columns), [table, columns]);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTable(undefined);
    if (file.size > most) return setTrouble('too-large');
    const answer = readPlacementTable(new Uint8Array(await file.arrayBuffer()));
    if (!answer.ok) {
      const { code } = answer.reason;
      return setTrouble(code === 'not-text' || code === 'too-large' ? code : 'empty');
    }
    setTrouble(undefined);
    setColumns(mapColumns(answer.table.headings, remembered));
    setTable(answer.table);
  };

  /** Says what a column holds; whatever held it before is not used. */
  const setColumn = (column: PlacementColumn, index: number | undefined) => {
    const { [column]: _, ...rest } = columns;
    const others = Object.fromEntries(
      Object.entries(rest).filter(([, other]) => other !== index),
    ) as ColumnMap;
    setColumns(index === undefined ? rest : { ...others, [column]: index });
    const heading = index === undefined ? undefined : table?.headings[index];
    if (heading)
      workspace.setPreferences({ columns: { ...remembered, [plainHeading(heading)]: column } });
  };
  return { table, columns, read, trouble, choose, setColumn };
}
