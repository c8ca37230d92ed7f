import { Maximize, Minus, Plus } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useSay } from '../app/context.tsx';
import { commandById } from '../commands/commands.ts';
import { keysText, useRun } from '../commands/useCommands.ts';
import { IconButton } from '../kit/Button.tsx';

const buttons = [
  ['zoom-out', Minus],
  ['zoom-in', Plus],
  ['fit', Maximize],
] as const;

/** Nearer, further, everything. */
export function NetworkZoom() {
  const say = useSay();
  const run = useRun();
  return (
    <Toolbar className="zoom-bar" aria-label={say('case.zoom')} data-own-pointer>
      {buttons.map(([id, Picture]) => {
        const command = commandById(id);
        return (
          <IconButton
            key={id}
            name={say(command.label)}
            keys={keysText(command.keys?.[0])}
            onPress={() => run(command)}
          >
            <Picture size={16} aria-hidden />
          </IconButton>
        );
      })}
    </Toolbar>
  );
}
