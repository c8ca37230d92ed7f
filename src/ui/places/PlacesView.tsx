import { List } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { displayName } from '#scene';
import {
  type PlacesWay,
  placesWays,
  useApp,
  useOpen,
  useSay,
  useScreen,
  useWords,
  useWorkspace,
} from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { PlacesToggle } from './PlacesToggle.tsx';
import type { PlacesWayProps } from './placesWay.ts';
import { RoadOfHomes } from './RoadOfHomes.tsx';
import { usePlacesChild } from './usePlacesChild.ts';
import './places.css';
import { fetched } from '../kit/fetched.tsx';

const PlacesMap = fetched(() => import('./PlacesMap.tsx'));
const SiblingsView = fetched(() => import('../siblings/SiblingsView.tsx'));

/** Where a child has lived: the road of homes, the map of the islands, brothers and sisters; each also as a list. */
export default function PlacesView() {
  const say = useSay();
  const child = usePlacesChild();
  const way = useScreen((state) => state.placesWay) ?? 'road';
  const [asList, setAsList] = useState(false);
  if (child === undefined)
    return (
      <div className="places places--empty">
        <p>{say('places.noChild')}</p>
      </div>
    );
  const props: PlacesWayProps = {
    child,
    asList,
    bar: (tools) => <Bar way={way} asList={asList} onAsList={setAsList} {...tools} />,
  };
  return (
    <div className="places">
      <Suspense fallback={props.bar({})}>
        {way === 'road' ? <RoadOfHomes key={child} {...props} /> : null}
        {way === 'map' ? <PlacesMap key={child} {...props} /> : null}
        {way === 'siblings' ? <SiblingsView key={child} {...props} /> : null}
      </Suspense>
    </div>
  );
}

/** Whose places, which way to look at them, and the tools of that way. */
function Bar({
  way,
  asList,
  onAsList,
  first,
  last,
}: {
  readonly way: PlacesWay;
  readonly asList: boolean;
  readonly onAsList: (asList: boolean) => void;
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}) {
  const say = useSay();
  const { screen } = useApp();
  return (
    <Toolbar className="places__bar" aria-label={say('places.tools')}>
      <ToggleButtonGroup
        className="segmented"
        aria-label={say('places.ways')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[way]}
        onSelectionChange={(keys) => {
          const next = placesWays.find((each) => keys.has(each));
          if (next) screen.setState({ placesWay: next });
        }}
      >
        {placesWays.map((each) => (
          <ToggleButton key={each} id={each} className="segmented__option">
            {say(`places.way.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ChildChoice />
      {first}
      <span className="places__spacer" />
      <PlacesToggle on={asList} onChange={onAsList} name={say('places.asList')}>
        <List size={18} aria-hidden />
      </PlacesToggle>
      {last}
    </Toolbar>
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
