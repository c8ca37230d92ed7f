import { useSay } from '../app/context.tsx';

/** Arrows as if by hand, from a hint to what it is about: down or across in a box of 64 by 48. */
const arrows = {
  left: 'M60 40C44 44 20 36 8 16M6 28L8 15L20 20',
  up: 'M52 44C30 42 14 30 12 8M4 18L12 6L22 14',
  upRight: 'M12 44C34 42 50 30 52 8M42 14L52 6L60 18',
  down: 'M52 4C30 6 14 18 12 40M4 30L12 42L22 34',
} as const;

const hints = [
  ['tools', 'left'],
  ['views', 'up'],
  ['copy', 'upRight'],
  ['zoom', 'down'],
] as const;

/** What the bars round an empty drawing are for, each with an arrow to it. */
export function FirstHints() {
  const say = useSay();
  return (
    <ul className="first-hints" data-own-pointer>
      {hints.map(([id, way]) => (
        <li key={id} className={`first-hint first-hint--${id}`}>
          <svg width={64} height={48} viewBox="0 0 64 48" aria-hidden focusable="false">
            <path d={arrows[way]} />
          </svg>
          <span>{say(`first.hint.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
