import { useState } from 'react';
import {
  type FuzzyDate,
  type ParentageKindId,
  type PersonId,
  parentageKinds,
  parentLinks,
  partnersOf,
} from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { type Relation, useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Choice, Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { DateField } from '../panel/DateField.tsx';
import { likelyRelation } from './likelyRelation.ts';
import { relate, type Said } from './relate.ts';

const relations: readonly Relation[] = ['parent', 'child', 'partner', 'sibling'];
// The keys of the table are the ids of its kinds.
const parentages = Object.keys(parentageKinds) as ParentageKindId[];

/** What two people of the case are to each other: the likeliest is chosen already. */
export default function RelationDialog({
  from,
  to,
  as,
  onClose,
}: {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly as?: Relation;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const doc = useOpen((open) => open.document);
  const places = useOpen((open) => open.drawing?.places);
  const [relation, setRelation] = useState(() => as ?? likelyRelation(doc, places, from, to));
  const [parentage, setParentage] = useState<Said['parentage']>('birth');
  const [partnership, setPartnership] = useState<string>('unknown');
  const [since, setSince] = useState<FuzzyDate>();
  const [other, setOther] = useState<PersonId>();
  const [sharing, setSharing] = useState<readonly PersonId[]>([]);
  const names = { from: displayName(doc, words, from), to: displayName(doc, words, to) };

  const join = () => {
    onClose();
    const said = { from, to, as: relation, parentage, partnership, since, with: other, sharing };
    workspace.run(relate(said), { select: [from], anchor: from });
  };
  const getOn = () => {
    onClose();
    screen.setState({ dialog: { name: 'bond', between: [from, to] } });
  };
  return (
    <Dialog title={say('relation.title', names)} open onClose={onClose}>
      <div className="import-report">
        <Choice
          label={say('relation.what')}
          value={relation}
          options={relations.map((id) => ({ id, label: say(`relation.${id}`, names) }))}
          onChange={setRelation}
        />
        {relation === 'parent' || relation === 'child' ? (
          <Select
            label={say('family.kind')}
            value={parentage}
            options={[
              ...parentages.map((id) => ({ id, label: capital(say(`parentage.${id}`)) })),
              { id: 'candidate' as const, label: say('relation.candidate') },
            ]}
            onChange={(kind) => kind && setParentage(kind)}
          />
        ) : null}
        {relation === 'child' && partnersOf(doc, from).length > 0 ? (
          <Select
            label={say('relation.otherParent')}
            value={other}
            none={say('otherParent.unknown')}
            options={partnersOf(doc, from)
              .filter((id) => id !== to)
              .map((id) => ({ id, label: displayName(doc, words, id) }))}
            onChange={setOther}
          />
        ) : null}
        {relation === 'partner' ? (
          <>
            <KindSelect
              of="partnership"
              label={say('couple.kind')}
              value={partnership}
              onChange={(kind) => kind && setPartnership(kind)}
            />
            <DateField label={say('couple.from')} value={since} onSave={setSince} />
          </>
        ) : null}
        {relation === 'sibling' ? (
          <SharedParents of={from} ticked={sharing} onChange={setSharing} />
        ) : null}
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={getOn}>
          {say('relation.getOn')}
        </Button>
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button variant="primary" autoFocus onPress={join}>
          {say('relation.join')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Which of somebody's parents a brother or sister shares; at most two, and none need be said. */
function SharedParents({
  of,
  ticked,
  onChange,
}: {
  readonly of: PersonId;
  readonly ticked: readonly PersonId[];
  readonly onChange: (ticked: readonly PersonId[]) => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const parents = new Set(
    parentLinks(doc, of)
      .filter(({ certainty }) => certainty !== 'ruledOut')
      .map(({ parent }) => parent),
  );
  return (
    <div className="stack">
      <p className="small">{say('sharedParents.about')}</p>
      {[...parents].map((parent) => (
        <Checkbox
          key={parent}
          checked={ticked.includes(parent)}
          onChange={(on) =>
            onChange(on ? [...ticked, parent].slice(-2) : ticked.filter((id) => id !== parent))
          }
        >
          {displayName(doc, words, parent)}
        </Checkbox>
      ))}
    </div>
  );
}
