import { useMemo } from 'react';
import { lifeLanes, type PersonId } from '#model';
import { drawTimeline } from '#scene';
import { useOpen, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { selectedFigures, selectFigure } from './selection.ts';

/** The same life as lists, a lane after the other, each in the order of time. */
export function TimelineList({ person }: { readonly person: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const selection = useOpen((open) => open.selection);
  const scene = useMemo(
    () => drawTimeline({ doc, words, person, today, pxPerDay: 1 }),
    [doc, words, person, today],
  );
  const selected = useMemo(() => selectedFigures(scene.figures, selection), [scene, selection]);
  return (
    <div className="timeline__list">
      {lifeLanes.map((lane) => {
        const items = scene.placed.items.filter(({ item }) => item.lane === lane);
        if (items.length === 0) return null;
        const name = say(`lane.${lane}`);
        return (
          <section key={lane} aria-label={name}>
            <h2>{name}</h2>
            <ol>
              {items.map(({ item }) => {
                const figure = scene.figures.find(({ id }) => id === item.id);
                if (!figure) return null;
                return (
                  <li key={item.id}>
                    <button
                      type="button"
                      className="timeline__item"
                      aria-pressed={selected.has(item.id)}
                      onClick={() => selectFigure(workspace, figure)}
                    >
                      {figure.title.slice(name.length + 2)}
                    </button>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
