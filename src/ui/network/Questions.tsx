import { CircleHelp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { endOf, type Id, isolatesOf, type Placed } from '#model';
import { addRow } from '#operations';
import { tokenOf } from '#scene';
import { useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import type { NetworkState } from './useNetwork.ts';

/** Asks about those on the map whom nobody else on it is known to know. Never shown to a child. */
export function Questions({
  network,
  placed,
}: {
  readonly network: NetworkState;
  readonly placed: readonly Placed[];
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const { doc, child = '', context } = network;
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState<Id>();
  const alone = useMemo(
    () =>
      isolatesOf(
        doc,
        child,
        placed.map(({ id }) => id),
      ),
    [doc, child, placed],
  );
  if (!context || alone.length === 0) return null;
  const name = (id: Id) => tokenOf(context, id)?.name ?? '';
  const know = (id: Id, other: Id) =>
    workspace.run(
      (now, newId) => {
        const [a, b] = [endOf(now, id), endOf(now, other)];
        // Both are on the map, so both are rows of the case.
        if (!a || !b) throw new Error('not on the map');
        return addRow(now, newId, 'ties', { ends: [a, b], kind: 'know' });
      },
      { select: 'keep' },
    );
  return (
    <section className="network-card" aria-label={say('network.questions')}>
      <button
        type="button"
        className="network-card__head"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <CircleHelp size={16} aria-hidden />{' '}
        {say('network.questionsCount', { count: alone.length })}
      </button>
      {open ? (
        <>
          <p className="small">{say('network.questionsAbout')}</p>
          <ul className="network-card__list">
            {alone.map((id) => (
              <li key={id}>
                <Button
                  variant="act"
                  aria-expanded={asking === id}
                  onPress={() => setAsking(asking === id ? undefined : id)}
                >
                  {say('network.whoKnows', { name: name(id) })}
                </Button>
                {asking === id && !readOnly ? (
                  <span className="network-card__answers">
                    {placed
                      .filter((each) => each.id !== id)
                      .map((each) => (
                        <Button key={each.id} onPress={() => know(id, each.id)}>
                          {name(each.id)}
                        </Button>
                      ))}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
