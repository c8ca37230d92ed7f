import type { RingChange } from '#model';
import { type NetworkContext, ringName, tokenOf } from '#scene';
import { capital } from '#words';
import { useSay, useWords } from '../app/context.tsx';
import type { NetworkState } from './useNetwork.ts';

const order = ['closer', 'joined', 'moved', 'further', 'left'] as const;

/** Who moved in, moved out, came and went since a day: for the coordinator alone. */
export function Changes({
  network,
  changes,
}: {
  readonly network: NetworkState;
  readonly changes: readonly RingChange[];
}) {
  const say = useSay();
  const words = useWords();
  const { context, map, since } = network;
  if (!context || !since) return null;
  const name = (id: string) => tokenOf(context as NetworkContext, id)?.name ?? '';
  return (
    <section className="network-card" aria-label={say('network.changes')}>
      <h2 className="network-card__title">
        {say('network.changesSince', { date: words.date(since.date) })}
      </h2>
      {changes.length === 0 ? <p className="small">{say('network.noChanges')}</p> : null}
      {order.map((how) => {
        const some = changes.filter((change) => change.how === how);
        return some.length ? (
          <div key={how}>
            <h3 className="network-card__part">{capital(say(`network.change.${how}`))}</h3>
            <ul>
              {some.map(({ id, from, to }) => (
                <li key={id} className="small">
                  {name(id)}
                  {from && to && from.ring !== to.ring
                    ? `: ${ringName(words, map, from.ring, 'coordinator')} → ${ringName(words, map, to.ring, 'coordinator')}`
                    : ''}
                </li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
    </section>
  );
}
