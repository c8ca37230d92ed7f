import { useMemo, useState } from 'react';
import type { PersonId } from '#model';
import { type LifeView, shortName } from '#scene';
import type { Reader } from '#workspace';
import { useOpen, useSay, useWords } from '../app/context.tsx';
import { PaperForm } from '../exchange/PaperForm.tsx';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

const readers = ['coordinator', 'professional', 'family'] as const;

/** A picture of the life on paper: first for whom, then how. No family gets a map of towns. */
export default function PrintLife({
  view,
  child,
  onClose,
}: {
  readonly view: LifeView;
  readonly child: PersonId;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const [who, setWho] = useState<(typeof readers)[number]>('coordinator');
  const [onPaper, setOnPaper] = useState(false);
  const reader = useMemo<Reader>(() => {
    const life = { view, child };
    return who === 'family' ? { for: who, child, life } : { for: who, life };
  }, [who, view, child]);
  const options = readers
    .filter((id) => id !== 'family' || view !== 'places')
    .map((id) => ({
      id,
      label:
        id === 'family'
          ? say('copy.child', { name: shortName(doc, words, child) })
          : say(`copy.${id}`),
    }));
  return (
    <Dialog title={say('copy.paper')} open onClose={onClose} wide>
      {onPaper ? (
        <PaperForm reader={reader} onBack={() => setOnPaper(false)} />
      ) : (
        <>
          <Choice label={say('copy.who')} value={who} onChange={setWho} options={options} />
          {who === 'family' ? <p className="small">{say('copy.childAbout')}</p> : null}
          <div className="dialog__actions">
            <Button variant="quiet" onPress={onClose}>
              {say('app.cancel')}
            </Button>
            <Button variant="primary" onPress={() => setOnPaper(true)}>
              {say('copy.paper')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
