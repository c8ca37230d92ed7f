export { aboutLines, captioned, type PictureAbout } from './caption.ts';
export {
  type BondFilter,
  distanceToFigure,
  drawGenogram,
  type GenogramOptions,
  placedBounds,
} from './drawGenogram.ts';
export { faults } from './faults.ts';
export { voicesIn } from './figures/accounts.ts';
export { displayName, shortName } from './figures/names.ts';
export { outlinePath } from './figures/outline.ts';
export { diedSign } from './figures/person/symbol.ts';
export { type DrawingContext, measurePeople, type PersonDrawing } from './figures/person.ts';
export { drawGallery } from './gallery.ts';
export { bondLook, coupleLook, type Look, parentageLook, socialLook } from './kinds.ts';
export { type LegendEntry, legendEntry, legendOf, sampleWidth } from './legend.ts';
export {
  drawFolds,
  drawLifeView,
  type LifePicture,
  type LifeView,
  lifeViews,
} from './lifeViews.ts';
export {
  drawMobility,
  drawMobilityOnPaper,
  type MobilityOptions,
  mobilityShapes,
} from './mobility/drawMobility.ts';
export { drawFace } from './mobility/faces.ts';
export { drawHome } from './mobility/homes.ts';
export { drawPicture } from './mobility/pictures.ts';
export { homeFacts, homeName, type MobilityContext, tokenName } from './mobility/subject.ts';
export { drawToken } from './mobility/token.ts';
export {
  type CirclesDrawing,
  type CirclesOptions,
  cellMark,
  drawCircles,
} from './network/drawCircles.ts';
export { drawEcomap, type EcomapOptions, stayName } from './network/drawEcomap.ts';
export {
  drawNetwork,
  type NetworkOptions,
  type NetworkView,
  networkShapes,
  networkViews,
} from './network/drawNetwork.ts';
export { drawWeb, type Web, type WebOptions, webOf } from './network/drawWeb.ts';
export { mapName, ringName, sliceName, type Voice } from './network/mapWords.ts';
export { type NetworkContext, tieWords, tokenFigure, tokenOf } from './network/token.ts';
export { drawnCase, type NotationContext, type NotationOptions, speaksOf } from './notation.ts';
export {
  contrastOf,
  cssName,
  linePaint,
  type Paint,
  type PaletteName,
  paints,
  paletteHex,
  paletteNames,
} from './palette.ts';
export {
  drawPlaces,
  homeOnMapWords,
  type PlacesDrawing,
  type PlacesScene,
} from './places/drawPlaces.ts';
export { moved } from './scaled.ts';
export {
  type Box,
  boxAround,
  type Figure,
  type FigureSubject,
  figureOf,
  type Mark,
  type PathMark,
  type PhotoMark,
  type Point,
  personOf,
  type Scene,
  type TextMark,
} from './scene.ts';
export { drawSiblings, type SiblingsDrawing } from './siblings/drawSiblings.ts';
export { fittedDash, lineMarks } from './strokes.ts';
export { lineBox } from './textBox.ts';
export {
  fontFamilies,
  needsFallback,
  type Readers,
  setFor,
  textWidth,
  wrapText,
} from './textMetrics.ts';
export { drawTimeline, type TimelineDrawing, type TimelineScene } from './timeline/drawTimeline.ts';
export { sayMoment } from './timeline/sayMoment.ts';
export { type FaceName, facesNeeded } from './typefaces.ts';
export { type SvgOptions, type SvgPart, setAs, writeSvg, writeSvgParts } from './write/svg.ts';
