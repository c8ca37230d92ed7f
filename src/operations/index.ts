export { copyPeople, type Fragment } from './clipboard/copyPeople.ts';
export { type CopyPlaces, duplicatePeople, pasteFragment } from './clipboard/pasteFragment.ts';
export {
  pasteShared,
  readShared,
  type SharedFragment,
  sharedText,
  shareFragment,
} from './clipboard/shareFragment.ts';
export {
  type Alignment,
  alignFigures,
  boundsOf,
  distributeFigures,
  nudgeFigures,
  type Placed,
} from './diagrams/arrangePins.ts';
export { foldBranch } from './diagrams/foldBranch.ts';
export { type Pin, pinFigures, unpinFigures } from './diagrams/pinFigures.ts';
export { pinPlace } from './diagrams/pinPlace.ts';
export { type SnapLine, type Snapped, snap } from './diagrams/snap.ts';
export { tidyDiagram } from './diagrams/tidyDiagram.ts';
export { changeNote, type NewNote, removeNote, writeNote } from './diagrams/writeNote.ts';
export { Draft, type FieldChanges, type NewRow } from './draft.ts';
export { type AddChild, addChild } from './families/addChild.ts';
export { addCandidateParent, addParent } from './families/addParent.ts';
export {
  addPartner,
  addSpell,
  changeSpell,
  type NewSpell,
  recordCouple,
  removeSpell,
} from './families/addPartner.ts';
export { addSibling } from './families/addSibling.ts';
export { endPartnership } from './families/endPartnership.ts';
export { recordTwins } from './families/recordTwins.ts';
export { removeParentage } from './families/removeParentage.ts';
export { settleParent } from './families/settleParent.ts';
export { type Forgettable, forget } from './forget.ts';
export { type LeaveOffMap, leaveOffMap } from './homes/leaveOffMap.ts';
export {
  type AddToken,
  addGap,
  addToken,
  addToMap,
  layMapAs,
  type MapPlace,
  type NewMapItem,
  nameMap,
  placeOnMap,
  tidyMap,
} from './homes/mapItems.ts';
export { addMoreOf, rankMoreOf, sayMoreOf, setAside, takeUpAgain } from './homes/moreOf.ts';
export type { RoadPlace } from './homes/order.ts';
export { recordMove } from './homes/recordMove.ts';
export {
  type RecordStay,
  recordStay,
  removeStay,
  reorderStay,
  setBeside,
  takeBackStay,
} from './homes/recordStay.ts';
export { type SayWhoCame, sayWhoCame } from './homes/sayWhoCame.ts';
export {
  accountFor,
  asToldBy,
  type NewAccount,
  nextPage,
  stepPage,
} from './knowledge/asToldBy.ts';
export { liftRestriction, restrict } from './knowledge/restrict.ts';
export { tell } from './knowledge/tell.ts';
export { addGroup } from './network/addGroup.ts';
export { arrangeContact } from './network/arrangeContact.ts';
export { type CirclesPlace, placeInCircles } from './network/placeInCircles.ts';
export { type ChosenRings, chooseRings, type NewRings, saveRings } from './network/ringSets.ts';
export { addFocalChild, addPerson } from './persons/addPerson.ts';
export { callPerson } from './persons/callPerson.ts';
export { mergePersons } from './persons/mergePersons.ts';
export { namePerson } from './persons/namePerson.ts';
export type { NewPerson, Relative } from './persons/newPerson.ts';
export { removePersons } from './persons/removePerson.ts';
export { type SplitPerson, splitPerson } from './persons/splitPerson.ts';
export { tellApart } from './persons/tellApart.ts';
export { importPlacements, type PlacementSource } from './placements/importPlacements.ts';
export {
  type PlacementChoices,
  type PlacementConflict,
  type PlacementProposal,
  type ProposedPlacement,
  proposePlacements,
} from './placements/proposePlacements.ts';
export { isRefusal, type Refusal, type RefusalCode, refuse } from './refusal.ts';
export { addRow, changeRow } from './rows/addRow.ts';
export {
  addClaim,
  type ClaimList,
  changeClaim,
  preferClaim,
  removeClaim,
  setPreferred,
} from './rows/claims.ts';
export { removeOwnKind, rowsOfKind } from './rows/removeOwnKind.ts';
export { removeRow } from './rows/removeRow.ts';
export { type HeardLine, hearOf, placeHeard, readHeard } from './search/hearOf.ts';
export {
  type LoggedStep,
  logStep,
  type Searched,
  setNextStep,
  setSearchState,
} from './search/searchLine.ts';
export type { ReadFamilyOptions } from './typing/familyRecord.ts';
export {
  type FamilyProposal,
  type Match,
  type MatchChoices,
  proposeFamily,
} from './typing/proposeFamily.ts';
export { readFamily } from './typing/readFamily.ts';
export { isTable, readTable, readTyped } from './typing/readTable.ts';
export {
  type Doubt,
  type SaidFamily,
  type SaidKey,
  type SaidPerson,
  viewerKey,
} from './typing/said.ts';
export { typeFamily } from './typing/typeFamily.ts';
export { acceptLead } from './visits/acceptLead.ts';
export { binVisit } from './visits/binVisit.ts';
export { giveFace } from './visits/giveFace.ts';
export { markSafety, wishFor } from './visits/marks.ts';
export { addObjective, rewordObjective } from './visits/objectives.ts';
export { freezeMap } from './visits/snapshot.ts';
