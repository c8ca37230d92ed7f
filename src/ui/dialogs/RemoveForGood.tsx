import { applyEdit, type CaseDocument, countedIds, type PersonId } from '#model';
import { isRefusal, removePersons } from '#operations';
import { displayName } from '#scene';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** A case without somebody: what every kept moment of it becomes. */
function withoutPerson(id: PersonId) {
  return (doc: CaseDocument): CaseDocument => {
    const answer = removePersons(doc, countedIds(), [id]);
    return isRefusal(answer) ? doc : applyEdit(doc, answer);
  };
}

/** Asks once more before somebody is taken out of everything that is kept. */
export function RemoveForGood({
  person,
  onClose,
}: {
  readonly person: PersonId;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  return (
    <Dialog
      title={say('forGood.title', { name: displayName(doc, words, person) })}
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
            void workspace.removeForGood(withoutPerson(person));
          }}
        >
          {say('forGood.remove')}
        </Button>
      </div>
    </Dialog>
  );
}
