import { useState } from 'react';
import {
  type CaseDocument,
  type ParentageKindId,
  type PersonId,
  parentLinks,
  partnersOf,
} from '#model';
import { addCandidateParent, addParent, addSibling } from '#operations';
import { displayName, type Point } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { placedAt } from '../commands/placedAt.ts';
import { addChildTo } from '../commands/relatives.ts';
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

/** Parents of a person that a brother or sister may share, each once; at most two can be ticked. */
const knownParents = (doc: CaseDocument, of: PersonId) => [
  ...new Set(
    parentLinks(doc, of)
      .filter(({ certainty }) => certainty !== 'ruledOut')
      .map(({ parent }) => parent),
  ),
];

/** Which parents a new brother or sister shares; none need be said. */
export function SharedParents({ of, at, onClose }: Props) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const parents = knownParents(doc, of);
  const [ticked, setTicked] = useState<readonly PersonId[]>([]);
  const add = () => {
    onClose();
    workspace.run(
      placedAt(workspace, at, (now, newId) =>
        addSibling(now, newId, { of, sibling: { person: {} }, parents: ticked }),
      ),
      { nameIt: true, anchor: of },
    );
  };
  return (
    <Dialog
      title={say('sharedParents.title', { name: displayName(doc, words, of) })}
      open
      onClose={onClose}
    >
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
        <Button variant="primary" onPress={add}>
          {say(ticked.length ? 'sharedParents.add' : 'sharedParents.addUnsaid')}
        </Button>
      </div>
    </Dialog>
  );
}
