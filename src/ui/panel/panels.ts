import { type ComponentType, lazy } from 'react';
import type { Id, TableName } from '#model';
import { BondPanel } from '../bonds/BondPanel.tsx';
import { ChildrenPanel } from '../family/ChildrenPanel.tsx';
import { CouplePanel } from '../family/CouplePanel.tsx';
import { HouseholdPanel } from '../family/HouseholdPanel.tsx';
import { OrganisationPanel } from '../family/OrganisationPanel.tsx';

/**
 * The panel of each kind of row that can be selected; people have their own. A panel
 * finds its row in the open case and draws nothing once that is gone.
 */
export const panelOfTable: {
  readonly [Name in TableName]?: ComponentType<{ readonly id: Id }>;
} = {
  partnerships: CouplePanel,
  parentSets: ChildrenPanel,
  bonds: BondPanel,
  households: HouseholdPanel,
  organisations: OrganisationPanel,
  ties: lazy(() => import('../network/TiePanel.tsx')),
  stays: lazy(() => import('../places/StayPanel.tsx')),
  mapItems: lazy(() => import('../places/MapItemPanel.tsx')),
  lifeEvents: lazy(() => import('../timeline/LifeEventPanel.tsx')),
};
