import { Lightbulb, Map as MapIcon, Pencil, Plus, Sparkles, Star, Waves } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { createdIn } from '#model';
import { addGap, addToMap, layMapAs, recordStay, tidyMap } from '#operations';
import { type Figure, personOf } from '#scene';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { fetched } from '../kit/fetched.tsx';
import { dropped, heldWith } from './dropped.ts';
import { PenLayer } from './PenLayer.tsx';
import { PlacesToggle } from './PlacesToggle.tsx';
import type { PlacesWayProps } from './placesWay.ts';
import { RoadList } from './RoadList.tsx';
import { useMapLayout, usePlacesScene } from './usePlaces.ts';

const Findings = fetched(() => import('./Findings.tsx'));

const choosable = new Set<Figure['kind']>(['home', 'person', 'thing', 'speech', 'gap', 'stroke']);
const isChoosable = ({ kind }: Figure) => choosable.has(kind);

/** The road of homes, or the same as a list: put together, drawn on, and what came out of it. */
export function RoadOfHomes({ child, asList, bar }: PlacesWayProps) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [wishes, setWishes] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const [findings, setFindings] = useState(false);
  const scene = usePlacesScene(child, wishes);
  const layout = useMapLayout(child);
  const doc = useOpen((open) => open.document);
  const selected = useSelectedFigures(scene?.figures ?? []);
  const addHome = () => {
    const edit = workspace.run((now, newId) => recordStay(now, newId, { child, stay: {} }), {
      select: 'keep',
    });
    const [row] = edit ? createdIn(edit, 'stays') : [];
    if (row !== undefined) workspace.select({ persons: new Set(), line: { table: 'stays', row } });
  };
  const choose = (ids: readonly string[]) => {
    const figure = scene?.figures.find(({ id }) => id === ids[0]);
    if (!figure) return workspace.selectPersons([]);
    const person = personOf(figure);
    if (person !== undefined) return workspace.selectPersons([person]);
    const { subject } = figure;
    workspace.select({ persons: new Set(), line: { table: subject.table, row: subject.row } });
  };
  if (!scene) return null;
  const empty = ![...doc.stays.values()].some(({ person }) => person === child);
  return (
    <>
      {bar({
        first: readOnly ? null : (
          <>
            <Button variant="act" onPress={addHome}>
              <Plus size={17} aria-hidden /> {say('places.addHome')}
            </Button>
            <Button
              onPress={() =>
                workspace.run((now, newId) => addGap(now, newId, { child }), { select: 'keep' })
              }
            >
              {say('places.addGap')}
            </Button>
          </>
        ),
        last: (
          <>
            <PlacesToggle on={wishes} onChange={setWishes} name={say('places.showWishes')}>
              <Star size={18} aria-hidden />
            </PlacesToggle>
            {readOnly || asList ? null : (
              <>
                <PlacesToggle on={drawing} onChange={setDrawing} name={say('places.pen')}>
                  <Pencil size={18} aria-hidden />
                </PlacesToggle>
                <PlacesToggle
                  on={layout === 'islands'}
                  onChange={(on) =>
                    workspace.run(
                      (now, newId) =>
                        layMapAs(now, newId, { child, layout: on ? 'islands' : 'road' }),
                      { select: 'keep' },
                    )
                  }
                  name={say('places.islands')}
                >
                  <Waves size={18} aria-hidden />
                </PlacesToggle>
                <IconButton
                  name={say('places.tidy')}
                  onPress={() =>
                    workspace.run((now, newId) => tidyMap(now, newId, child), { select: 'keep' })
                  }
                >
                  <Sparkles size={18} aria-hidden />
                </IconButton>
              </>
            )}
            <Button onPress={() => setFindings(true)}>
              <Lightbulb size={17} aria-hidden /> {say('places.findings')}
            </Button>
          </>
        ),
      })}
      {empty ? (
        <div className="places__empty">
          <MapIcon size={34} aria-hidden />
          <p>{say('places.empty')}</p>
          {readOnly ? null : (
            <Button variant="primary" onPress={addHome}>
              {say('places.firstHome')}
            </Button>
          )}
        </div>
      ) : asList ? (
        <RoadList child={child} />
      ) : (
        <div className="places__canvas">
          <SceneCanvas
            scene={scene}
            picture={`places ${child} ${layout}`}
            label={say('places.label')}
            help={say('places.help')}
            selected={selected}
            isChoosable={isChoosable}
            onChoose={choose}
            onChooseLine={({ subject }) => {
              const to =
                subject.table === 'moves' ? doc.moves.get(subject.row)?.toStay : subject.row;
              if (to !== undefined)
                workspace.select({ persons: new Set(), line: { table: 'stays', row: to } });
            }}
            onPaper={() => workspace.selectPersons([])}
            {...(readOnly
              ? {}
              : {
                  dragged: (figure: Figure) => heldWith(scene, doc, figure),
                  onDrop: (ids: readonly string[], _: unknown, by: { x: number; y: number }) => {
                    const figure = scene.figures.find(({ id }) => id === ids[0]);
                    if (!figure) return;
                    workspace.run(
                      (now, newId) => dropped(now, newId, { child, scene, figure, by }),
                      { select: 'keep' },
                    );
                  },
                })}
          >
            {drawing ? (
              <PenLayer
                label={say('places.pen')}
                onStroke={(points) =>
                  workspace.run(
                    (now, newId) =>
                      addToMap(now, newId, {
                        child,
                        item: { kind: 'stroke', points: [...points], paint: 'ink', width: 4 },
                      }),
                    { select: 'keep' },
                  )
                }
              />
            ) : null}
          </SceneCanvas>
          <ZoomBar plain />
        </div>
      )}
      {findings ? (
        <Suspense>
          <Findings child={child} onClose={() => setFindings(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The figures of what is selected: people wherever they stand, or the home or thing itself. */
function useSelectedFigures(figures: readonly Figure[]): ReadonlySet<string> {
  const { persons, line } = useOpen((open) => open.selection);
  return useMemo(
    () =>
      new Set(
        figures
          .filter((figure) => {
            const person = personOf(figure);
            if (person !== undefined) return persons.has(person);
            const { kind, subject } = figure;
            return kind !== 'move' && line?.table === subject.table && line.row === subject.row;
          })
          .map(({ id }) => id),
      ),
    [figures, persons, line],
  );
}
