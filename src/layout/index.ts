export { type ArrangeOptions, arrange, arrangeInSteps } from './arrange.ts';
export type {
  Arrangement,
  Hop,
  PartnerLine,
  PersonSize,
  PlacedPerson,
  PlacedRow,
  Point,
  Size,
  Stub,
  UnionRoute,
} from './arrangement.ts';
export { type Concerns, defaultConcerns } from './concerns.ts';
export { crossesBox, stretchInBox } from './crossesBox.ts';
export { type Excerpt, familyDrawn } from './familyDrawn.ts';
export {
  type FamilyGraph,
  familyGraph,
  type GraphChild,
  type GraphPerson,
  type GraphUnion,
} from './familyGraph.ts';
export { type FoldStub, foldBranches } from './fold.ts';
export { inSlices, type Patron } from './inSlices.ts';
export {
  cellAt,
  placeInRings,
  type RingArrangement,
  type RingMap,
  type RingToken,
  ringLip,
} from './network/placeInRings.ts';
export { placeRound, type RoundArrangement, type RoundMap } from './network/placeRound.ts';
export type { Edges, TokenSize } from './network/token.ts';
export { wayBetween } from './network/wayBetween.ts';
export {
  arrangeWeb,
  type ElkEngine,
  type ElkGraph,
  type WebGraph,
  type WebWay,
} from './network/web.ts';
export { optionsOfDiagram } from './ofDiagram.ts';
export { findTown, isAbroad, milesBetween, type Town } from './places/gazetteer.ts';
export { clipped, islands, softened } from './places/islands.ts';
export {
  type HomeToPlace,
  homeReach,
  layOutPlaces,
  type PlacedHome,
  type PlacedPlaces,
} from './places/layOutPlaces.ts';
export { type Curve, pointAt, pointsAlong } from './road/curves.ts';
export {
  type Leg,
  layRoad,
  type RoadLayout,
  type RoadOptions,
  type RoadStop,
} from './road/layRoad.ts';
export { BondWays, type WordBox } from './routes/bondWays.ts';
export { outlineOf } from './routes/outline.ts';
export type { Tick } from './timeline/axis.ts';
export {
  axisHeight,
  layOutTimeline,
  type PlacedItem,
  type PlacedLane,
  type PlacedTimeline,
  type TimelineOptions,
} from './timeline/layOutTimeline.ts';
export { untangle } from './untangle.ts';
export { bloodRelatives, branchOf, onlyPeople, sideOf, tidying } from './views.ts';
export { warmUp } from './warmUp.ts';
