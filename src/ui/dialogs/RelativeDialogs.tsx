import { useState } from 'react';
import { type ParentageKindId, type PersonId, partnersOf } from '#model';
import { addCandidateParent, addParent } from '#operations';
import { displayName, type Point } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { placedAt } from '../commands/placedAt.ts';
import { addChildTo, addSiblingOf, knownParents } from '../commands/relatives.ts';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

interface Props {
  readonly of: PersonId;
  /** Where they were dropped, if they were. */
  readonly at?: Point | undefined;
  readonly onClose: () => void;
}

/** Who a new child's other parent is: only what somebody says. */
export function OtherParent({ of, at, onClose }: Props) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const add = (parents: PersonId[]) => {
    onClose();
    addChildTo(workspace, parents, at);
  };
  // The latest partner first: most often it is their child that is meant.
  const partners = partnersOf(doc, of).toReversed();
  return (
    <Dialog
      title={say('otherParent.title', { name: displayName(doc, words, of) })}
      open
      onClose={onClose}
    >
      <div className="choices">
        {partners.map((partner, place) => (
          <Button key={partner} autoFocus={place === 0} onPress={() => add([of, partner])}>
            {say('otherParent.with', { name: displayName(doc, words, partner) })}
          </Button>
        ))}
        <Button onPress={() => add([of])}>{say('otherParent.unknown')}</Button>
      </div>
    </Dialog>
  );
}

const otherKinds: readonly ParentageKindId[] = [
  'foster',
  'kinship',
  'adoptive',
  'step',
  'guardian',
  'social',
  'residential',
];

/** Which sort of parent, where two by birth are recorded already. */
export function ParentKind({ of, at, onClose }: Props) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const effects = { nameIt: true, anchor: of } as const;
  const parent = { person: {} };
  const choose = (kind: ParentageKindId) => {
    onClose();
    workspace.run(
      placedAt(workspace, at, (now, newId) => addParent(now, newId, { child: of, parent, kind })),
      effects,
    );
  };
  return (
    <Dialog
      title={say('parentKind.title', { name: displayName(doc, words, of) })}
      open
      onClose={onClose}
    >
      <p className="small">{say('parentKind.about')}</p>
      <div className="choices">
        <Button
          autoFocus
          onPress={() => {
            onClose();
            workspace.run(
              placedAt(workspace, at, (now, newId) =>
                addCandidateParent(now, newId, { child: of, parent }),
              ),
              effects,
            );
          }}
        >
          {say('parentKind.candidate')}
        </Button>
        {otherKinds.map((kind) => (
          <Button key={kind} onPress={() => choose(kind)}>
            {capital(say(`parentKind.${kind}` as 'parentKind.foster'))}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

/** Which parents a new brother or sister shares; none need be said. */
export function SharedParents({ of, at, onClose }: Props) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const parents = knownParents(doc, of);
  const add = (shared: readonly PersonId[]) => {
    onClose();
    addSiblingOf(workspace, of, shared, at);
  };
  const named = (id: PersonId) => displayName(doc, words, id);
  // What is most likely meant stands first: both of a couple, either of two who are none.
  const together = [...doc.parentSets.values()].some(
    (set) => parents.length === 2 && parents.every((id) => set.parents.includes(id)),
  );
  const both = parents.length === 2 && (
    <Button autoFocus={together} onPress={() => add(parents)}>
      {say('sharedParents.both', { names: words.list(parents.map(named)) })}
    </Button>
  );
  return (
    <Dialog title={say('sharedParents.title', { name: named(of) })} open onClose={onClose}>
      {parents.length > 2 ? (
        <TickedParents parents={parents} onAdd={add} onClose={onClose} />
      ) : (
        <div className="choices">
          {together ? both : null}
          {parents.map((parent, place) => (
            <Button key={parent} autoFocus={!together && place === 0} onPress={() => add([parent])}>
              {say('sharedParents.one', { count: parents.length, name: named(parent) })}
            </Button>
          ))}
          {together ? null : both}
          <Button onPress={() => add([])}>{say('sharedParents.unsaid')}</Button>
        </div>
      )}
    </Dialog>
  );
}

/** Where several may be the parents, at most two of them are ticked. */
function TickedParents({
  parents,
  onAdd,
  onClose,
}: {
  readonly parents: readonly PersonId[];
  readonly onAdd: (shared: readonly PersonId[]) => void;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const [ticked, setTicked] = useState<readonly PersonId[]>([]);
  return (
    <>
      <p className="small">{say('sharedParents.about')}</p>
      <div className="stack">
        {parents.map((parent) => (
          <Checkbox
            key={parent}
            checked={ticked.includes(parent)}
            onChange={(on) =>
              setTicked(on ? [...ticked, parent].slice(-2) : ticked.filter((id) => id !== parent))
            }
          >
            {displayName(doc, words, parent)}
          </Checkbox>
        ))}
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button autoFocus variant="primary" onPress={() => onAdd(ticked)}>
          {say(ticked.length ? 'sharedParents.add' : 'sharedParents.addUnsaid')}
        </Button>
      </div>
    </>
  );
}
