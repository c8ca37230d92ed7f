import { relationsOf, type Way } from '../canvas/relationsOf.ts';
import type { Command, CommandContext } from './command.ts';

/** The ways from whoever has the focus on the drawing. */
function waysFrom({ workspace, open, screen }: CommandContext): readonly Way[] {
  if (!open.drawing || screen.focused === undefined) return [];
  return relationsOf(open.document, workspace.state.words, open.drawing.scene, screen.focused);
}

/** Takes the next way, or the one before, and says where it leads; the end of the row leads to its beginning. */
const turn = (id: string, label: Command['label'], key: string, step: 1 | -1): Command => ({
  id,
  label,
  group: 'view',
  keys: [key],
  enabled: (context) =>
    context.screen.view === 'family' && document.activeElement?.closest('[data-person]') !== null,
  run: (context) => {
    const { workspace, screen, setScreen } = context;
    const ways = waysFrom(context);
    const { words } = workspace.state;
    const [first] = ways;
    if (!first || screen.focused === undefined) {
      workspace.announce(words.say('canvas.noWays'));
      return;
    }
    const before = screen.along?.from === screen.focused ? screen.along.at : undefined;
    const at =
      before === undefined
        ? step > 0
          ? 0
          : ways.length - 1
        : (before + step + ways.length) % ways.length;
    setScreen({ along: { from: screen.focused, at } });
    const way = ways[at] ?? first;
    workspace.announce(
      words.say('canvas.way', { number: at + 1, count: ways.length, way: way.said }),
    );
  },
});

/** Turning through all that joins somebody to others; Enter goes to the far end, a digit to that one. */
export const wayCommands: readonly Command[] = [
  turn('next-way', 'command.nextWay', '.', 1),
  turn('previous-way', 'command.previousWay', ',', -1),
];
