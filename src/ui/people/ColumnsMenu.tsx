import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useSay, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import { columns } from './columns.ts';
import { useColumns } from './usePeopleList.ts';

/** Which columns the list shows, and in which order: kept on this device. */
export function ColumnsMenu() {
  const say = useSay();
  const workspace = useWorkspace();
  const shown = useColumns()
    .map(({ id }) => id)
    .filter((id) => id !== 'name');
  const keep = (peopleColumns: readonly string[]) => workspace.setPreferences({ peopleColumns });
  const move = (id: string, by: 1 | -1) => {
    const place = shown.indexOf(id);
    keep(shown.with(place, shown[place + by] ?? id).with(place + by, id));
  };
  const hidden = columns.filter(({ id }) => id !== 'name' && !shown.includes(id));
  const listed = [
    ...shown.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    ...hidden,
  ];
  return (
    <DialogTrigger>
      <Button>
        <Columns3 size={17} aria-hidden /> {say('people.columns')}
      </Button>
      <Popover className="popover people__columns" placement="bottom end" offset={6}>
        <Dialog aria-label={say('people.columns')} className="people__columns-body">
          <p className="small">{say('people.columnsAbout')}</p>
          <ul>
            {listed.map((column) => {
              const place = shown.indexOf(column.id);
              const label = say(column.label);
              return (
                <li key={column.id} className="people__columns-line">
                  <Checkbox
                    checked={place >= 0}
                    onChange={(checked) =>
                      keep(checked ? [...shown, column.id] : shown.filter((id) => id !== column.id))
                    }
                  >
                    {label}
                  </Checkbox>
                  {place >= 0 ? (
                    <span>
                      <IconButton
                        name={say('people.earlier', { column: label })}
                        isDisabled={place === 0}
                        onPress={() => move(column.id, -1)}
                      >
                        <ArrowUp size={16} aria-hidden />
                      </IconButton>
                      <IconButton
                        name={say('people.later', { column: label })}
                        isDisabled={place === shown.length - 1}
                        onPress={() => move(column.id, 1)}
                      >
                        <ArrowDown size={16} aria-hidden />
                      </IconButton>
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <Button variant="act" onPress={() => workspace.resetPreference('peopleColumns')}>
            {say('people.columnsReset')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
