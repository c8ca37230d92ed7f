import { type Forgettable, forget } from '#operations';
import { displayName } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** Asks once more before something is taken out of everything that is kept. */
export function RemoveForGood({
  what,
  onClose,
}: {
  readonly what: Forgettable;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  return (
    <Dialog
      title={
        what.kind === 'person'
          ? say('forGood.title', { name: displayName(doc, words, what.id) })
          : say('forGood.titleThis')
      }
      open
      onClose={onClose}
    >
      <p>{say('forGood.about')}</p>
      <p className="small">{say('forGood.elsewhere')}</p>
      <div className="dialog__actions">
        <Button autoFocus onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button
          variant="danger"
          onPress={() => {
            onClose();
            void workspace.removeForGood((then) => forget(then, what));
          }}
        >
          {say('forGood.remove')}
        </Button>
      </div>
    </Dialog>
  );
}

/** The button that begins it. */
export function RemoveForGoodButton({ what }: { readonly what: Forgettable }) {
  const say = useSay();
  const { screen } = useApp();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <Button
      variant="danger"
      onPress={() => screen.setState({ dialog: { name: 'remove-for-good', what } })}
    >
      {say('panel.removeForGood')}
    </Button>
  );
}
