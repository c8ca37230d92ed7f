import { useState } from 'react';
import type { KinPlace, PersonId } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

const ways = ['child', 'parent', 'sibling', 'partner', 'relative'] as const;

/** Asks beside whom somebody heard of belongs, and as what; or who of the case they are. */
export function PlaceHeard({
  person,
  how,
  beside,
  onPlace,
  onClose,
}: {
  readonly person: PersonId;
  readonly how: 'same' | 'relative';
  /** Whom they were put on, where that is known. */
  readonly beside?: PersonId;
  readonly onPlace: (place: KinPlace) => void;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const [other, setOther] = useState(beside);
  const [as, setAs] = useState<(typeof ways)[number]>('relative');
  const name = other === undefined ? '…' : displayName(doc, words, other);
  return (
    <Dialog
      title={say('tray.placeNamed', { name: displayName(doc, words, person) })}
      open
      onClose={onClose}
    >
      <div className="form">
        <PersonSelect
          label={say(how === 'same' ? 'tray.who' : 'tray.of')}
          value={other}
          except={[person]}
          onChange={setOther}
        />
        {how === 'relative' ? (
          <Select
            label={say('tray.how')}
            value={as}
            options={ways.map((way) => ({
              id: way,
              label: capital(say(`heard.${way}`, { name })),
            }))}
            onChange={(way) => way && setAs(way)}
          />
        ) : null}
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={other === undefined}
          onPress={() =>
            other !== undefined &&
            onPlace(how === 'same' ? { as: 'same', person: other } : { as, of: other })
          }
        >
          {say('tray.link')}
        </Button>
      </div>
    </Dialog>
  );
}
