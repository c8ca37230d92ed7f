import { Columns2 } from 'lucide-react';
import { IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useApp, useSay, useScreen, useWork } from './context.tsx';
import { views } from './views.tsx';

/** What stands beside the view, and how the two share the window: without dragging. */
export function BesideMenu() {
  const { workspace } = useApp();
  const say = useSay();
  const shown = useScreen((state) => state.view);
  const beside = useWork((state) => state.preferences.beside);
  const share = beside?.share ?? 60;
  const both = beside !== undefined && beside.view !== shown;
  const put = (view: string, percent: number) =>
    workspace.setPreferences({ beside: { view, share: percent } });
  const shares = [
    ['views.half', 50],
    ['views.moreFirst', 68],
    ['views.moreSecond', 34],
  ] as const;
  return (
    <span className="top-bar__beside">
      <Menu
        label={say('views.beside')}
        groups={[
          {
            id: 'views',
            heading: say('views.beside'),
            entries: views
              .filter(({ id }) => id !== shown)
              .map(({ id, label }) => ({
                id,
                label: `${say(label)}${both && beside.view === id ? ' ✓' : ''}`,
                onAction: () => put(id, share),
              })),
          },
          {
            id: 'shares',
            entries: both
              ? shares.map(([label, percent]) => ({
                  id: label,
                  label: say(label),
                  onAction: () => put(beside.view, percent),
                }))
              : [],
          },
          {
            id: 'alone',
            entries: both
              ? [
                  {
                    id: 'alone',
                    label: say('views.alone'),
                    onAction: () => workspace.resetPreference('beside'),
                  },
                ]
              : [],
          },
        ]}
      >
        <IconButton name={say('views.beside')} {...(both ? { 'aria-pressed': true } : {})}>
          <Columns2 size={18} aria-hidden />
        </IconButton>
      </Menu>
    </span>
  );
}
