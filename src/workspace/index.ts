export type { Picture, PictureOf } from './drawing.ts';
export type { HistoryEntry } from './history.ts';
export type { LayoutEngine, LayoutRequest } from './layoutEngine.ts';
export { type PictureEngine, workerPictures } from './pictureEngine.ts';
export {
  type PreferenceStore,
  type Preferences,
  type Theme,
  themes,
  wheelWishes,
} from './preferences.ts';
export type { Reader } from './reader.ts';
export type {
  Drawing,
  Notice,
  NoticeMessage,
  OpenState,
  Overlay,
  Selection,
  TogetherState,
  WorkspaceState,
} from './state.ts';
export { isCode, isLockKey, type Unlocking } from './together/lock.ts';
export type { Together } from './together/together.ts';
export type { PictureMaker } from './viewPicture.ts';
export { workerWebEngine } from './webEngine.ts';
export { workerEngine } from './workerEngine.ts';
export {
  type Effects,
  type Operation,
  Workspace,
  type WorkspaceParts,
} from './workspace.ts';
