import type { PersonId } from '#model';
import { focusPerson } from '../canvas/focusDrawn.ts';
import type { Command, CommandContext } from './command.ts';

/** So many people back one can go. */
const longest = 100;

/** Who had the focus one after the other, and where in that row one stands now. */
export interface Trail {
  readonly visited: readonly PersonId[];
  readonly at: number;
}

/** The trail once somebody has the focus: going on from the middle forgets what was ahead. */
export function onTrail({ visited, at }: Trail = { visited: [], at: -1 }, person: PersonId): Trail {
  if (visited[at] === person) return { visited, at };
  const next = [...visited.slice(0, at + 1), person].slice(-longest);
  return { visited: next, at: next.length - 1 };
}

/** The next place on the trail in a direction where somebody of the case still is. */
function placeOn({ screen, open }: CommandContext, step: 1 | -1): number | undefined {
  const { visited, at } = screen.trail ?? { visited: [], at: -1 };
  for (let i = at + step; i >= 0 && i < visited.length; i += step) {
    const person = visited[i];
    if (person !== undefined && open.document.persons.has(person)) return i;
  }
  return undefined;
}

const go = (id: string, label: Command['label'], key: string, step: 1 | -1): Command => ({
  id,
  label,
  group: 'view',
  keys: [key],
  enabled: (context) => placeOn(context, step) !== undefined,
  run: (context) => {
    const { workspace, screen, setScreen, camera } = context;
    const at = placeOn(context, step);
    const person = at === undefined ? undefined : screen.trail?.visited[at];
    if (at === undefined || person === undefined || !screen.trail) return;
    workspace.selectPersons([person]);
    setScreen({ trail: { ...screen.trail, at }, focused: person, view: 'family' });
    camera?.show([person]);
    focusPerson(person);
  },
});

/** Back and forward through those who had the focus. */
export const trailCommands: readonly Command[] = [
  go('focus-back', 'command.focusBack', 'Alt+BracketLeft', -1),
  go('focus-forward', 'command.focusForward', 'Alt+BracketRight', 1),
];
