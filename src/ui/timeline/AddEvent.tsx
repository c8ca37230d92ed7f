import { useState } from 'react';
import { type FuzzyDate, type LifeEventKind, lifeEventKinds, type PersonId } from '#model';
import { addRow } from '#operations';
import { capital } from '#words';
import { useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { dateAt } from './isoOfDay.ts';
import { LevelChoice } from './LevelChoice.tsx';

/** Something that happened, in words, with when: one row of the case. */
export function AddEvent({
  person,
  at,
  onClose,
}: {
  readonly person: PersonId;
  readonly at: { readonly day?: number; readonly pxPerDay?: number };
  readonly onClose: () => void;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const { asOf } = workspace.state.open?.overlay ?? {};
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<LifeEventKind>('other');
  const [level, setLevel] = useState(0);
  const [from, setFrom] = useState<FuzzyDate | undefined>(() => {
    if (at.day !== undefined) return { form: 'on', date: dateAt(at.day, at.pxPerDay ?? 1) };
    if (asOf === undefined) return undefined;
    const [year = 2000, month = 1] = asOf.split('-').map(Number);
    return { form: 'on', date: { year, month } };
  });
  const handleAdd = () => {
    workspace.run(
      (doc, newId) =>
        addRow(doc, newId, 'lifeEvents', {
          person,
          kind,
          ...(words ? { words } : {}),
          ...(from ? { from } : {}),
          ...(kind === 'feeling' ? { level } : {}),
        }),
      { select: 'keep' },
    );
    onClose();
  };
  return (
    <Dialog title={say('timeline.add')} open onClose={onClose}>
      <div className="stack">
        <TextField label={say('timeline.what')} value={words} autoFocus onSave={setWords} />
        <Select
          label={say('timeline.kind')}
          value={kind}
          options={lifeEventKinds.map((id) => ({ id, label: capital(say(`lifeEvent.${id}`)) }))}
          onChange={(next) => next && setKind(next)}
        />
        <DateField label={say('timeline.when')} value={from} onSave={setFrom} />
        {kind === 'feeling' ? <LevelChoice value={level} onChange={setLevel} /> : null}
        {from ? null : <p className="small">{say('timeline.needsDate')}</p>}
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={!from} onPress={handleAdd}>
          {say('timeline.add')}
        </Button>
      </div>
    </Dialog>
  );
}
