import { useMemo } from 'react';
import { type PersonId, siblingMapOf } from '#model';
import { drawSiblings, type Figure } from '#scene';
import { useOpen, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';

const isSibling = ({ id }: Figure) => id.startsWith('sibling:');

/** Brothers and sisters: who lives with whom, how they keep in touch, what is planned. */
export default function SiblingsView({ person }: { readonly person: PersonId }) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const selection = useOpen((open) => open.selection);
  const scene = useMemo(
    () =>
      drawSiblings({ doc, map: siblingMapOf(doc, person, today), words, today, forFamily: false }),
    [doc, person, words, today],
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
    <div className="places-map">
      <SceneCanvas
        scene={scene}
        picture={`siblings ${person}`}
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
  );
}
