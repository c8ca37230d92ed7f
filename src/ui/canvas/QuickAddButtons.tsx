import { Plus, Spline } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { figureOf, placedBounds, textWidth } from '#scene';
import { useOpen, useReadOnly, useSay } from '../app/context.tsx';
import { useMedia } from '../app/useMedia.ts';
import { addRelative } from '../commands/relatives.ts';
import { useCommandContext } from '../commands/useCommands.ts';
import { Menu } from '../kit/Menu.tsx';
import { type QuickAdd, quickAddPlaces } from './quickAddPlaces.ts';
import { useFollowing, useSettledView } from './useFollowing.ts';
import type { Viewport } from './Viewport.ts';

const order: readonly QuickAdd[] = ['parent', 'sibling', 'partner', 'child', 'join'];

/** Below this zoom, and in a narrow window, four buttons would hide the family; one with a menu stands for them. */
const roomyZoom = 0.85;

/** Buttons round the selected person to add a relative, in the free space nearest to the symbol. */
export function QuickAddButtons({
  viewport,
  hidden,
}: {
  readonly viewport: Viewport;
  readonly hidden: boolean;
}) {
  const say = useSay();
  const context = useCommandContext();
  const readOnly = useReadOnly();
  const { zoom } = useSettledView(viewport);
  const ring = useRef<HTMLDivElement>(null);
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
      join: say('quickAdd.join'),
    }),
    [say],
  );
  const coarse = typeof window !== 'undefined' && window.matchMedia('(pointer: coarse)').matches;
  const height = coarse ? 44 : 32;
  const narrow = useMedia('(max-width: 640px)');
  const places = useMemo(() => {
    const figure = figureOf(scene, chosen);
    if (!scene || !figure || narrow || zoom < roomyZoom) return undefined;
    const size = (label: string) => ({
      width: (textWidth(label, { size: 13, weight: 600 }) + 42) / zoom,
      height: height / zoom,
    });
    return quickAddPlaces(scene, figure, {
      parent: size(labels.parent),
      partner: size(labels.partner),
      child: size(labels.child),
      sibling: size(labels.sibling),
      join: { width: height / zoom, height: height / zoom },
    });
  }, [scene, chosen, labels, zoom, height, narrow]);
  const figure = figureOf(scene, chosen);
  const middle = figure?.at;
  useFollowing(viewport, ring, hidden ? undefined : middle);
  if (!figure || !middle || hidden || readOnly || chosen === undefined) return null;
  const add = (which: QuickAdd) => {
    const now = context();
    if (!now) return;
    if (which === 'join') now.setScreen({ linking: { from: chosen } });
    else addRelative[which](now, chosen);
  };
  if (!places) {
    const box = placedBounds(figure);
    return (
      <div ref={ring} className="quick-add" data-quick-add data-own-pointer>
        <Menu
          label={say('quickAdd.menu')}
          groups={[
            {
              id: 'add',
              entries: order.map((which) => ({
                id: which,
                label: labels[which],
                onAction: () => add(which),
              })),
            },
          ]}
        >
          <Button
            className="quick-add__button quick-add__button--round"
            aria-label={say('quickAdd.menu')}
            style={{
              left: (box.x + box.width - middle.x) * zoom + 6,
              top: (box.y - middle.y) * zoom - 6,
              width: height,
              height,
            }}
          >
            <Plus size={18} strokeWidth={2.5} aria-hidden />
          </Button>
        </Menu>
      </div>
    );
  }
  return (
    <div ref={ring} className="quick-add" data-quick-add data-own-pointer>
      {order.map((which) => (
        <Button
          key={which}
          className={`quick-add__button${which === 'join' ? ' quick-add__button--round' : ''}`}
          {...(which === 'join' ? { 'aria-label': labels.join } : {})}
          data-handle={which}
          style={{
            ...(which === 'join' ? { width: height } : {}),
            left: (places[which].x - middle.x) * zoom,
            top: (places[which].y - middle.y) * zoom,
            height,
          }}
          onPress={() => add(which)}
        >
          {which === 'join' ? (
            <Spline size={17} strokeWidth={2.25} aria-hidden />
          ) : (
            <>
              <Plus size={14} strokeWidth={2.5} aria-hidden />
              {labels[which]}
            </>
          )}
        </Button>
      ))}
    </div>
  );
}
