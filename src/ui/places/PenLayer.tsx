import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from '#scene';

/** A sheet over the drawing that a pen, finger or mouse draws on. */
export function PenLayer({
  label,
  onStroke,
}: {
  readonly label: string;
  /** A stroke that was finished, in units of the drawing: x1, y1, x2, y2 … */
  readonly onStroke: (points: readonly number[]) => void;
}) {
  const sheet = useRef<SVGSVGElement>(null);
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const here = (event: PointerEvent): Point => {
    const area = sheet.current?.getBoundingClientRect();
    return { x: event.clientX - (area?.left ?? 0), y: event.clientY - (area?.top ?? 0) };
  };
  const finish = () => {
    const layer =
      sheet.current?.parentElement?.querySelector<SVGSVGElement>('.scene-canvas__layer');
    const area = sheet.current?.getBoundingClientRect();
    const back = layer?.getScreenCTM()?.inverse();
    setStroke([]);
    if (!area || !back || stroke.length < 2) return;
    onStroke(
      stroke.flatMap(({ x, y }) => {
        const point = new DOMPoint(x + area.left, y + area.top).matrixTransform(back);
        return [point.x, point.y];
      }),
    );
  };
  return (
    <svg
      ref={sheet}
      className="pen-layer"
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setStroke([here(event)]);
      }}
      onPointerMove={(event) => {
        if (stroke.length) setStroke((points) => [...points, here(event)]);
      }}
      onPointerUp={finish}
      onPointerCancel={() => setStroke([])}
    >
      {stroke.length > 1 ? (
        <polyline
          className="pen-layer__line"
          points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ) : null}
    </svg>
  );
}
