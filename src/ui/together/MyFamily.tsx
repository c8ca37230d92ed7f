import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '#model';
import { personOf, type Scene } from '#scene';
import { SceneCanvas, type SceneSurface } from '../canvas/SceneCanvas.tsx';
import { useChildSay, useDesk } from './context.tsx';
import { PersonCard } from './PersonCard.tsx';
import { SeeAll } from './SeeAll.tsx';
import { Tools } from './Tools.tsx';

/** Names of a family tree are 14 px high and more from here on. */
const readable = 0.97;

/** The child's family tree: those they know of, in plain words, with nothing where others are. */
export function MyFamily() {
  const { copy, child, drawFamily } = useDesk();
  const surface = useRef<SceneSurface>(null);
  const say = useChildSay();
  const [scene, setScene] = useState<Scene>();
  const [chosen, setChosen] = useState<PersonId>();
  useEffect(() => {
    let current = true;
    // The copy is what the drawing is made from: a new one is drawn anew.
    if (copy) void drawFamily().then((made) => current && made && setScene(made.scene));
    return () => {
      current = false;
    };
  }, [copy, drawFamily]);
  const figure = scene?.figures.find((each) => personOf(each) === chosen);
  return (
    <>
      <h1 className="visually-hidden">{say('child.family')}</h1>
      <div className="child-drawing">
        {scene ? (
          <SceneCanvas
            ref={surface}
            least={readable}
            begins={scene.figures.find((each) => personOf(each) === child)?.id}
            scene={scene}
            picture="family"
            label={say('child.family')}
            help={say('child.familyHelp')}
            selected={new Set(figure ? [figure.id] : [])}
            onChoose={(ids) => {
              const first = scene.figures.find(({ id }) => id === ids[0]);
              setChosen(first && personOf(first));
            }}
            onPaper={() => setChosen(undefined)}
          />
        ) : null}
        {chosen !== undefined && copy.persons.has(chosen) ? (
          <PersonCard key={chosen} person={chosen} onClose={() => setChosen(undefined)} />
        ) : null}
      </div>
      {/* After the drawing, which says whether it can be read at once. */}
      <Tools>{scene ? <SeeAll surface={surface} scene={scene} /> : null}</Tools>
    </>
  );
}
