import {
  Baby,
  BoxSelect,
  Ear,
  HeartHandshake,
  House,
  Keyboard,
  MousePointer2,
  PawPrint,
  Spline,
  StickyNote,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { addFocalChild } from '#operations';
import { displayName } from '#scene';
import { commandById } from '../commands/commands.ts';
import { useKeysText, useRun } from '../commands/useCommands.ts';
import { IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useApp, useOpen, useReadOnly, useSay, useScreen } from './context.tsx';

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
  const tool = (id: string, picture: ReactNode, pressed?: boolean) => {
    const command = commandById(id);
    return (
      <IconButton
        name={say(command.label)}
        keys={keysText(command)}
        isDisabled={readOnly}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        onPress={() => run(command)}
      >
        {picture}
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
      {tool('select-several', <BoxSelect size={19} aria-hidden />, several)}
      {tool('add-person', <UserPlus size={19} aria-hidden />)}
      {tool('type-family', <Keyboard size={19} aria-hidden />)}
      {tool('hear-of', <Ear size={19} aria-hidden />)}
      {tool('link', <Spline size={19} aria-hidden />, linking)}
      {tool('add-bond', <HeartHandshake size={19} aria-hidden />, bonding)}
      {tool('live-together', <House size={19} aria-hidden />)}
      {tool('write-note', <StickyNote size={19} aria-hidden />)}
      {tool('add-pet', <PawPrint size={19} aria-hidden />)}
      <FocalChildren />
    </Toolbar>
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
