import {
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Loss } from '#codecs';
import { type DayRange, type EntryId, isoDay, type PersonId } from '#model';
import type { Forgettable, Fragment, SharedFragment } from '#operations';
import type { Box, Point } from '#scene';
import type { WordId, Words } from '#words';
import type { OpenState, Workspace, WorkspaceState } from '#workspace';
import type { ListState } from '../people/peopleList.ts';

/** What one person may be to another. */
export type Relation = 'parent' | 'child' | 'partner' | 'sibling';

/** The drawings of the view of places: the road of homes, the map of the islands, brothers and sisters. */
export const placesWays = ['road', 'map', 'siblings'] as const;
export type PlacesWay = (typeof placesWays)[number];

/** Windows that lie over the case. */
export type DialogName =
  | {
      readonly name:
        | 'save-copy'
        | 'history'
        | 'due'
        | 'duplicates'
        | 'keys'
        | 'settings'
        | 'statement'
        | 'palette'
        | 'arranging'
        | 'type-family'
        | 'telling'
        | 'together'
        | 'visits'
        | 'still-to-find'
        | 'import-placements'
        | 'rings'
        | 'describe';
    }
  | { readonly name: 'split'; readonly of: PersonId }
  | { readonly name: 'home'; readonly people: readonly PersonId[]; readonly home?: string }
  | { readonly name: 'group'; readonly people: readonly PersonId[] }
  | { readonly name: 'other-parent'; readonly of: PersonId; readonly at?: Point }
  | {
      readonly name: 'relation';
      readonly from: PersonId;
      readonly to: PersonId;
      readonly as?: Relation;
    }
  | { readonly name: 'place-heard'; readonly person: PersonId; readonly beside: PersonId }
  | { readonly name: 'parent-kind'; readonly of: PersonId; readonly at?: Point }
  | { readonly name: 'shared-parents'; readonly of: PersonId; readonly at?: Point }
  | { readonly name: 'bond'; readonly between: readonly [PersonId, PersonId] }
  | { readonly name: 'import-report'; readonly losses: readonly Loss[] }
  | { readonly name: 'remove-for-good'; readonly what: Forgettable };

/** What is on the screen beside the case: passing things that no file keeps. */
export interface ScreenState {
  readonly dialog?: DialogName;
  readonly view: 'family' | 'network' | 'places' | 'timeline' | 'people' | 'outline';
  /** What the view of places shows; the road where nothing is said. */
  readonly placesWay?: PlacesWay;
  /** Of two views side by side the one that the keyboard is in; names of new people are written there. */
  readonly pane?: ScreenState['view'];
  /** The bond tool: waits for the first person, then for the second. */
  readonly bonding?: { readonly from?: PersonId };
  /** A note is being written on the drawing. */
  readonly writing?: Writing;
  /** Joining somebody to the family: waits for the other person. */
  readonly linking?: { readonly from: PersonId };
  /** Every press on somebody chooses them beside those who are: for fingers, which hold no key. */
  readonly several?: boolean;
  /** People who wait for their place: the next press on the drawing. Of those heard of it may be a person, too. */
  readonly moving?: { readonly people: readonly PersonId[]; readonly heard?: true };
  /** The person that holds the one tab stop of the drawing. */
  readonly focused?: PersonId;
  /** The way from that person that is pointed out, by its number among all of them. */
  readonly along?: { readonly from: PersonId; readonly at: number };
  /** Who had it before, for going back and forward. */
  readonly trail?: { readonly visited: readonly PersonId[]; readonly at: number };
  /** The part of the panel that was asked for: it opens, once. */
  readonly section?: string;
  /** The tray of people heard of: whether it is open, and how often its box was asked for. */
  readonly tray?: { readonly open: boolean; readonly asked: number };
  /** The search field has been asked for. */
  readonly finding?: boolean;
  /** How the list of people is narrowed and sorted, and in which case. */
  readonly people?: { readonly of: string; readonly list: ListState };
  /** Who was copied: all of them for the case they are from, what may leave it for another. */
  readonly copied?: {
    readonly from: string;
    readonly fragment: Fragment;
    readonly shared: SharedFragment;
  };
}

/** A note that is being written on the drawing. */
export interface Writing {
  /** The one that is changed; a new one where not given. */
  readonly note?: EntryId;
  /** Its middle in units of the scene; of a new one that is about somebody, from the middle of their symbol. */
  readonly at: Point;
  readonly about?: PersonId;
}

/** What the drawing can be asked to do with its view of the paper. */
export interface Camera {
  /** Everybody where they can be read, else the child in the middle: how a case opens. */
  begin(): void;
  /** The part of the drawing that is in the window, in units of the scene, where something can be put on it. */
  seen?(): Box;
  fit(): void;
  fitSelection(): void;
  zoom(by: number): void;
  actualSize(): void;
  /** Which point of a drawing lies at one of the window; undefined beside it. The family's drawing answers. */
  sceneAt?(client: Point): Point | undefined;
  /** Brings people into the free part of the window. */
  show(persons: Iterable<PersonId>): void;
}

interface App {
  readonly workspace: Workspace;
  readonly screen: StoreApi<ScreenState>;
  /** Filled by the drawing while it is there. */
  readonly camera: { current: Camera | null };
}

const AppContext = createContext<App | null>(null);

/** Gives everything below it the workspace and the state of the screen. */
export function AppProvider({
  workspace,
  children,
}: {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}) {
  const app = useMemo<App>(
    () => ({
      workspace,
      screen: createStore<ScreenState>(() => ({ view: 'family' })),
      camera: { current: null },
    }),
    [workspace],
  );
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp outside AppProvider');
  return app;
}

export const useWorkspace = (): Workspace => useApp().workspace;

/** A part of the workspace's state; draws anew when that part changes. */
export function useWork<Part>(select: (state: WorkspaceState) => Part): Part {
  return useStore(useApp().workspace.store, select);
}

/** The open case as a part of the screen sees it that may follow a little later. */
const SeenCase = createContext<OpenState | null>(null);

/** A part of the open case's state. Only below the screen of an open case. */
export function useOpen<Part>(select: (open: OpenState) => Part): Part {
  const { store } = useApp().workspace;
  const seen = use(SeenCase);
  const last = () => {
    const open = seen ?? store.getState().open;
    if (!open) throw new Error('no case is open');
    return select(open);
  };
  return useSyncExternalStore(seen ? neverChanges : store.subscribe, last);
}

const neverChanges = () => () => undefined;

/**
 * Lets what is below follow a change of the selection in pieces, when there is time:
 * it takes longer to make than the drawing that the same press waits for. All other
 * changes are followed at once, so that no field shows for a moment what it was before.
 */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  const live = useOpen((open) => open);
  const { id, document, diagram, selection, viewer, drawing, history, role, past } = live;
  // How far the disk and the layout are concerns nobody below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these parts make it another
  const now = useMemo(
    () => live,
    [id, document, diagram, selection, viewer, drawing, history, role, past],
  );
  const late = useDeferredValue(now);
  const isLate = late.id === id && late.selection !== selection && !isNothing(now);
  return <SeenCase value={isLate ? late : now}>{children}</SeenCase>;
}

const isNothing = ({ selection }: OpenState) => selection.persons.size === 0 && !selection.line;

export function useScreen<Part>(select: (state: ScreenState) => Part): Part {
  return useStore(useApp().screen, select);
}

/** The words of the language in use. */
export const useWords = (): Words => useWork((state) => state.words);

/** A text by id, in the language in use. */
export function useSay(): (
  id: WordId,
  values?: Readonly<Record<string, string | number>>,
) => string {
  const words = useWords();
  return words.say;
}

/** The day of today; the same object all day. */
export function useToday(): DayRange {
  const { today } = useWorkspace();
  return useMemo(() => isoDay(today), [today]);
}

/** Whether the case can be changed in this window now. */
export const useReadOnly = (): boolean =>
  useOpen((open) => open.past !== undefined || open.role === 'following');
