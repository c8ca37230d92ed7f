/** Homes as a child would draw them: what they look like, not what they were called in a file. */
export const homeShapes = [
  'house',
  'terrace',
  'bungalow',
  'flat',
  'cottage',
  'farm',
  'caravan',
  'boat',
  'tent',
  'hospital',
  'childrensHome',
  'hostel',
  'school',
  'prison',
  'shelter',
  'unknown',
] as const;
export type HomeShape = (typeof homeShapes)[number];

/** The paints of a map: homes, the child's own colour, doodles. Meaning never rests on them. */
export const mapPaints = [
  'sun',
  'sky',
  'rose',
  'leaf',
  'lilac',
  'peach',
  'sea',
  'sand',
  'clay',
  'ink',
] as const;
export type MapPaint = (typeof mapPaints)[number];

/** A winding road from the first home to today, or islands that lie anywhere. */
export const mapLayouts = ['road', 'islands'] as const;
export type MapLayout = (typeof mapLayouts)[number];

/** What can be on a mobility map beside homes and the road. */
export const mapItemKinds = [
  'person',
  'thing',
  'school',
  'landmark',
  'sticker',
  'speech',
  'stroke',
  'gap',
  'future',
] as const;
export type MapItemKind = (typeof mapItemKinds)[number];

/** Things and memories that have a drawing. */
export const thingPictures = [
  'ball',
  'bike',
  'book',
  'cake',
  'camera',
  'car',
  'game',
  'garden',
  'guitar',
  'present',
  'pancakes',
  'spade',
  'swing',
  'teddy',
  'television',
  'tree',
] as const;
export type ThingPicture = (typeof thingPictures)[number];

/** Landmarks that have a drawing. */
export const landmarkPictures = [
  'bridge',
  'bus',
  'church',
  'hill',
  'mosque',
  'park',
  'playground',
  'sea',
  'shop',
  'station',
] as const;
export type LandmarkPicture = (typeof landmarkPictures)[number];

/** Feelings as weather and small signs: no faces to choose among, nothing to score. */
export const stickers = [
  'sunshine',
  'cloud',
  'rain',
  'storm',
  'rainbow',
  'heart',
  'star',
  'moon',
  'flower',
  'question',
] as const;
export type Sticker = (typeof stickers)[number];

/** How safe a child feels with somebody; belongs to that child and that visit. */
export const safetyMarkKinds = ['safe', 'notSure', 'notSafe'] as const;
export type SafetyMarkKind = (typeof safetyMarkKinds)[number];

/** What a child would like to know of somebody, or do. */
export const wishKinds = ['howTheyAre', 'write', 'see', 'notNow'] as const;
export type WishKind = (typeof wishKinds)[number];

/** Parts of a drawn face. */
export const faceSkins = ['porcelain', 'peach', 'tan', 'olive', 'brown', 'deep'] as const;
export type FaceSkin = (typeof faceSkins)[number];
export const faceHairs = [
  'none',
  'short',
  'side',
  'bob',
  'long',
  'curly',
  'afro',
  'bun',
  'plaits',
  'locs',
  'headscarf',
  'turban',
] as const;
export type FaceHair = (typeof faceHairs)[number];
export const hairColours = ['black', 'brown', 'auburn', 'ginger', 'fair', 'grey', 'white'] as const;
export type HairColour = (typeof hairColours)[number];
