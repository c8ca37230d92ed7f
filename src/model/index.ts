export {
  type CaseDocument,
  type CaseRows,
  caseInfo,
  emptyCase,
  fromRows,
  type RowFault,
  type RowOf,
  type Rows,
  type TableName,
  tableNames,
  tables,
  toRows,
} from './caseDocument.ts';
export {
  applyEdit,
  type Change,
  changeSchema,
  createdIn,
  type Edit,
  type EditLabel,
  type Fields,
  invert,
} from './edit.ts';
export {
  ageBetween,
  certainlyBefore,
  compareDates,
  type DayRange,
  dayRange,
  daysInMonth,
  type FuzzyDate,
  fuzzyDateSchema,
  isoDate,
  isoDay,
  type PartialDate,
} from './fuzzyDate.ts';
export type * from './ids.ts';
export { countedIds, idSchema, randomId } from './ids.ts';
export {
  cyclesThrough,
  type IntegrityFault,
  integrityFaults,
  type Reference,
  referencesOf,
} from './integrity.ts';
export { type BondKind, type BondKindId, bondKind, bondKinds } from './kinds/bonds.ts';
export {
  type Certainty,
  certainties,
  type GroundKind,
  grounds,
  type Sensitivity,
  sensitivities,
} from './kinds/certainty.ts';
export {
  type CustomClass,
  customClasses,
  customLine,
  type LinePattern,
  linePatterns,
} from './kinds/custom.ts';
export {
  type Arrow,
  arrows,
  type LineColour,
  type LineDrawing,
  lineColours,
  type Ornament,
  ornaments,
  type Strand,
  straight,
  thrice,
  twice,
  type Wave,
} from './kinds/lines.ts';
export * from './kinds/mobility.ts';
export {
  type MoreChildren,
  moreChildrenStates,
  type ParentageKind,
  type ParentageKindId,
  parentageKind,
  parentageKinds,
  type TwinKind,
  twinKinds,
} from './kinds/parentages.ts';
export {
  fromGenoproPartnership,
  genoproPartnership,
  type PartnershipEnd,
  type PartnershipKind,
  type PartnershipKindId,
  partnershipEnds,
  partnershipKind,
  partnershipKinds,
} from './kinds/partnerships.ts';
export {
  type DiedMark,
  diedMarks,
  type MarkPlace,
  type MarkState,
  markStates,
  type PersonMarkKind,
  type PersonMarkKindId,
  personMarkKind,
  personMarkKinds,
  usualDiedMark,
} from './kinds/personMarks.ts';
export {
  type Gender,
  genders,
  type LivingState,
  livingStates,
  type NameKind,
  type NameOrigin,
  nameKinds,
  nameOrigins,
  type PregnancyOutcome,
  pregnancyOutcomes,
  type Role,
  roles,
  type Sex,
  type SymbolShape,
  sexes,
} from './kinds/persons.ts';
export * from './kinds/places.ts';
export { type NotationProfile, notationProfiles } from './kinds/profiles.ts';
export * from './kinds/rings.ts';
export {
  type NewEpisodeReason,
  newEpisodeReasons,
  type PlacementRecord,
  type SsdaPlacement,
  ssdaPlacements,
} from './kinds/ssda.ts';
export { type SymbolKind, type SymbolKindId, symbolKinds } from './kinds/symbols.ts';
export * from './kinds/ties.ts';
export { type SensitiveTopic, sensitiveTopics } from './kinds/topics.ts';
export * from './kinds/visits.ts';
export * from './kinds/work.ts';
export { acquaintances, isolatesOf } from './queries/acquaintances.ts';
export { type Agenda, type AgendaItem, agendaOf } from './queries/agenda.ts';
export { type AgreementsMissing, agreementsMissing } from './queries/agreements.ts';
export {
  type CirclesMap,
  circlesMapOf,
  type MapDay,
  mapDays,
  mapOf,
  type Placed,
  placedOn,
  placingOn,
  type RingChange,
  ringChanges,
  samePlacingMap,
} from './queries/circles.ts';
export { genogramOf, pinnedPlaces, placesMapOf } from './queries/diagrams.ts';
export { isDrawnByChild } from './queries/drawnByChild.ts';
export { type Circle, type EcomapScope, ecomapAround } from './queries/ecomap.ts';
export {
  certaintyTowards,
  type FamilyIndex,
  familyIndex,
  hasFamily,
  isAncestorOrSelf,
  kindTowards,
  type ParentLink,
  parentLinks,
  partnershipBetween,
  partnershipIdOfSet,
  partnershipOfSet,
  partnersOf,
} from './queries/familyIndex.ts';
export {
  familyOutline,
  type OutlineEntry,
  type OutlineTree,
} from './queries/familyOutline.ts';
export { findByKinWords, findKin, namedPeople } from './queries/findByKin.ts';
export {
  type FindOptions,
  type FoundField,
  type FoundPerson,
  findPeople,
} from './queries/findPeople.ts';
export { type HeardOf, heardOf, type KinPlace, suggestPlaces } from './queries/heardOf.ts';
export { type HomeLived, type HomeMove, homesLived } from './queries/homesLived.ts';
export { type KinLink, type KinTerm, kinOf } from './queries/kin.ts';
export { type KinWord, kinWord, kinWordAt, readKin, type SaidKin } from './queries/kinWords.ts';
export {
  type LifeItem,
  type LifeLane,
  type Lifeline,
  type LifeSpan,
  lifeLanes,
  lifelineOf,
} from './queries/lifeline.ts';
export {
  type DuplicateSign,
  type LikelyDuplicate,
  likelyDuplicates,
} from './queries/likelyDuplicates.ts';
export { frozenMap, type MapChange, mapChanges, snapshotsOf } from './queries/mapSnapshots.ts';
export {
  bornOf,
  calledBy,
  diedOf,
  fullName,
  isDeceased,
  isPlaceholder,
  isProfessional,
  nameOf,
  preferred,
  pregnancyOf,
  shortNameOf,
  symbolOf,
  wordGender,
} from './queries/person.ts';
export {
  type Hidden,
  hiddenFrom,
  holds,
  restrictionsInForce,
  restrictionsOn,
} from './queries/restrictions.ts';
export {
  type ClaimField,
  type Disagreement,
  disagreementsOn,
  originsOf,
  type SaidFact,
  saidOf,
} from './queries/saidOf.ts';
export {
  leadOf,
  leadStateOf,
  type SearchLine,
  type SearchState,
  searchLineOf,
  searchStateOf,
  searchStates,
} from './queries/searchLine.ts';
export {
  type SiblingHome,
  type SiblingMap,
  type SiblingTouch,
  siblingMapOf,
  stayNowOf,
} from './queries/siblingMap.ts';
export { type SiblingKind, siblingKind, siblingsOf } from './queries/siblings.ts';
export { type Side, sideOf } from './queries/sides.ts';
export {
  homePaints,
  homeShapeOf,
  isReturn,
  itemsOn,
  mobilityMapOf,
  moveBetween,
  type OrderConflict,
  orderConflicts,
  quotesOf,
  type RoadStep,
  roadOf,
  staysOf,
} from './queries/stays.ts';
export { type StillToFind, stillToFind } from './queries/stillToFind.ts';
export {
  contactOn,
  endId,
  endOf,
  homesOf,
  isFormal,
  otherEnd,
  ownTie,
  ownTies,
  tiesOf,
} from './queries/ties.ts';
export { toldState } from './queries/told.ts';
export {
  objectivesOf,
  type SuggestedLead,
  suggestedLeads,
  visitsOf,
} from './queries/visits.ts';
export { type NewTarget, repoint } from './repoint.ts';
export type { Claim, Foreign, Ground, Vouched } from './rows/common.ts';
export type { CustomKind } from './rows/custom.ts';
export type {
  BirthGroup,
  Parentage,
  ParentSet,
  Partnership,
  Responsibility,
  Spell,
} from './rows/family.ts';
export type {
  Face,
  MapItem,
  MapSnapshot,
  MobilityMap,
  SafetyMark,
  WishMark,
} from './rows/mobility.ts';
export type {
  Bond,
  Contact,
  Household,
  Move,
  Organisation,
  Place,
  Placing,
  RingSet,
  Stay,
  Tie,
  TieEnd,
} from './rows/network.ts';
export type { EventValue, Name, NameValue, Person } from './rows/person.ts';
export type { LifeEvent, Objective, Visit } from './rows/visits.ts';
export {
  type Account,
  type Agreement,
  type Attempt,
  type CaseInfo,
  caseRowId,
  type Diagram,
  type FocalChild,
  type Lead,
  type Note,
  type Photo,
  type Restriction,
  type RowOrder,
  type Source,
  type Subject,
  type Told,
} from './rows/work.ts';
export { sameJson } from './sameJson.ts';
export { sha256 } from './sha256.ts';
export {
  type Meaning,
  makeVocabulary,
  meanings,
  meant,
  plainWord,
  type Vocabulary,
  type VocabularyTable,
} from './vocabulary.ts';
