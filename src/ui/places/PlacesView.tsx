import { Lightbulb, List, Map as MapIcon, Pencil, Plus, Sparkles, Star, Waves } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { ToggleButton, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import { createdIn } from '#model';
import { addGap, addToMap, layMapAs, recordStay, tidyMap } from '#operations';
import { displayName, type Figure, personOf } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { dropped, heldWith } from './dropped.ts';
import { PenLayer } from './PenLayer.tsx';
import { RoadList } from './RoadList.tsx';
import { useMapLayout, usePlacesScene } from './usePlaces.ts';
import { usePlacesChild } from './usePlacesChild.ts';
import './places.css';

const Findings = lazy(() => import('./Findings.tsx'));

const choosable = new Set<Figure['kind']>(['home', 'person', 'thing', 'speech', 'gap', 'stroke']);
const isChoosable = ({ kind }: Figure) => choosable.has(kind);

/** Where a child has lived: a road of homes, or the same as a list. */
export default function PlacesView() {
  const say = useSay();
  const child = usePlacesChild();
  if (child === undefined)
    return (
      <div className="places places--empty">
        <p>{say('places.noChild')}</p>
      </div>
    );
  return <Places key={child} />;
}

function Places() {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const child = usePlacesChild() ?? '';
  const [wishes, setWishes] = useState(false);
  const [asList, setAsList] = useState(false);
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
    <div className="places">
      <Toolbar className="places__bar" aria-label={say('places.tools')}>
        <ChildChoice />
        {readOnly ? null : (
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
        )}
        <span className="places__spacer" />
        <Toggle on={asList} onChange={setAsList} name={say('places.asList')}>
          <List size={18} aria-hidden />
        </Toggle>
        <Toggle on={wishes} onChange={setWishes} name={say('places.showWishes')}>
          <Star size={18} aria-hidden />
        </Toggle>
        {readOnly || asList ? null : (
          <>
            <Toggle on={drawing} onChange={setDrawing} name={say('places.pen')}>
              <Pencil size={18} aria-hidden />
            </Toggle>
            <Toggle
              on={layout === 'islands'}
              onChange={(on) =>
                workspace.run(
                  (now, newId) => layMapAs(now, newId, { child, layout: on ? 'islands' : 'road' }),
                  { select: 'keep' },
                )
              }
              name={say('places.islands')}
            >
              <Waves size={18} aria-hidden />
            </Toggle>
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
      </Toolbar>
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
          <ZoomBar />
        </div>
      )}
      {findings ? (
        <Suspense>
          <Findings child={child} onClose={() => setFindings(false)} />
        </Suspense>
      ) : null}
    </div>
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

/** Whose places: a choice where the case is about several children. */
function ChildChoice() {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const child = usePlacesChild();
  const doc = useOpen((open) => open.document);
  const children = [...doc.focalChildren.values()].map(({ person }) => ({
    id: person,
    label: displayName(doc, words, person),
  }));
  if (children.length < 2) return null;
  return (
    <Select
      label={say('places.whose')}
      hideLabel
      value={child}
      options={children}
      onChange={(next) => next !== undefined && workspace.setViewer(next)}
    />
  );
}

function Toggle({
  on,
  onChange,
  name,
  children,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className="button button--quiet button--icon places__toggle"
        isSelected={on}
        onChange={onChange}
        aria-label={name}
      >
        {children}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
