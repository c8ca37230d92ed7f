import { Feather, Hand, Leaf, type LucideIcon, Moon, Umbrella } from 'lucide-react';

/** Signs a child can give to "Stop for now". */
export const stopSigns = ['hand', 'moon', 'leaf', 'feather', 'umbrella'] as const;

const icons: Readonly<Record<(typeof stopSigns)[number], LucideIcon>> = {
  hand: Hand,
  moon: Moon,
  leaf: Leaf,
  feather: Feather,
  umbrella: Umbrella,
};

/** The child's own sign for stopping; a hand until they choose one. */
export function StopSign({
  sign,
  size = 24,
}: {
  readonly sign: string | undefined;
  readonly size?: number;
}) {
  const Icon = icons[stopSigns.find((each) => each === sign) ?? 'hand'];
  return <Icon size={size} aria-hidden />;
}
