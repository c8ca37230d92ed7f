import { MoreVertical } from 'lucide-react';
import { useState } from 'react';
import type { ShelfEntry } from '#storage';
import { useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Menu } from '../kit/Menu.tsx';
import { TextField } from '../kit/TextField.tsx';

/** One case on the shelf. */
export function CaseLine({ entry }: { readonly entry: ShelfEntry }) {
  const workspace = useWorkspace();
  const words = useWords();
  const say = useSay();
  const [renaming, setRenaming] = useState(false);
  const now = Date.now();
  const { id, reference, childNames, showsChild, persons, changed, backup, focalChildren } = entry;
  const copy = backup
    ? say('shelf.copy', { when: words.ago(backup.at, now) })
    : say('shelf.noCopy');
  const overdue = !backup || backup.days >= 7 || backup.editsSince >= 200;
  const title = entry.damaged ? say('shelf.damaged') : reference;

  const remove = async () => {
    if (await workspace.onShelf((shelf) => shelf.remove(id)))
      workspace.notify({ code: 'case-deleted', id });
  };
  const groups = [
    {
      id: 'case',
      entries: [
        { id: 'rename', label: say('shelf.rename'), onAction: () => setRenaming(true) },
        {
          id: 'duplicate',
          label: say('shelf.duplicate'),
          onAction: () =>
            void workspace.onShelf((shelf) =>
              shelf.duplicate(id, say('shelf.copyOf', { reference })),
            ),
        },
        {
          id: 'child',
          label: say(showsChild ? 'shelf.hideChild' : 'shelf.showChild', { count: focalChildren }),
          onAction: () => void workspace.onShelf((shelf) => shelf.showChild(id, !showsChild)),
        },
      ],
    },
    {
      id: 'remove',
      entries: [
        { id: 'delete', label: say('shelf.delete'), danger: true, onAction: () => void remove() },
      ],
    },
  ];

  return (
    <li className="case-line">
      <button type="button" className="case-line__open" onClick={() => void workspace.open(id)}>
        <span className="case-line__title">
          {title}
          {childNames.length ? (
            <span className="case-line__child"> · {words.list(childNames)}</span>
          ) : null}
        </span>
        <span className="small">
          {say('shelf.people', { count: persons })} ·{' '}
          {say('shelf.changed', { when: words.ago(changed, now) })}
        </span>
        <span className={overdue ? 'case-line__copy case-line__copy--due' : 'case-line__copy'}>
          {copy}
        </span>
      </button>
      <Menu label={say('shelf.more', { reference: title })} groups={groups}>
        <IconButton name={say('shelf.more', { reference: title })}>
          <MoreVertical size={18} aria-hidden />
        </IconButton>
      </Menu>
      <Dialog title={say('shelf.rename')} open={renaming} onClose={() => setRenaming(false)}>
        <p className="small">{say('shelf.renameAbout')}</p>
        <TextField
          label={say('start.reference')}
          value={reference}
          autoFocus
          onSave={(text) => text && void workspace.onShelf((shelf) => shelf.rename(id, text))}
        />
        <div className="dialog__actions">
          <Button variant="primary" onPress={() => setRenaming(false)}>
            {say('app.done')}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
