import { useMemo } from 'react';
import { drawEcomap } from '#scene';
import { useApp, useSay } from '../app/context.tsx';
import { ZoomBar } from '../app/ZoomBar.tsx';
import { SceneCanvas } from '../canvas/SceneCanvas.tsx';
import { useUpright } from '../canvas/useUpright.ts';
import { CirclesView } from './CirclesView.tsx';
import { NetworkBar } from './NetworkBar.tsx';
import { NetworkKey } from './NetworkKey.tsx';
import { NetworkList } from './NetworkList.tsx';

import {
  type NetworkState,
  readableNetwork,
  useChosen,
  useNetwork,
  useNetworkPicture,
} from './useNetwork.ts';
import { WebView } from './WebView.tsx';
import './network.css';

/** The people, groups and services round a child: circles, ecomap and who knows whom. */
export default function NetworkView() {
  const say = useSay();
  const network = useNetwork();
  useNetworkPicture(network);
  const { asked, context, child } = network;
  if (!context || child === undefined)
    return <p className="network__none">{say('network.noChild')}</p>;
  return (
    <div className="network">
      <NetworkBar network={network} />
      {asked.asList ? (
        <NetworkList network={network} />
      ) : asked.mode === 'circles' ? (
        <CirclesView network={network} />
      ) : asked.mode === 'ecomap' ? (
        <EcomapView network={network} />
      ) : (
        <WebView network={network} />
      )}
    </div>
  );
}

function EcomapView({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const { workspace } = useApp();
  const { asked, ask, context, child } = network;
  const { chosen, choose } = useChosen();
  const { stay, middle, foldFamily } = asked;
  const aspect = useUpright() ? 0.75 : 1.7;
  const scene = useMemo(
    () =>
      context &&
      drawEcomap(context, { middle, foldFamily, aspect, ...(stay === undefined ? {} : { stay }) }),
    [context, stay, middle, foldFamily, aspect],
  );
  if (!scene || !context) return null;
  return (
    <SceneCanvas
      scene={scene}
      picture={`ecomap ${child} ${stay ?? ''} ${middle} ${foldFamily}`}
      originFirst
      least={readableNetwork}
      label={scene.title}
      help={say('network.ecomapHelp')}
      selected={chosen}
      isChoosable={isChoosable}
      onChoose={(ids, how) => (ids[0] === 'family' ? ask({ foldFamily: false }) : choose(ids, how))}
      onChooseLine={(line) => workspace.select({ persons: new Set(), line: line.subject })}
      onPaper={() => choose([])}
    >
      <ZoomBar plain />
      <NetworkKey scene={scene} context={context} />
    </SceneCanvas>
  );
}

const isChoosable = ({ kind }: { readonly kind: string }) =>
  kind === 'person' || kind === 'organisation';
