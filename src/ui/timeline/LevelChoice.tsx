import { useSay } from '../app/context.tsx';
import { Choice } from '../kit/choices.tsx';

const levels = ['2', '1', '0', '-1', '-2'] as const;

/** How something felt, in words. */
export function LevelChoice({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (level: number) => void;
}) {
  const say = useSay();
  return (
    <Choice
      label={say('lane.feelings')}
      value={String(value) as (typeof levels)[number]}
      options={levels.map((id) => ({ id, label: say(`timeline.level.${id}`) }))}
      onChange={(level) => onChange(Number(level))}
    />
  );
}
