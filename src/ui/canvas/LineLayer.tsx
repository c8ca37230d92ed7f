import { memo, useMemo } from 'react';
import { type Box, type Figure, type Point, placedBounds, type Scene } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { Texts } from '../kit/Texts.tsx';
import { lineTiles } from './lineTiles.ts';
import { meets } from './view.ts';

const origin = { x: 0, y: 0 };

const path = (points: readonly Point[]) =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');

/** A light band along a line that is hovered or selected. */
function Band({ figure, strong }: { readonly figure: Figure; readonly strong: boolean }) {
  return (
    <path
      d={(figure.routes ?? []).map(path).join('')}
      className={strong ? 'line-band line-band--strong' : 'line-band'}
    />
  );
}

/** All lines of the drawing, under the people. They are found by a pointer through their routes, not as elements. */
export const LineLayer = memo(function LineLayer({
  scene,
  near,
  hovered,
  selected,
}: {
  readonly scene: Scene;
  /** Where lines are wanted; `all`: wherever they run. */
  readonly near: Box | 'all' | undefined;
  readonly hovered: Figure | undefined;
  readonly selected: Figure | undefined;
}) {
  const { tiles, ornaments } = useMemo(
    () =>
      lineTiles(
        near === 'all'
          ? scene.figures
          : scene.figures.filter((figure) => near && meets(placedBounds(figure), near)),
      ),
    [scene, near],
  );
  return (
    <div className="lines" aria-hidden>
      <svg className="lines__drawing" focusable="false" aria-hidden>
        {hovered && hovered !== selected ? <Band figure={hovered} strong={false} /> : null}
        {selected ? <Band figure={selected} strong /> : null}
        {tiles.map(({ key, mark }) => (
          <Marks key={key} marks={[mark]} />
        ))}
        <Marks marks={ornaments} texts={false} />
      </svg>
      <Texts marks={ornaments} origin={origin} />
    </div>
  );
});
