import type { ComponentType } from 'react';
import type { Id, TableName } from '#model';
import { BondPanel } from '../bonds/BondPanel.tsx';
import { ChildrenPanel } from '../family/ChildrenPanel.tsx';
import { CouplePanel } from '../family/CouplePanel.tsx';
import { HouseholdPanel } from '../family/HouseholdPanel.tsx';
import { OrganisationPanel } from '../family/OrganisationPanel.tsx';
import { fetched } from '../kit/fetched.tsx';

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
  ties: fetched(() => import('../network/TiePanel.tsx')),
  stays: fetched(() => import('../places/StayPanel.tsx')),
  mapItems: fetched(() => import('../places/MapItemPanel.tsx')),
  lifeEvents: fetched(() => import('../timeline/LifeEventPanel.tsx')),
};
