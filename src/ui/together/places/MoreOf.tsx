import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { mobilityMapOf } from '#model';
import { addMoreOf, rankMoreOf, sayMoreOf } from '#operations';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask } from './Ask.tsx';

/** "Things I would like more of": begins with one line, may stay empty, and the order can be changed. */
export function MoreOf({ onClose }: { readonly onClose: () => void }) {
  const { copy, child, act } = useDesk();
  const say = useChildSay();
  const list = mobilityMapOf(copy, child)?.moreOf ?? [];
  const lines = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<Held>();
  const move = (entry: (typeof list)[number]['id'], by: number) =>
    act((doc, newId) => rankMoreOf(doc, newId, { child, entry, by }));
  const take = (from: number) => (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ from, to: from, start: event.clientY, by: 0 });
  };
  const drag = ({ clientY }: PointerEvent) =>
    held &&
    setHeld({
      ...held,
      by: clientY - held.start,
      to: placeAt(lines.current, held.from, clientY),
    });
  const drop = () => {
    const entry = held && list[held.from];
    if (entry) move(entry.id, held.to - held.from);
    setHeld(undefined);
  };
  return (
    <Ask question={say('moreOf.ask')} wide>
      {list.length ? (
        <ol className="more-of" ref={lines}>
          {list.map(({ id, words }, index) => (
            <li
              key={id}
              className="more-of__line"
              data-held={held?.from === index || undefined}
              data-under={(held && held.to === index && held.from !== index) || undefined}
              style={held?.from === index ? { translate: `0 ${held.by}px` } : undefined}
            >
              {/* For those who drag; the buttons beside it do the same for everybody. */}
              <span
                className="more-of__grip"
                aria-hidden
                onPointerDown={take(index)}
                onPointerMove={drag}
                onPointerUp={drop}
                onPointerCancel={() => setHeld(undefined)}
              >
                <GripVertical />
              </span>
              <span className="more-of__words">{words}</span>
              <Button
                className="round-button"
                data-edge={index === 0 || undefined}
                aria-label={`${say('child.wishUp')}: ${words}`}
                onPress={() => move(id, -1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                className="round-button"
                data-edge={index === list.length - 1 || undefined}
                aria-label={`${say('child.wishDown')}: ${words}`}
                onPress={() => move(id, 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button
                className="round-button"
                aria-label={`${say('child.wishRemove')}: ${words}`}
                onPress={() =>
                  act((doc, newId) => sayMoreOf(doc, newId, { child, entry: id, words: '' }))
                }
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <ChildField
        key={list.length}
        label={say(list.length ? 'child.wishAskMore' : 'moreOf.field')}
        save={say('child.wishAdd')}
        onSave={(words) => act((doc, newId) => addMoreOf(doc, newId, { child, words }))}
      >
        <Act onPress={onClose}>{say('child.done')}</Act>
      </ChildField>
    </Ask>
  );
}

/** A line that is being dragged. */
interface Held {
  readonly from: number;
  /** The place it would come to. */
  readonly to: number;
  readonly start: number;
  /** How far it was dragged, px. */
  readonly by: number;
}

/** The place among the others that a height of the window stands for. */
function placeAt(list: HTMLOListElement | null, from: number, clientY: number): number {
  const others = [...(list?.children ?? [])].filter((_, index) => index !== from);
  return others.filter((each) => {
    const { top, height } = each.getBoundingClientRect();
    return clientY > top + height / 2;
  }).length;
}
