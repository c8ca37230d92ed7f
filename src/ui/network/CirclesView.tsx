import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { cellAt } from '#layout';
import { type Id, placedOn } from '#model';
import { placeInCircles } from '#operations';
import { cellMark, drawCircles, type Figure, type Point, ringName, sliceName } from '#scene';
import { useApp, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas, type SceneSurface } from '../canvas/SceneCanvas.tsx';
import { useUpright } from '../canvas/useUpright.ts';
import { Changes } from './Changes.tsx';
import { NetworkKey } from './NetworkKey.tsx';

import { Questions } from './Questions.tsx';
import { Tray } from './Tray.tsx';
import { type NetworkState, useChosen } from './useNetwork.ts';

const isChoosable = ({ kind }: Figure) => kind === 'person' || kind === 'organisation';

/** A place on the map: a ring, and a slice where the map has any. */
export interface Cell {
  readonly ring: number;
  readonly slice?: number;
}

/** Rings and slices, the people in them, and those who have no place yet. */
export function CirclesView({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const closed = useReadOnly();
  const { context, map, day, since, child = '', doc, asked, placingDate } = network;
  const readOnly = closed || placingDate === undefined;
  const { chosen, choose } = useChosen();
  const [over, setOver] = useState<Cell>();
  const surface = useRef<SceneSurface>(null);
  const aspect = useUpright() ? 1 : 1.6;
  const drawing = useMemo(
    () =>
      context &&
      drawCircles(context, map, {
        aspect,
        ...(day ? { day } : {}),
        ...(since ? { since: since.day } : {}),
      }),
    [context, map, day, since, aspect],
  );
  const placed = useMemo(() => placedOn(doc, child, map, day), [doc, child, map, day]);
  if (!context || !drawing) return null;
  const { arrangement, scene } = drawing;
  const cell = (at: Point) => cellAt(arrangement, at);

  /** Puts people and groups into a cell, or takes them off the map; says so, with a way back. */
  const place = (who: readonly Id[], to: Cell | undefined) => {
    const ids = who.filter((id) => id !== child);
    if (ids.length === 0 || closed || placingDate === undefined) return;
    const sector = to?.slice === undefined ? undefined : map.slices[to.slice]?.id;
    const done = workspace.run(
      (now, newId) =>
        placeInCircles(now, newId, {
          child,
          map,
          who: ids,
          on: placingDate,
          ...(to ? { ring: to.ring } : {}),
          ...(sector === undefined ? {} : { sector }),
        }),
      { select: 'keep', notify: true },
    );
    if (done)
      workspace.announce(
        to
          ? say('network.placed', {
              where: words.list([
                ringName(words, map, to.ring, context.voice),
                ...(map.slices.length ? [sliceName(words, map, sector, context.voice)] : []),
              ]),
            })
          : say('network.takenOff'),
      );
  };

  /** Control and arrows carry somebody over the map, digits choose a ring, Delete takes off. */
  const handleKey = (event: KeyboardEvent, { id }: Figure): boolean => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      place(chosen.has(id) ? [...chosen] : [id], undefined);
      return true;
    }
    const now = placed.find((each) => each.id === id);
    const slice = now && map.slices.findIndex((each) => each.id === now.sector);
    const at: Cell | undefined = now && {
      ring: now.ring,
      ...(slice === undefined || slice < 0 ? {} : { slice }),
    };
    const to = at && nextCell(at, event, map.rings.length, map.slices.length);
    if (!to) return false;
    place(chosen.has(id) ? [...chosen] : [id], to);
    return true;
  };

  const marks = over ? [cellMark(arrangement, over)] : [];
  return (
    <div className="network__circles">
      <Tray
        network={network}
        placed={placed}
        chosen={chosen}
        onChoose={choose}
        onDrag={(client) => setOver(client && cell(surface.current?.at(client) ?? far))}
        onDrop={(id, client) => {
          setOver(undefined);
          const to = cell(surface.current?.at(client) ?? far);
          if (to && surface.current?.holds(client)) place([id], to);
        }}
        onKey={(id, ring) => place([id], { ring })}
        onTakeOff={() => place([...chosen], undefined)}
      />
      <SceneCanvas
        ref={surface}
        scene={scene}
        picture={`circles ${child} ${map.set?.id ?? map.preset}`}
        originFirst
        label={scene.title}
        help={say('network.circlesHelp')}
        selected={chosen}
        isChoosable={isChoosable}
        under={marks}
        lassoing={asked.lasso}
        onChoose={choose}
        dragged={({ id }) =>
          readOnly || id === child
            ? []
            : chosen.has(id)
              ? [...chosen].filter((each) => each !== child)
              : [id]
        }
        onDrag={(_, at) => setOver(at && cell(at))}
        onDrop={(ids, at) => place(ids, cell(at))}
        onKey={handleKey}
        onPaper={(at) => {
          const to = cell(at);
          if (to && chosen.size > 0 && !chosen.has(child)) place([...chosen], to);
          else choose([]);
        }}
      >
        <ZoomBar plain />
        {chosen.size > 0 && !chosen.has(child) && !readOnly ? (
          <output className="canvas__hint">{say('network.tapCell', { count: chosen.size })}</output>
        ) : null}
        {placingDate === undefined && !closed ? (
          <output className="canvas__hint">{say('network.lookingBack')}</output>
        ) : null}
        <div className="network__side" data-own-pointer>
          {asked.voice === 'coordinator' ? <Questions network={network} placed={placed} /> : null}
        </div>
        <NetworkKey scene={scene} context={context} />
      </SceneCanvas>
      {since ? <Changes network={network} changes={drawing.changes} /> : null}
    </div>
  );
}

const far: Point = { x: Number.POSITIVE_INFINITY, y: 0 };

/** The cell that a key carries somebody to. */
function nextCell(
  { ring, slice }: Cell,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  rings: number,
  slices: number,
): Cell | undefined {
  const digit = Number(key);
  const same = slice === undefined ? {} : { slice };
  if (digit >= 1 && digit <= rings && !ctrlKey && !metaKey) return { ring: digit, ...same };
  if (!ctrlKey && !metaKey) return undefined;
  if (key === 'ArrowUp') return { ring: Math.max(1, ring - 1), ...same };
  if (key === 'ArrowDown') return { ring: Math.min(rings, ring + 1), ...same };
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (!way || slices === 0) return undefined;
  return { ring, slice: ((slice ?? (way > 0 ? -1 : 0)) + way + slices) % slices };
}
