import { Search, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { type Id, kinOf, type Placed, preferred } from '#model';
import { displayName, type Point, tokenOf } from '#scene';
import { useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Marks } from '../kit/Marks.tsx';
import type { NetworkState } from './useNetwork.ts';

const mostAtOnce = 60;
const threshold = 5;

/** Those who have no place on the map yet; it stays in sight. A token is dragged out, or pressed and then its cell. */
export function Tray({
  network,
  placed,
  chosen,
  onChoose,
  onDrag,
  onDrop,
  onKey,
  onTakeOff,
}: {
  readonly network: NetworkState;
  readonly placed: readonly Placed[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly Id[], how: 'instead' | 'toggle') => void;
  /** A token is carried over a point of the window; undefined when that ends. */
  readonly onDrag: (client: Point | undefined) => void;
  readonly onDrop: (id: Id, client: Point) => void;
  /** A digit on a token: a ring. */
  readonly onKey: (id: Id, ring: number) => void;
  readonly onTakeOff: () => void;
}) {
  const say = useSay();
  const readOnly = useReadOnly();
  const [find, setFind] = useState('');
  const { map } = network;
  const waiting = useWaiting(network, placed);
  const wanted = find.trim().toLowerCase();
  const shown = waiting.filter(({ name }) => name.toLowerCase().includes(wanted));
  const somebodyPlaced = placed.some(({ id }) => chosen.has(id));
  return (
    <aside className="tray" aria-label={say('network.tray')}>
      <h2 className="tray__title">{say('network.tray')}</h2>
      {waiting.length > 8 ? (
        <label className="tray__find">
          <Search size={15} aria-hidden />
          <input
            type="search"
            value={find}
            aria-label={say('network.trayFind')}
            placeholder={say('network.trayFind')}
            onChange={(event) => setFind(event.target.value)}
          />
        </label>
      ) : null}
      <ul className="tray__list">
        {shown.slice(0, mostAtOnce).map(({ id, name, token }) => (
          <li key={id}>
            <TrayToken
              id={id}
              name={name}
              token={token}
              chosen={chosen.has(id)}
              rings={map.rings.length}
              canDrag={!readOnly}
              onChoose={onChoose}
              onDrag={onDrag}
              onDrop={onDrop}
              onKey={onKey}
            />
          </li>
        ))}
      </ul>
      {waiting.length === 0 ? <p className="small tray__none">{say('network.trayEmpty')}</p> : null}
      {shown.length > mostAtOnce ? (
        <p className="small">{say('network.trayMore', { count: shown.length - mostAtOnce })}</p>
      ) : null}
      {somebodyPlaced && !readOnly ? (
        <Button onPress={onTakeOff}>
          <Undo2 size={16} aria-hidden /> {say('network.takeOff')}
        </Button>
      ) : null}
    </aside>
  );
}

/** Everybody and everything without a place: those with a tie first, then near kin, then the others. */
function useWaiting({ doc, child = '', context }: NetworkState, placed: readonly Placed[]) {
  const words = useWords();
  return useMemo(() => {
    if (!context) return [];
    const there = new Set<Id>([child, ...placed.map(({ id }) => id)]);
    const tied = new Set(
      [...doc.ties.values()].flatMap(({ ends }) => ends.flatMap((end) => Object.values(end))),
    );
    const kin = new Map<Id, number>(
      [...kinOf(doc, child)].map(([id, terms]) => [id, terms.length]),
    );
    const rank = (id: Id) => (tied.has(id) ? 0 : (kin.get(id) ?? 8) + 1);
    const people = [...doc.persons.values()].filter((person) => {
      const outcome = preferred(person.pregnancy)?.outcome;
      return outcome !== 'miscarriage' && outcome !== 'termination';
    });
    return [...people, ...doc.organisations.values()]
      .map(({ id }) => id as Id)
      .filter((id) => !there.has(id))
      .flatMap((id) => {
        const token = tokenOf(context, id);
        const person = doc.persons.get(id);
        const name = person ? displayName(doc, words, person.id) : token?.name;
        return token && name ? [{ id, name, token, rank: rank(id) }] : [];
      })
      .sort((a, b) => a.rank - b.rank || words.compare(a.name, b.name));
  }, [doc, child, placed, context, words]);
}

function TrayToken({
  id,
  name,
  token,
  chosen,
  rings,
  canDrag,
  onChoose,
  onDrag,
  onDrop,
  onKey,
}: {
  readonly id: Id;
  readonly name: string;
  readonly token: NonNullable<ReturnType<typeof tokenOf>>;
  readonly chosen: boolean;
  readonly rings: number;
  readonly canDrag: boolean;
  readonly onChoose: (ids: readonly Id[], how: 'instead' | 'toggle') => void;
  readonly onDrag: (client: Point | undefined) => void;
  readonly onDrop: (id: Id, client: Point) => void;
  readonly onKey: (id: Id, ring: number) => void;
}) {
  const drag = useRef<{ start: Point; moved: boolean }>(undefined);
  const element = useRef<HTMLButtonElement>(null);
  const at = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
  // While it is carried it lies over everything, out of the list that would cut it off.
  const carry = (by: Point | undefined) => {
    const token = element.current;
    if (!token) return;
    if (by && token.style.position !== 'fixed') {
      const { left, top, width } = token.getBoundingClientRect();
      Object.assign(token.style, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
      });
    }
    if (by) token.style.translate = `${by.x}px ${by.y}px`;
    else token.removeAttribute('style');
  };
  const end = () => {
    drag.current = undefined;
    carry(undefined);
    onDrag(undefined);
  };
  const handleMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const now = at(event);
    const by = { x: now.x - drag.current.start.x, y: now.y - drag.current.start.y };
    if (!drag.current.moved && Math.hypot(by.x, by.y) < threshold) return;
    drag.current.moved = true;
    carry(by);
    onDrag(now);
  };
  const handleUp = (event: PointerEvent) => {
    const moved = drag.current?.moved;
    end();
    if (moved) onDrop(id, at(event));
    else onChoose([id], event.shiftKey || event.ctrlKey ? 'toggle' : 'instead');
  };
  const handleKey = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose([id], event.shiftKey ? 'toggle' : 'instead');
    } else if (digit >= 1 && digit <= rings && canDrag) {
      event.preventDefault();
      onKey(id, digit);
    }
  };
  const { width, height } = token.symbol;
  return (
    <button
      ref={element}
      type="button"
      className="tray__token"
      data-token={id}
      aria-pressed={chosen}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drag.current = { start: at(event), moved: false };
        if (canDrag) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={handleMove}
      onPointerUp={handleUp}
      onPointerCancel={end}
      onKeyDown={handleKey}
    >
      <svg
        width={40}
        height={40}
        viewBox={`${-Math.max(width, height) / 2 - 5} ${-Math.max(width, height) / 2 - 5} ${Math.max(width, height) + 10} ${Math.max(width, height) + 10}`}
        aria-hidden
        focusable="false"
      >
        <Marks marks={token.symbolMarks} />
      </svg>
      <span>{name}</span>
    </button>
  );
}
