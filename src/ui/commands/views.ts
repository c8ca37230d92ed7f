import type { Excerpt } from '#layout';
import { parentageKind, parentLinks, preferred } from '#model';
import type { WordId } from '#words';
import type { Camera } from '../app/context.tsx';
import { describePerson } from '../canvas/describeFamily.ts';
import { always, type Command, type CommandContext, onePerson } from './command.ts';

const view = (
  id: string,
  label: WordId,
  keys: readonly string[],
  run: (camera: Camera) => void,
): Command => ({
  id,
  label,
  group: 'view',
  keys,
  enabled: ({ camera }) => camera !== null,
  run: ({ camera }) => camera && run(camera),
});

const excerpt = (
  id: string,
  label: WordId,
  of: (context: CommandContext) => Excerpt | undefined,
): Command => ({
  id: `only-${id}`,
  label,
  group: 'view',
  enabled: (context) => of(context) !== undefined,
  run: (context) => {
    const part = of(context);
    if (!part) return;
    context.workspace.lookAtPart(part);
    context.setScreen({ view: 'family' });
  },
});

/** Goes to another view of the same people, and back to the drawing. */
const list = (
  id: 'people' | 'outline' | 'network' | 'places' | 'timeline',
  label: WordId,
  also?: WordId,
): Command => ({
  id,
  label,
  ...(also ? { also } : {}),
  group: 'view',
  enabled: always,
  run: ({ screen, setScreen }) => setScreen({ view: screen.view === id ? 'family' : id }),
});

/** The one person selected, else the child the case is seen from. */
const centre = (context: CommandContext) => onePerson(context) ?? context.open.viewer;

/** One parent's side of the family of whoever is in the middle. */
const sideBy =
  (gender: 'woman' | 'man') =>
  (context: CommandContext): Excerpt | undefined => {
    const person = centre(context);
    if (person === undefined) return undefined;
    const { document } = context.open;
    const parent = parentLinks(document, person).find(
      (link) =>
        parentageKind(link.kind).blood &&
        link.certainty !== 'ruledOut' &&
        preferred(document.persons.get(link.parent)?.gender)?.kind === gender,
    );
    return parent && { kind: 'side', person, parent: parent.parent };
  };

/** The household that somebody lives in, the latest of several. */
const householdOf = (context: CommandContext): Excerpt | undefined => {
  const person = centre(context);
  const home = [...context.open.document.households.values()].findLast(({ members }) =>
    members.some((member) => member.person === person),
  );
  return home && { kind: 'household', household: home.id };
};

/** What of the case is on the screen, and how near. */
export const viewCommands: readonly Command[] = [
  excerpt('blood', 'command.onlyBlood', (context) => {
    const person = centre(context);
    return person === undefined ? undefined : { kind: 'blood', person };
  }),
  excerpt('mother', 'command.onlyMother', sideBy('woman')),
  excerpt('father', 'command.onlyFather', sideBy('man')),
  excerpt('household', 'command.onlyHousehold', householdOf),
  {
    id: 'everybody',
    label: 'command.everybody',
    group: 'view',
    enabled: ({ open }) => open.excerpt !== undefined,
    run: ({ workspace }) => workspace.lookAtPart(undefined),
  },
  view('fit', 'command.fit', ['Shift+1', 'Shift+!'], (camera) => camera.fit()),
  view('fit-selection', 'command.fitSelection', ['Shift+2', 'Shift+"', 'Shift+@'], (camera) =>
    camera.fitSelection(),
  ),
  view('zoom-in', 'command.zoomIn', ['+', 'Shift++', '='], (camera) => camera.zoom(1.25)),
  view('zoom-out', 'command.zoomOut', ['-'], (camera) => camera.zoom(0.8)),
  view('actual-size', 'command.actualSize', ['0'], (camera) => camera.actualSize()),
  {
    id: 'describe-person',
    label: 'command.describePerson',
    group: 'view',
    keys: ['d'],
    enabled: ({ open, screen }) => open.drawing !== undefined && screen.focused !== undefined,
    run: ({ workspace, open, screen }) => {
      if (!open.drawing || screen.focused === undefined) return;
      workspace.announce(describePerson(open.drawing.scene, screen.focused));
    },
  },
  {
    id: 'snapping',
    label: 'command.snapping',
    group: 'view',
    enabled: always,
    run: ({ workspace }) => {
      const snapping = !workspace.state.preferences.snapping;
      workspace.setPreferences({ snapping });
      workspace.announce(
        workspace.state.words.say(snapping ? 'canvas.snappingOn' : 'canvas.snappingOff'),
      );
    },
  },
  {
    id: 'wheel',
    label: 'command.wheel',
    group: 'view',
    enabled: always,
    run: ({ workspace }) => {
      const wheel = workspace.state.preferences.wheel === 'scroll' ? 'zoom' : 'scroll';
      workspace.setPreferences({ wheel });
      workspace.announce(workspace.state.words.say(`canvas.wheel.${wheel}`));
    },
  },
  {
    id: 'kin-words',
    label: 'command.kinWords',
    group: 'view',
    enabled: always,
    run: ({ workspace }) =>
      workspace.setPreferences({ kinWords: !workspace.state.preferences.kinWords }),
  },
  list('people', 'command.people'),
  list('network', 'view.network', 'command.networkAlso'),
  list('places', 'view.places', 'command.placesAlso'),
  list('timeline', 'view.timeline', 'command.timelineAlso'),
  list('outline', 'command.outline'),
  {
    id: 'beside',
    label: 'command.beside',
    group: 'view',
    enabled: always,
    run: ({ workspace, screen }) => {
      const { beside } = workspace.state.preferences;
      if (beside) workspace.resetPreference('beside');
      else
        workspace.setPreferences({
          beside: { view: screen.view === 'outline' ? 'family' : 'outline', share: 60 },
        });
    },
  },
];
