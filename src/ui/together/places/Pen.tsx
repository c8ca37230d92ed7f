import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MapPaint, StayId } from '#model';
import { addToMap } from '#operations';
import type { Point } from '#scene';
import { PenLayer } from '../../places/PenLayer.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask } from './Ask.tsx';

/** Pens on offer: enough to choose from, not enough to get lost in. */
const pens = ['ink', 'sky', 'leaf', 'rose', 'sun', 'lilac'] as const satisfies readonly MapPaint[];

/**
 * Drawing on the map by pen, finger or mouse; each stroke is one step to undo. Nothing
 * needs it: things and words go on the map by the cards as well.
 */
export function Pen({
  stay,
  door,
  onClose,
}: {
  /** The home that is chosen: what is drawn belongs to it and moves with it. */
  readonly stay: StayId | undefined;
  /** Where its doorstep is. */
  readonly door: Point;
  readonly onClose: () => void;
}) {
  const { child, visit, act } = useDesk();
  const say = useChildSay();
  const [paint, setPaint] = useState<(typeof pens)[number]>('ink');
  const handleStroke = (points: readonly number[]) => {
    const own = points.map((each, index) => Math.round(each - (index % 2 ? door.y : door.x)));
    act((doc, newId) =>
      addToMap(doc, newId, {
        child,
        item: {
          kind: 'stroke',
          points: own,
          paint,
          width: 4,
          visit,
          ...(stay === undefined ? {} : { stay }),
        },
      }),
    );
  };
  return (
    <>
      <PenLayer label={say('pen.sheet')} onStroke={handleStroke} />
      <Ask question={say('pen.ask')}>
        <ToggleButtonGroup
          className="pens"
          aria-label={say('pen.colour')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[paint]}
          onSelectionChange={(keys) => setPaint(pens.find((each) => keys.has(each)) ?? 'ink')}
        >
          {pens.map((each) => (
            <ToggleButton
              key={each}
              id={each}
              className={`pen-choice pen-choice--${each}`}
              aria-label={say(`pen.${each}`)}
            />
          ))}
        </ToggleButtonGroup>
        <Act main onPress={onClose}>
          {say('child.done')}
        </Act>
      </Ask>
    </>
  );
}
