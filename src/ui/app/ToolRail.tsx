import {
  Baby,
  BoxSelect,
  Ear,
  Ellipsis,
  HeartHandshake,
  House,
  Keyboard,
  type LucideIcon,
  MousePointer2,
  PawPrint,
  Spline,
  StickyNote,
  UserPlus,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { addFocalChild } from '#operations';
import { displayName } from '#scene';
import { commandById } from '../commands/commands.ts';
import { useKeysText, useRun } from '../commands/useCommands.ts';
import { IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useApp, useOpen, useReadOnly, useSay, useScreen } from './context.tsx';
import { useMedia } from './useMedia.ts';

interface Tool {
  /** The command that it is. */
  readonly id: string;
  readonly Picture: LucideIcon;
  /** In a menu where there is no room for all. */
  readonly rare?: true;
}

const tools: readonly Tool[] = [
  { id: 'select-several', Picture: BoxSelect },
  { id: 'add-person', Picture: UserPlus },
  { id: 'type-family', Picture: Keyboard, rare: true },
  { id: 'hear-of', Picture: Ear },
  { id: 'link', Picture: Spline, rare: true },
  { id: 'add-bond', Picture: HeartHandshake },
  { id: 'live-together', Picture: House, rare: true },
  { id: 'write-note', Picture: StickyNote, rare: true },
  { id: 'add-pet', Picture: PawPrint, rare: true },
];

/** What can be put on the drawing. */
export function ToolRail() {
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const { screen } = useApp();
  const readOnly = useReadOnly();
  const bonding = useScreen((state) => state.bonding !== undefined);
  const linking = useScreen((state) => state.linking !== undefined);
  const moving = useScreen((state) => state.moving !== undefined);
  const several = useScreen((state) => state.several === true);
  const narrow = useMedia('(max-width: 640px)');
  const pressed: Readonly<Record<string, boolean>> = {
    'select-several': several,
    link: linking,
    'add-bond': bonding,
  };
  const tool = ({ id, Picture }: Tool) => {
    const command = commandById(id);
    return (
      <IconButton
        key={id}
        name={say(command.label)}
        keys={keysText(command)}
        isDisabled={readOnly}
        {...(pressed[id] === undefined ? {} : { 'aria-pressed': pressed[id] })}
        onPress={() => run(command)}
      >
        <Picture size={19} aria-hidden />
      </IconButton>
    );
  };
  return (
    <Toolbar className="rail" aria-label={say('case.tools')} orientation="vertical">
      <IconButton
        name={say('tool.select')}
        aria-pressed={!bonding && !linking && !moving && !several}
        onPress={() =>
          screen.setState(
            ({ bonding: _, linking: __, moving: ___, several: ____, ...rest }) => rest,
            true,
          )
        }
      >
        <MousePointer2 size={19} aria-hidden />
      </IconButton>
      {tools.filter(({ rare }) => !narrow || !rare).map(tool)}
      {narrow ? <RareTools isDisabled={readOnly} /> : null}
      <FocalChildren />
    </Toolbar>
  );
}

/** The tools that a narrow window has no room for. */
function RareTools({ isDisabled }: { readonly isDisabled: boolean }) {
  const say = useSay();
  const run = useRun();
  return (
    <Menu
      label={say('case.moreTools')}
      groups={[
        {
          id: 'tools',
          entries: tools
            .filter(({ rare }) => rare)
            .map(({ id, Picture }) => ({
              id,
              label: say(commandById(id).label),
              picture: <Picture size={19} aria-hidden />,
              onAction: () => void run(commandById(id)),
            })),
        },
      ]}
    >
      <IconButton name={say('case.moreTools')} isDisabled={isDisabled}>
        <Ellipsis size={19} aria-hidden />
      </IconButton>
    </Menu>
  );
}

/** From whose view the drawing speaks, where the case has several children; and one more child. */
function FocalChildren() {
  const say = useSay();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const words = workspace.state.words;
  const readOnly = useReadOnly();
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  return (
    <Menu
      label={say('case.children')}
      groups={[
        {
          id: 'viewer',
          heading: say('case.viewOf'),
          entries: children.map((person) => ({
            id: person,
            label: `${displayName(doc, words, person)}${person === viewer ? ' ✓' : ''}`,
            onAction: () => workspace.setViewer(person),
          })),
        },
        {
          id: 'add',
          entries: [
            {
              id: 'add-child',
              label: say('case.addFocalChild'),
              disabled: readOnly,
              onAction: () =>
                void workspace.run((now, newId) => addFocalChild(now, newId, { person: {} }), {
                  nameIt: true,
                }),
            },
          ],
        },
      ]}
    >
      <IconButton name={say('case.children')}>
        <Baby size={19} aria-hidden />
      </IconButton>
    </Menu>
  );
}
