import type { SharedCase } from '#copies';
import type { Excerpt } from '#layout';
import type {
  Account,
  CaseDocument,
  DiagramId,
  EditLabel,
  EntryId,
  Id,
  PersonId,
  TableName,
  VisitId,
} from '#model';
import type { Refusal } from '#operations';
import type { Scene } from '#scene';
import type { CaseRole, SaveState, ShelfEntry, TroubleCode } from '#storage';
import type { Words } from '#words';
import type { History } from './history.ts';
import type { Preferences } from './preferences.ts';

/** What is chosen: people, one line between people, or one note on the drawing. Never several of these. */
export interface Selection {
  readonly persons: ReadonlySet<PersonId>;
  readonly line?: { readonly table: TableName; readonly row: Id };
  readonly note?: EntryId;
}

/** The drawing that is shown, and who stood still while it was made. */
export interface Drawing {
  readonly scene: Scene;
  /** Centres of the symbols. */
  readonly places: ReadonlyMap<PersonId, { readonly x: number; readonly y: number }>;
  /** Rows of the drawing from top to bottom, each from left to right. */
  readonly rows: readonly (readonly PersonId[])[];
  /** The person acted on: the screen moves so that they stay where they were. */
  readonly anchor?: PersonId;
  /** Counts drawings, so that a new one is known from an old one. */
  readonly number: number;
}

/** What is laid over the drawing for the moment. Nobody moves for it, and it is not kept with the case. */
export interface Overlay {
  /** Draws what was so on that day (ISO), by what is known now. */
  readonly asOf?: string;
  /** Which bonds are drawn: all, those that are still so, or none. */
  readonly bonds?: 'all' | 'present' | 'none';
  /** Kinds of bonds that are left out. */
  readonly withoutBonds?: readonly string[];
  /** Only what one voice says: bonds and connections of others go, people and families they say nothing of go quiet. */
  readonly saidBy?: string;
  readonly households?: boolean;
  readonly groups?: boolean;
  /** How the search for people stands. Never in anything made for others. */
  readonly search?: boolean;
  readonly ties?: boolean;
}

/** The case that is open. */
export interface OpenState {
  readonly id: string;
  /** What is shown: the case now, or as it was at an earlier moment. */
  readonly document: CaseDocument;
  readonly diagram: DiagramId | undefined;
  readonly history: History;
  readonly save: SaveState;
  readonly role: CaseRole;
  /** An earlier moment that is looked at; nothing can be changed in it. */
  readonly past?: { readonly seq: number; readonly at: string };
  readonly selection: Selection;
  /** From whose view kinship is said. */
  readonly viewer: PersonId | undefined;
  /** Whose name is being written on the drawing. */
  readonly naming?: PersonId;
  readonly drawing?: Drawing;
  readonly overlay?: Overlay;
  /** Who is telling: their account stands behind everything that is entered. */
  readonly teller?: Account;
  /** The part of the family that is looked at; absent: everybody. Not kept with the case. */
  readonly excerpt?: Excerpt;
  /** The layout is at work; 0 to 1 where it says how far it is. */
  readonly arranging?: number;
  /** When a copy was last saved outside this browser. */
  readonly copySavedAt?: string;
}

/** A child has the screen: what of the case is on it, and what they may do. */
export interface TogetherState {
  readonly child: PersonId;
  /** The row of this visit. */
  readonly visit: VisitId;
  /** Whether the child is asked who feels safe. */
  readonly safety?: boolean;
  /** All that the child's screens are made from; absent until it is made. */
  readonly copy?: SharedCase;
  /** Whether this window can change the case. */
  readonly writable?: boolean;
  /** Whether anything was done at this visit that can be taken back. */
  readonly canUndo?: boolean;
}

/** Something to tell the user. Its words are made by code. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'trouble';
  readonly message: NoticeMessage;
}

export type NoticeMessage =
  | { readonly code: 'undone' | 'redone' | 'edited'; readonly label: EditLabel }
  | { readonly code: 'undone-several' | 'redone-several'; readonly count: number }
  | { readonly code: 'refused'; readonly refusal: Refusal }
  | { readonly code: 'storage'; readonly trouble: TroubleCode }
  | { readonly code: 'case-deleted'; readonly id: string }
  | {
      readonly code:
        | 'copy-saved'
        | 'copied'
        | 'pasted-elsewhere'
        | 'restored'
        | 'removed-for-good'
        | 'read-only'
        | 'repaired'
        | 'moved-here'
        | 'layout-failed';
    };

export interface WorkspaceState {
  readonly words: Words;
  readonly preferences: Preferences;
  /** Cases on this device; undefined until they are read. */
  readonly shelf?: readonly ShelfEntry[];
  /** The device cannot keep cases at all. */
  readonly shelfTrouble?: TroubleCode;
  readonly opening?: string;
  readonly together?: TogetherState;
  readonly open?: OpenState;
  readonly notices: readonly Notice[];
  /** The last thing said to a screen reader, and how often anything was. */
  readonly announcement: { readonly text: string; readonly count: number };
}

export const nothingSelected: Selection = { persons: new Set() };
