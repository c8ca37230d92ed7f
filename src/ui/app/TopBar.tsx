import {
  ArrowLeft,
  Check,
  Download,
  Handshake,
  LoaderCircle,
  Menu as MenuIcon,
  Redo2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { changeRow } from '#operations';
import { capital } from '#words';
import { commandById } from '../commands/commands.ts';
import { useCommandContext, useKeysText, useRun } from '../commands/useCommands.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { ProductMark } from '../kit/Mark.tsx';
import { Menu, type MenuEntry } from '../kit/Menu.tsx';
import { TextField } from '../kit/TextField.tsx';
import { BesideMenu } from './BesideMenu.tsx';
import { useApp, useOpen, useSay, useScreen, useWords, useWork, useWorkspace } from './context.tsx';
import { FindPerson } from './FindPerson.tsx';
import { useMedia } from './useMedia.ts';
import { views } from './views.tsx';

/** Name of the case, views, saved state, find, and a copy to keep. */
export function TopBar() {
  const say = useSay();
  const workspace = useWorkspace();
  const run = useRun();
  return (
    <header className="top-bar">
      <IconButton name={say('command.close')} onPress={() => void workspace.closeCase()}>
        <ArrowLeft size={19} aria-hidden />
      </IconButton>
      <ProductMark />
      <CaseName />
      <Views />
      <BesideMenu />
      <SaveLine />
      <span className="top-bar__spacer" />
      <UndoRedo />
      <FindPerson />
      <Button onPress={() => run(commandById('together'))}>
        <Handshake size={17} aria-hidden />
        <span className="top-bar__together">{say('together.title')}</span>
      </Button>
      <Button variant="primary" onPress={() => run(commandById('save-copy'))}>
        <Download size={17} className="top-bar__copy-icon" aria-hidden />
        <span className="top-bar__copy">{say('case.saveCopy')}</span>
      </Button>
      <MoreMenu />
    </header>
  );
}

function CaseName() {
  const say = useSay();
  const { workspace } = useApp();
  const reference = useOpen((open) => open.document.cases.get('CASE')?.reference ?? '');
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <button
        type="button"
        className="top-bar__name"
        onClick={() => setRenaming(true)}
        // A long reference is cut short in a narrow bar.
        title={`${reference}: ${say('shelf.rename')}`}
      >
        {reference}
      </button>
      <Dialog title={say('shelf.rename')} open={renaming} onClose={() => setRenaming(false)}>
        <p className="small">{say('shelf.renameAbout')}</p>
        <TextField
          label={say('start.reference')}
          value={reference}
          autoFocus
          onSave={(text) =>
            text &&
            workspace.run(
              (doc, newId) => changeRow(doc, newId, 'cases', 'CASE', { reference: text }),
              { select: 'keep' },
            )
          }
        />
        <div className="dialog__actions">
          <Button variant="primary" onPress={() => setRenaming(false)}>
            {say('app.done')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Views() {
  const say = useSay();
  const { screen } = useApp();
  const view = useScreen((state) => state.view);
  const narrow = useMedia('(max-width: 899px)');
  if (narrow)
    return (
      <div className="top-bar__view">
        <Select
          label={say('case.views')}
          hideLabel
          value={view}
          options={views.map(({ id, label }) => ({ id, label: say(label) }))}
          onChange={(next) => next && screen.setState({ view: next })}
        />
      </div>
    );
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={say('case.views')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const next = views.find(({ id }) => keys.has(id));
        if (next) screen.setState({ view: next.id });
      }}
    >
      {views.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className="segmented__option">
          {say(label)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Whether everything is on the disk, and how old the last copy outside the browser is. */
function SaveLine() {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const save = useOpen((open) => open.save);
  const copySavedAt = useOpen((open) => open.copySavedAt);
  const run = useRun();
  if (save.state === 'not-saved') {
    return (
      <div className="save-line save-line--trouble" role="alert">
        <TriangleAlert size={17} aria-hidden />
        <span>{say('save.notSaved')}</span>
        <Button variant="act" onPress={() => run(commandById('save-copy'))}>
          {say('save.copyNow')}
        </Button>
        <Button variant="act" onPress={() => workspace.retrySaving()}>
          {say('save.retry')}
        </Button>
      </div>
    );
  }
  const copy = copySavedAt
    ? say('save.copy', { when: words.ago(copySavedAt, Date.now()) })
    : say('save.noCopy');
  const isLong = save.state === 'saving';
  return (
    <div className="save-line" data-saved={save.state === 'saved' || undefined}>
      {/* While an edit is on its way "saved" is no longer said, and soon no longer seen. */}
      <span className="save-line__state" data-writing={save.state === 'writing' || undefined}>
        {isLong ? <LoaderCircle size={17} aria-hidden /> : <Check size={17} aria-hidden />}
        <span aria-hidden={save.state === 'writing' || undefined}>
          {say(isLong ? 'save.saving' : 'save.saved')}
        </span>
      </span>
      <span className="save-line__copy"> · {copy}</span>
    </div>
  );
}

function UndoRedo() {
  const words = useWords();
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const history = useOpen((open) => open.history);
  const undo = history.done.at(-1)?.edit.label;
  const redo = history.undone.at(-1)?.edit.label;
  const nameOf = (label: typeof undo, command: 'command.undo' | 'command.redo') =>
    label
      ? `${say(command)}: ${words.sayOr(label.code, label.code, { count: 1, ...label.facts })}`
      : say(command);
  return (
    <div className="top-bar__pair">
      <IconButton
        name={nameOf(undo, 'command.undo')}
        keys={keysText(commandById('undo'))}
        isDisabled={!undo}
        onPress={() => run(commandById('undo'))}
      >
        <Undo2 size={18} aria-hidden />
      </IconButton>
      <IconButton
        name={nameOf(redo, 'command.redo')}
        keys={keysText(commandById('redo'))}
        isDisabled={!redo}
        onPress={() => run(commandById('redo'))}
      >
        <Redo2 size={18} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Everything else that can be done with the case. */
function MoreMenu() {
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const context = useCommandContext();
  const kinWords = useWork((state) => state.preferences.kinWords);
  const entry = (id: string): MenuEntry => {
    const command = commandById(id);
    const now = context();
    return {
      id,
      label: capital(say(command.label)),
      keys: keysText(command),
      disabled: !now || !command.enabled(now),
      onAction: () => void run(command),
    };
  };
  const kin: MenuEntry = {
    ...entry('kin-words'),
    label: say(kinWords ? 'case.hideKinWords' : 'case.showKinWords'),
  };
  return (
    <Menu
      label={say('case.more')}
      groups={[
        {
          id: 'case',
          entries: [
            entry('visits'),
            entry('telling'),
            entry('still-to-find'),
            entry('duplicates'),
            entry('due'),
            entry('history'),
            entry('import-placements'),
          ],
        },
        { id: 'view', entries: [kin, entry('fit')] },
        {
          id: 'part',
          heading: say('case.part'),
          entries: [
            entry('only-blood'),
            entry('only-mother'),
            entry('only-father'),
            entry('only-household'),
            entry('everybody'),
          ],
        },
        { id: 'arrange', entries: [entry('tidy-all'), entry('arranging'), entry('palette')] },
        { id: 'help', entries: [entry('settings'), entry('keys'), entry('statement')] },
        { id: 'close', entries: [entry('close')] },
      ]}
    >
      <IconButton name={say('case.more')}>
        <MenuIcon size={19} aria-hidden />
      </IconButton>
    </Menu>
  );
}
