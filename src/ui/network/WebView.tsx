import { useEffect, useMemo, useState } from 'react';
import { arrangeWeb } from '#layout';
import { drawWeb, type Figure, type Point, webOf } from '#scene';
import { useApp, useSay } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { NetworkKey } from './NetworkKey.tsx';
import { type NetworkState, useChosen } from './useNetwork.ts';

const isChoosable = ({ kind }: Figure) => kind === 'person' || kind === 'organisation';

/** Who knows whom: laid out away from the screen. Filters and overlays move nobody. */
export function WebView({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const { workspace } = useApp();
  const { asked, context, child = '' } = network;
  const { chosen, choose } = useChosen();
  const web = useMemo(() => context && webOf(context), [context]);
  // Who is there, how large and joined to whom: while that is the same, everybody stays.
  const key = web && JSON.stringify([web.graph, asked.layout]);
  const [laid, setLaid] = useState<{ key: string; places: ReadonlyMap<string, Point> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is in the key
  useEffect(() => {
    if (!web || key === undefined) return;
    let current = true;
    arrangeWeb(web.graph, asked.layout, () => workspace.webEngine()).then(
      (places) => current && setLaid({ key, places }),
      () => current && workspace.notify({ code: 'layout-failed' }, 'trouble'),
    );
    return () => {
      current = false;
    };
  }, [workspace, key]);
  const scene = useMemo(
    () =>
      context && web && laid
        ? drawWeb(context, web, laid.places, {
            filter: asked.filter,
            kin: asked.kin,
            groups: asked.groups,
          })
        : undefined,
    [context, web, laid, asked.filter, asked.kin, asked.groups],
  );
  if (!context || !scene) return <output className="case__busy">{say('network.arranging')}</output>;
  return (
    <SceneCanvas
      scene={scene}
      picture={`ties ${child} ${asked.layout}`}
      originFirst
      label={scene.title}
      help={say('network.tiesHelp')}
      selected={chosen}
      isChoosable={isChoosable}
      onChoose={choose}
      onChooseLine={(line) => workspace.select({ persons: new Set(), line: line.subject })}
      onPaper={() => choose([])}
    >
      <ZoomBar plain />
      <NetworkKey scene={scene} context={context} />
    </SceneCanvas>
  );
}
