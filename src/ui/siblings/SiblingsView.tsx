import { useMemo } from 'react';
import { siblingMapOf } from '#model';
import { drawSiblings, type Figure, type Scene } from '#scene';
import { useOpen, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import type { PlacesWayProps } from '../places/placesWay.ts';

const isSibling = ({ id }: Figure) => id.startsWith('sibling:');

/** Brothers and sisters: who lives with whom, how they keep in touch, what is planned. */
export default function SiblingsView({ child, asList, bar }: PlacesWayProps) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const selection = useOpen((open) => open.selection);
  const scene = useMemo(
    () =>
      drawSiblings({ doc, map: siblingMapOf(doc, child, today), words, today, forFamily: false }),
    [doc, child, words, today],
  );
  const selected = useMemo(
    () =>
      new Set(
        scene.figures
          .filter(({ subject }) =>
            subject.table === 'persons'
              ? selection.persons.has(String(subject.row))
              : selection.line?.table === subject.table && selection.line.row === subject.row,
          )
          .map(({ id }) => id),
      ),
    [scene, selection],
  );
  const choose = ({ subject }: Figure) =>
    subject.table === 'persons'
      ? workspace.selectPersons([String(subject.row)])
      : workspace.select({
          persons: new Set(),
          line: { table: subject.table, row: subject.row },
        });
  return (
    <>
      {bar({})}
      {asList ? (
        <SiblingsList scene={scene} selected={selected} onChoose={choose} />
      ) : (
        <div className="places__canvas">
          <SceneCanvas
            scene={scene}
            picture={`siblings ${child}`}
            label={scene.title}
            help={say('siblings.help')}
            selected={selected}
            isChoosable={isSibling}
            onChoose={([id]) => {
              const figure = scene.figures.find((each) => each.id === id);
              if (figure) choose(figure);
            }}
            onChooseLine={choose}
            onPaper={() => workspace.selectPersons([])}
          />
          <ZoomBar plain />
        </div>
      )}
    </>
  );
}

/** The same in words: homes with who is in them, then how each two keep in touch. */
function SiblingsList({
  scene,
  selected,
  onChoose,
}: {
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly onChoose: (figure: Figure) => void;
}) {
  const said = scene.figures.filter(({ title }) => title);
  return (
    <ol className="road-list" aria-label={scene.title}>
      {said.map((figure) => (
        <li key={figure.id} className="road-list__row">
          {figure.kind === 'ground' ? (
            <p className="road-list__house">{figure.title}</p>
          ) : (
            <button
              type="button"
              className="road-list__home"
              aria-current={selected.has(figure.id)}
              onClick={() => onChoose(figure)}
            >
              {figure.title}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
