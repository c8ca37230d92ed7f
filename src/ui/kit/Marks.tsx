import { memo } from 'react';
import type { Mark, Paint } from '#scene';
import { cssName } from '#scene';
import { Photo } from './Photo.tsx';

const paint = (name: Paint) => `var(${cssName(name)})`;

function MarkElement({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill ? paint(mark.fill) : 'none'}
          {...(mark.stroke
            ? {
                stroke: paint(mark.stroke),
                strokeWidth: mark.width ?? 2,
                strokeLinejoin: 'round' as const,
                ...(mark.cap ? { strokeLinecap: mark.cap } : {}),
                ...(mark.dash ? { strokeDasharray: mark.dash.join(' ') } : {}),
              }
            : {})}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.anchor}
          fill={paint(mark.fill)}
        >
          {mark.text}
        </text>
      );
    case 'photo':
      return <Photo mark={mark} />;
  }
}

/** Marks of a scene as SVG elements: the same marks, in the same order, as the exports write. */
export const Marks = memo(function Marks({
  marks,
  texts = true,
}: {
  readonly marks: readonly Mark[];
  /** False where `Texts` writes them. */
  readonly texts?: boolean;
}) {
  // Marks have no names of their own; a list that changed is a new list, drawn anew.
  return marks.map((mark, index) =>
    texts || mark.kind !== 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a mark is known by
      <MarkElement key={index} mark={mark} />
    ) : null,
  );
});
