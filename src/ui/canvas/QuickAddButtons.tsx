import { useViewport } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { figureOf, textWidth } from '#scene';
import { useOpen, useReadOnly, useSay } from '../app/context.tsx';
import { addRelative } from '../commands/commands.ts';
import { useCommandContext } from '../commands/useCommands.ts';
import { type QuickAdd, quickAddPlaces } from './quickAddPlaces.ts';

const order: readonly QuickAdd[] = ['parent', 'sibling', 'partner', 'child'];

/** Below this zoom the buttons would hide the family; keys, menu and panel do the same. */
const leastZoom = 0.45;

/** Four buttons round the selected person, in the free space nearest to the symbol. */
export function QuickAddButtons({ hidden }: { readonly hidden: boolean }) {
  const say = useSay();
  const context = useCommandContext();
  const readOnly = useReadOnly();
  const { x, y, zoom } = useViewport();
  const scene = useOpen((open) => open.drawing?.scene);
  const chosen = useOpen((open) =>
    open.selection.persons.size === 1 && open.naming === undefined
      ? [...open.selection.persons][0]
      : undefined,
  );
  const labels = useMemo(
    () => ({
      parent: say('quickAdd.parent'),
      partner: say('quickAdd.partner'),
      child: say('quickAdd.child'),
      sibling: say('quickAdd.sibling'),
    }),
    [say],
  );
  const coarse = typeof window !== 'undefined' && window.matchMedia('(pointer: coarse)').matches;
  const height = coarse ? 44 : 32;
  const places = useMemo(() => {
    const figure = figureOf(scene, chosen);
    if (!scene || !figure) return undefined;
    const size = (label: string) => ({
      width: (textWidth(label, { size: 13, weight: 600 }) + 42) / zoom,
      height: height / zoom,
    });
    return quickAddPlaces(scene, figure, {
      parent: size(labels.parent),
      partner: size(labels.partner),
      child: size(labels.child),
      sibling: size(labels.sibling),
    });
  }, [scene, chosen, labels, zoom, height]);
  if (!places || hidden || readOnly || chosen === undefined || zoom < leastZoom) return null;
  return (
    <div className="quick-add nopan" data-quick-add>
      {order.map((which) => (
        <Button
          key={which}
          className="quick-add__button"
          style={{ left: places[which].x * zoom + x, top: places[which].y * zoom + y, height }}
          onPress={() => {
            const now = context();
            if (now) addRelative[which](now, chosen);
          }}
        >
          <Plus size={14} strokeWidth={2.5} aria-hidden />
          {labels[which]}
        </Button>
      ))}
    </div>
  );
}
