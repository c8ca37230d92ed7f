import type { Placed, RingChange } from '#model';
import { type NetworkContext, ringName, sliceName, tokenOf } from '#scene';
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
  const cell = (placed: Placed | undefined, part: 'ring' | 'slice') =>
    placed &&
    (part === 'ring'
      ? ringName(words, map, placed.ring, 'coordinator')
      : sliceName(words, map, placed.sector, 'coordinator'));
  /** From where to where, or the one place of somebody who came or went. */
  const where = ({ how, from, to }: RingChange) =>
    [from, to]
      .flatMap((placed) => cell(placed, how === 'moved' ? 'slice' : 'ring') ?? [])
      .join(' → ');
  return (
    <section className="network__changes" aria-label={say('network.changes')}>
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
              {some.map((change) => (
                <li key={change.id} className="small">
                  {name(change.id)}: {where(change)}
                </li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
    </section>
  );
}
