import { type Ref, useImperativeHandle, useRef } from 'react';
import type { SnapLine } from '#operations';

/** Shows the lines that hold what is dragged; none clears them. */
export interface SnapLinesHandle {
  show(lines: readonly SnapLine[]): void;
}

/** How far a line goes on past those that it joins, in scene units. */
const beyond = 26;

const path = ({ axis, at, from, to }: SnapLine) =>
  axis === 'x'
    ? `M${at} ${from - beyond}V${to + beyond}`
    : `M${from - beyond} ${at}H${to + beyond}`;

/** The lines that a dragged person snaps to. They are written straight to the element. */
export function SnapLines({ ref }: { readonly ref: Ref<SnapLinesHandle> }) {
  const rows = useRef<SVGPathElement>(null);
  const others = useRef<SVGPathElement>(null);
  useImperativeHandle(ref, () => ({
    show(lines) {
      const write = (element: SVGPathElement | null, which: (line: SnapLine) => boolean) => {
        const d = lines.filter(which).map(path).join('');
        if (element && element.getAttribute('d') !== d) element.setAttribute('d', d);
      };
      write(rows.current, ({ kind }) => kind === 'generation');
      write(others.current, ({ kind }) => kind !== 'generation');
    },
  }));
  return (
    <svg className="snap-lines" aria-hidden focusable="false">
      <path ref={rows} className="snap-line snap-line--row" />
      <path ref={others} className="snap-line" />
    </svg>
  );
}
