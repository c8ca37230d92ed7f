import { useMemo } from 'react';
import { type Id, placedOn } from '#model';
import { placeInCircles } from '#operations';
import { ringName, sliceName, tieWords, tokenOf } from '#scene';
import { capital } from '#words';
import { useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { type NetworkState, useChosen } from './useNetwork.ts';

/** The network in a list: the same people, places and choices as the drawing, for those who do not use it. */
export function NetworkList({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const closed = useReadOnly();
  const { doc, child = '', map, day, context, placingDate } = network;
  const readOnly = closed || placingDate === undefined;
  const { chosen, choose } = useChosen();
  const rows = useMemo(() => {
    if (!context) return [];
    const placed = placedOn(doc, child, map, day);
    const places = new Map(placed.map((each) => [each.id, each]));
    const ties = new Map(
      [...doc.ties.values()].flatMap((tie) =>
        tie.ends.some((end) => Object.values(end).includes(child))
          ? tie.ends.flatMap((end) => Object.values(end).map((id: string) => [id, tie] as const))
          : [],
      ),
    );
    ties.delete(child);
    const ids = new Set<Id>([...places.keys(), ...ties.keys()]);
    return [...ids]
      .flatMap((id) => {
        const tie = ties.get(id);
        const token = tokenOf(context, id, tie);
        const place = places.get(id);
        return token
          ? [{ id, name: token.name, contact: words.list(tieWords(context, tie)), place, tie }]
          : [];
      })
      .sort(
        (a, b) => (a.place?.ring ?? 99) - (b.place?.ring ?? 99) || words.compare(a.name, b.name),
      );
  }, [doc, child, map, day, context, words]);
  if (!context) return null;
  const { voice } = context;
  const rings = map.rings.map((_, index) => ({
    id: String(index + 1),
    label: ringName(words, map, index + 1, voice),
  }));
  const slices = map.slices.map(({ id }) => ({
    id,
    label: capital(sliceName(words, map, id, voice)),
  }));
  const place = (id: Id, ring: number | undefined, sector: string | undefined) =>
    placingDate &&
    workspace.run(
      (now, newId) =>
        placeInCircles(now, newId, {
          child,
          map,
          who: [id],
          on: placingDate,
          ...(ring === undefined ? {} : { ring }),
          ...(sector === undefined ? {} : { sector }),
        }),
      { select: 'keep' },
    );
  return (
    <div className="network-list">
      <h2 className="network-list__title">{say('network.listTitle')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('people.name')}</th>
            <th scope="col">{say('network.ring')}</th>
            <th scope="col">{say('network.slice')}</th>
            <th scope="col">{say('panel.touch')}</th>
            <th scope="col">{say('network.strength')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, contact, place: now, tie }) => (
            <tr key={id} data-selected={chosen.has(id) || undefined}>
              <th scope="row">
                <button type="button" className="network-list__name" onClick={() => choose([id])}>
                  {name}
                </button>
              </th>
              <td>
                <Select
                  label={say('network.ringOf', { name })}
                  hideLabel
                  value={now?.ring === undefined ? undefined : String(now.ring)}
                  none={say('network.notPlaced')}
                  options={rings}
                  readOnly={readOnly}
                  onChange={(ring) =>
                    place(id, ring === undefined ? undefined : Number(ring), now?.sector)
                  }
                />
              </td>
              <td>
                <Select
                  label={say('network.sliceOf', { name })}
                  hideLabel
                  value={now?.sector}
                  none={capital(say('network.noSlice'))}
                  options={slices}
                  readOnly={readOnly || !now || map.slices.length === 0}
                  onChange={(slice) => place(id, now?.ring, slice)}
                />
              </td>
              <td>{capital(contact)}</td>
              <td>
                {tie?.strength ? capital(say(`strength.${tie.strength}`)) : ''}
                {tie?.stress && voice === 'coordinator' ? `, ${say('tie.stress')}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
