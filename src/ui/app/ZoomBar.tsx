import { Maximize, Minus, Plus } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { commandById } from '../commands/commands.ts';
import { useKeysText, useRun } from '../commands/useCommands.ts';
import { IconButton } from '../kit/Button.tsx';
import { useSay } from './context.tsx';
import { ShowPanel } from './ShowPanel.tsx';

/** Nearer, further, everything; and what the family's drawing shows, on that drawing. */
export function ZoomBar({ plain = false }: { readonly plain?: boolean }) {
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const button = (id: string, picture: React.ReactNode) => {
    const command = commandById(id);
    return (
      <IconButton name={say(command.label)} keys={keysText(command)} onPress={() => run(command)}>
        {picture}
      </IconButton>
    );
  };
  return (
    <Toolbar className="zoom-bar" data-own-pointer data-over-paper aria-label={say('case.zoom')}>
      {button('zoom-out', <Minus size={17} aria-hidden />)}
      {button('zoom-in', <Plus size={17} aria-hidden />)}
      {button('fit', <Maximize size={16} aria-hidden />)}
      {plain ? null : <ShowPanel />}
    </Toolbar>
  );
}
