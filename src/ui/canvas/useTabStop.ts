import { useEffect } from 'react';
import { useApp, useOpen, useScreen } from '../app/context.tsx';
import { onTrail } from '../commands/trail.ts';

/** Keeps one person in the tab order: the one last chosen, else the first child. */
export function useTabStop(): void {
  const { screen } = useApp();
  const places = useOpen((open) => open.drawing?.places);
  const first = useOpen((open) => open.viewer ?? open.document.persons.values().next().value?.id);
  const chosen = useOpen((open) =>
    open.selection.persons.size === 1 ? [...open.selection.persons][0] : undefined,
  );
  const focused = useScreen((state) => state.focused);
  useEffect(() => {
    const wanted = chosen ?? (focused !== undefined && places?.has(focused) ? focused : first);
    if (wanted === undefined) return;
    if (wanted !== focused) screen.setState({ focused: wanted });
    screen.setState(({ trail }) => ({ trail: onTrail(trail, wanted) }));
  }, [screen, chosen, focused, first, places]);
}
