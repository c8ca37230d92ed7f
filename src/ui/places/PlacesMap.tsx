import { Eye, EyeOff, LocateFixed } from 'lucide-react';
import { useMemo } from 'react';
import { homesLived, type PersonId, pinnedPlaces } from '#model';
import { leaveOffMap, pinPlace } from '#operations';
import { drawPlaces, type Figure, homeOnMapWords, type PlacesScene } from '#scene';
import { useOpen, useReadOnly, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import type { PlacesWayProps } from './placesWay.ts';
import './placesMap.css';

/** Letters of the map are 10 px high and more from here on. */
const readable = 0.77;

const isHome = ({ id }: Figure) => id.startsWith('home:');

/**
 * Where a child has lived, on a map of the islands that needs no network: towns by
 * the gazetteer, homes anywhere else by hand. A home can be dragged, or left out.
 */
export default function PlacesMap({ child, asList, bar }: PlacesWayProps) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const pins = useMemo(() => pinnedPlaces(doc), [doc]);
  const scene = useMemo(
    () => drawPlaces({ doc, words, person: child, today, pins }),
    [doc, words, child, today, pins],
  );
  const chosen = useChosen(scene.figures);
  const home = chosen.find(isHome);
  const place = home?.subject.table === 'places' ? String(home.subject.row) : undefined;
  const off = homesLived(doc, child).homes.flatMap(({ id, offMap }) => (offMap ? [id] : []));
  const leaveOut = (homes: readonly string[], out: boolean) =>
    void workspace.run((now, newId) => leaveOffMap(now, newId, { child, homes, off: out }), {
      select: 'keep',
      notify: out,
    });
  return (
    <>
      {bar({
        first: readOnly ? null : (
          <>
            {home ? (
              <Button onPress={() => leaveOut([home.id.slice('home:'.length)], true)}>
                <EyeOff size={16} aria-hidden /> {say('placesMap.hide')}
              </Button>
            ) : null}
            {place !== undefined && pins.has(place) ? (
              <Button
                onPress={() =>
                  workspace.run((now, newId) => pinPlace(now, newId, place, undefined), {
                    select: 'keep',
                  })
                }
              >
                <LocateFixed size={16} aria-hidden /> {say('placesMap.unpin')}
              </Button>
            ) : null}
            {off.length ? (
              <Button variant="act" onPress={() => leaveOut(off, false)}>
                <Eye size={16} aria-hidden /> {say('placesMap.showAll', { count: off.length })}
              </Button>
            ) : null}
          </>
        ),
      })}
      {asList ? (
        <MapList child={child} onLeaveOut={leaveOut} />
      ) : (
        <MapCanvas child={child} scene={scene} chosen={chosen} />
      )}
    </>
  );
}

/** The figures that show what is selected. */
function useChosen(figures: readonly Figure[]): readonly Figure[] {
  const line = useOpen((open) => open.selection.line);
  return useMemo(
    () =>
      figures.filter(({ subject }) => line?.table === subject.table && line.row === subject.row),
    [figures, line],
  );
}

function MapCanvas({
  child,
  scene,
  chosen,
}: {
  readonly child: PersonId;
  readonly scene: PlacesScene;
  readonly chosen: readonly Figure[];
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const selected = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const choose = (figure: Figure | undefined) => {
    if (figure && figure.subject.table !== 'cases')
      workspace.select({
        persons: new Set(),
        line: { table: figure.subject.table, row: figure.subject.row },
      });
  };
  const handleDrop = (
    figures: readonly string[],
    at: { readonly x: number; readonly y: number },
  ) => {
    const moved = scene.figures.find(({ id }) => id === figures[0]);
    if (moved?.subject.table !== 'places') return;
    const { frame, region, pxPerMile } = scene.placed;
    const onMap = at.x > 0 && at.y > 0 && at.x < frame.width && at.y < frame.height;
    workspace.run(
      (now, newId) =>
        pinPlace(
          now,
          newId,
          String(moved.subject.row),
          onMap ? { x: region.x + at.x / pxPerMile, y: region.y + at.y / pxPerMile } : undefined,
        ),
      { select: 'keep' },
    );
  };
  return (
    <div className="places__canvas">
      <SceneCanvas
        scene={scene}
        least={readable}
        begins={scene.figures.find(isHome)?.id}
        picture={`places ${child}`}
        label={scene.title}
        help={say('placesMap.help')}
        selected={selected}
        isChoosable={isHome}
        onChoose={([id]) => choose(scene.figures.find((figure) => figure.id === id))}
        onChooseLine={choose}
        onPaper={() => workspace.selectPersons([])}
        {...(readOnly
          ? {}
          : {
              dragged: (figure: Figure) => (figure.subject.table === 'places' ? [figure.id] : []),
              onDrop: handleDrop,
            })}
      />
      <p className="places-map__source">{say('placesMap.source')}</p>
      <ZoomBar plain />
    </div>
  );
}

/** The map in words: each home with its town and years, and whether it is on the map. */
function MapList({
  child,
  onLeaveOut,
}: {
  readonly child: PersonId;
  readonly onLeaveOut: (homes: readonly string[], out: boolean) => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const line = useOpen((open) => open.selection.line);
  return (
    <div className="road-list">
      <p className="small">{say('placesMap.onMapAbout')}</p>
      <ol className="road-list__homes" aria-label={say('places.way.map')}>
        {homesLived(doc, child).homes.map((home) => {
          const { name, more } = homeOnMapWords({ doc, words }, home);
          const subject = home.place
            ? { table: 'places' as const, row: home.place.id }
            : { table: 'stays' as const, row: home.stays[0] ?? home.id };
          return (
            <li key={home.id} className="road-list__row">
              <button
                type="button"
                className="road-list__home"
                aria-current={line?.table === subject.table && line.row === subject.row}
                onClick={() => workspace.select({ persons: new Set(), line: subject })}
              >
                <strong>{name}</strong>
                <small>{more}</small>
              </button>
              <Checkbox
                checked={!home.offMap}
                readOnly={readOnly}
                onChange={(on) => onLeaveOut([home.id], !on)}
              >
                {say('placesMap.onMap')}
                <span className="visually-hidden">: {name}</span>
              </Checkbox>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
