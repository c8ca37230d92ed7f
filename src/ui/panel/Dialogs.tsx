import { Suspense } from 'react';
import { useApp, useScreen } from '../app/context.tsx';
import { TellingDialog } from '../app/Telling.tsx';
import { CommandPalette } from '../commands/CommandPalette.tsx';
import { Arranging } from '../dialogs/Arranging.tsx';
import { BondPicker } from '../dialogs/BondPicker.tsx';
import { DueDialog } from '../dialogs/DueDialog.tsx';
import { DuplicatesDialog } from '../dialogs/DuplicatesDialog.tsx';
import { HistoryDialog } from '../dialogs/HistoryDialog.tsx';
import { ImportReport } from '../dialogs/ImportReport.tsx';
import { KeysDialog } from '../dialogs/KeysDialog.tsx';
import { OtherParent, ParentKind, SharedParents } from '../dialogs/RelativeDialogs.tsx';
import { RemoveForGood } from '../dialogs/RemoveForGood.tsx';
import { SplitDialog } from '../dialogs/SplitDialog.tsx';
import { Statement } from '../dialogs/Statement.tsx';
import { StillToFind } from '../dialogs/StillToFind.tsx';
import { TypeFamily } from '../dialogs/TypeFamily.tsx';
import { SaveCopyDialog } from '../exchange/SaveCopyDialog.tsx';
import { fetched } from '../kit/fetched.tsx';

const VisitsDialog = fetched(() => import('../visits/VisitsDialog.tsx'));
const RingsDialog = fetched(() => import('../network/RingsDialog.tsx'));
const SettingsDialog = fetched(() => import('../dialogs/SettingsDialog.tsx'));
const StartTogether = fetched(() => import('../together/StartTogether.tsx'));
const ImportPlacements = fetched(() => import('../exchange/placements/ImportPlacements.tsx'));
const DescribeDialog = fetched(() => import('../canvas/DescribeDialog.tsx'));
const GroupDialog = fetched(() => import('../canvas/GroupDialog.tsx'));
const HomeDialog = fetched(() => import('../canvas/HomeDialog.tsx'));
const PlaceBeside = fetched(() => import('../search/PlaceBeside.tsx'));
const RelationDialog = fetched(() => import('../canvas/RelationDialog.tsx'));

/** The window that lies over the case, if one does. */
export function Dialogs() {
  const { screen } = useApp();
  const dialog = useScreen((state) => state.dialog);
  const close = () => screen.setState(({ dialog: _, ...rest }) => rest, true);
  switch (dialog?.name) {
    case 'bond':
      return <BondPicker between={dialog.between} onClose={close} />;
    case 'describe':
      return (
        <Suspense>
          <DescribeDialog onClose={close} />
        </Suspense>
      );
    case 'home':
      return (
        <Suspense>
          <HomeDialog {...dialog} onClose={close} />
        </Suspense>
      );
    case 'group':
      return (
        <Suspense>
          <GroupDialog {...dialog} onClose={close} />
        </Suspense>
      );
    case 'relation':
      return (
        <Suspense>
          <RelationDialog {...dialog} onClose={close} />
        </Suspense>
      );
    case 'place-heard':
      return (
        <Suspense>
          <PlaceBeside {...dialog} onClose={close} />
        </Suspense>
      );
    case 'other-parent':
      return <OtherParent of={dialog.of} at={dialog.at} onClose={close} />;
    case 'parent-kind':
      return <ParentKind of={dialog.of} at={dialog.at} onClose={close} />;
    case 'shared-parents':
      return <SharedParents of={dialog.of} at={dialog.at} onClose={close} />;
    case 'remove-for-good':
      return <RemoveForGood what={dialog.what} onClose={close} />;
    case 'save-copy':
      return <SaveCopyDialog onClose={close} />;
    case 'history':
      return <HistoryDialog onClose={close} />;
    case 'import-report':
      return <ImportReport losses={dialog.losses} onClose={close} />;
    case 'duplicates':
      return <DuplicatesDialog onClose={close} />;
    case 'split':
      return <SplitDialog of={dialog.of} onClose={close} />;
    case 'due':
      return <DueDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'settings':
      return (
        <Suspense>
          <SettingsDialog onClose={close} />
        </Suspense>
      );
    case 'arranging':
      return <Arranging onClose={close} />;
    case 'telling':
      return <TellingDialog onClose={close} />;
    case 'together':
      return (
        <Suspense>
          <StartTogether onClose={close} />
        </Suspense>
      );
    case 'visits':
      return (
        <Suspense>
          <VisitsDialog onClose={close} />
        </Suspense>
      );
    case 'rings':
      return (
        <Suspense>
          <RingsDialog onClose={close} />
        </Suspense>
      );
    case 'still-to-find':
      return <StillToFind onClose={close} />;
    case 'type-family':
      return <TypeFamily onClose={close} />;
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'statement':
      return <Statement onClose={close} />;
    case 'import-placements':
      return (
        <Suspense>
          <ImportPlacements onClose={close} />
        </Suspense>
      );
    case undefined:
      return null;
  }
}
