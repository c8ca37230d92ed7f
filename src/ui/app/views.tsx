import type { ComponentType } from 'react';
import type { WordId } from '#words';
import { fetched } from '../kit/fetched.tsx';
import type { ScreenState } from './context.tsx';
import { FamilyView } from './FamilyView.tsx';

/** One way to look at a case. */
export interface View {
  readonly id: ScreenState['view'];
  readonly label: WordId;
  readonly Screen: ComponentType;
}

/** The ways to look at a case, in the order of the bar; those but the first are fetched when wanted. */
export const views: readonly View[] = [
  { id: 'family', label: 'view.family', Screen: FamilyView },
  {
    id: 'network',
    label: 'view.network',
    Screen: fetched(() => import('../network/NetworkView.tsx')),
  },
  {
    id: 'places',
    label: 'view.places',
    Screen: fetched(() => import('../places/PlacesView.tsx')),
  },
  {
    id: 'timeline',
    label: 'view.timeline',
    Screen: fetched(() => import('../timeline/TimelineView.tsx')),
  },
  {
    id: 'people',
    label: 'view.people',
    Screen: fetched(() => import('../people/PeopleView.tsx')),
  },
  {
    id: 'outline',
    label: 'view.outline',
    Screen: fetched(() => import('../outline/OutlineView.tsx')),
  },
];
