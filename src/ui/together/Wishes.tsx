import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { isoDate, type Objective } from '#model';
import { addObjective, changeRow, rewordObjective } from '#operations';
import { ChildField } from './ChildField.tsx';
import { useChildSay, useDesk } from './context.tsx';

/** What the child would like, in their exact words, as many or as few as they like. */
export function Wishes() {
  const { copy, child, visit, act, date } = useDesk();
  const say = useChildSay();
  // One thing at a time: a wish is changed, or another one is said.
  const [changing, setChanging] = useState<Objective['id']>();
  const wishes = [...copy.objectives.values()].filter(({ status }) => status !== 'withdrawn');
  return (
    <div className="child-narrow">
      <h1 className="child-title">{say('child.wishes')}</h1>
      {wishes.length ? (
        <ul className="wishes__list">
          {wishes.map((wish) => (
            <Wish
              key={wish.id}
              wish={wish}
              changing={changing === wish.id}
              onChanging={(on) => setChanging(on ? wish.id : undefined)}
            />
          ))}
        </ul>
      ) : null}
      {changing === undefined ? (
        <ChildField
          key={wishes.length}
          label={say(wishes.length ? 'child.wishAskMore' : 'child.wishAsk')}
          save={say('child.wishAdd')}
          lines={2}
          onSave={(words) =>
            act((doc, newId) =>
              addObjective(doc, newId, { child, words, setOn: isoDate(date), visit }),
            )
          }
        />
      ) : null}
    </div>
  );
}

function Wish({
  wish,
  changing,
  onChanging,
}: {
  readonly wish: Objective;
  readonly changing: boolean;
  readonly onChanging: (on: boolean) => void;
}) {
  const { act, visit, date } = useDesk();
  const say = useChildSay();
  if (changing) {
    return (
      <li>
        <ChildField
          label={say('child.wishField')}
          initial={wish.words}
          save={say('child.wishSave')}
          lines={2}
          autoFocus
          onSave={(words) => {
            onChanging(false);
            act((doc, newId) =>
              rewordObjective(doc, newId, {
                objective: wish.id,
                words,
                today: isoDate(date),
                visit,
              }),
            );
          }}
        >
          <Button className="big-button big-button--quiet" onPress={() => onChanging(false)}>
            {say('child.close')}
          </Button>
        </ChildField>
      </li>
    );
  }
  return (
    <li className="wish">
      <span className="wish__words">{wish.words}</span>
      <Button
        className="round-button"
        aria-label={`${say('child.wishChange')}: ${wish.words}`}
        onPress={() => onChanging(true)}
      >
        <Pencil aria-hidden />
      </Button>
      <Button
        className="round-button"
        aria-label={`${say('child.wishRemove')}: ${wish.words}`}
        onPress={() =>
          act((doc, newId) => changeRow(doc, newId, 'objectives', wish.id, { status: 'withdrawn' }))
        }
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
