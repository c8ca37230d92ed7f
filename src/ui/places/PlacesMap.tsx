import { Eye, EyeOff, LocateFixed } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type PersonId, pinnedPlaces } from '#model';
import { pinPlace } from '#operations';
import { drawPlaces, type Figure } from '#scene';
import { useOpen, useReadOnly, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { Button } from '../kit/Button.tsx';
import './placesMap.css';

const isHome = ({ id }: Figure) => id.startsWith('home:');

/**
 * Where a child has lived, on a map of the islands that needs no network: towns by
 * the gazetteer, homes anywhere else by hand. A home can be dragged, or left out.
 */
export default function PlacesMap({ person }: { readonly person: PersonId }) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const selection = useOpen((open) => open.selection);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const pins = useMemo(() => pinnedPlaces(doc), [doc]);
  const scene = useMemo(
    () => drawPlaces({ doc, words, person, today, pins, hidden }),
    [doc, words, person, today, pins, hidden],
  );
  const chosen = scene.figures.filter(
    ({ subject }) => selection.line?.table === subject.table && selection.line.row === subject.row,
  );
  const selected = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const home = chosen.find(isHome);
  const place = home?.subject.table === 'places' ? String(home.subject.row) : undefined;

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
  const hide = (id: string) => setHidden(new Set([...hidden, id]));

  return (
    <div className="places-map">
      <SceneCanvas
        scene={scene}
        picture={`places ${person}`}
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
      <div className="places-map__tools">
        {home ? (
          <Button onPress={() => hide(home.id.slice('home:'.length))}>
            <EyeOff size={16} aria-hidden /> {say('placesMap.hide')}
          </Button>
        ) : null}
        {place !== undefined && pins.has(place) && !readOnly ? (
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
        {hidden.size ? (
          <Button variant="act" onPress={() => setHidden(new Set())}>
            <Eye size={16} aria-hidden /> {say('placesMap.showAll', { count: hidden.size })}
          </Button>
        ) : null}
      </div>
      <p className="places-map__source">{say('placesMap.source')}</p>
      <ZoomBar plain />
    </div>
  );
}
