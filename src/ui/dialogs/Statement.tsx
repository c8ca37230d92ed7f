import { useSay } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** Where the data is, how the app can be used without seeing or pointing, and what is not done yet. */
export function Statement({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('command.statement')} open onClose={onClose}>
      <div className="form">
        <p>{say('statement.device')}</p>
        <p>{say('statement.practice')}</p>
        <p>{say('statement.keyboard')}</p>
        <p>{say('statement.people')}</p>
        <p>{say('statement.welsh')}</p>
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}
