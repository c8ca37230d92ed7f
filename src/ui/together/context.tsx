import { createContext, use } from 'react';
import type { SharedCase } from '#copies';
import type { DayRange, Edit, PersonId, VisitId } from '#model';
import type { WordId, Words } from '#words';
import type { Operation, Picture } from '#workspace';

/** The pages a child can open. */
export type ChildPage = 'choices' | 'wishes' | 'places' | 'people' | 'family' | 'me' | 'mood';

/**
 * All that a child's screens know and can do. They are made from the copy alone:
 * nothing else of the case, no shelf and no other view can be reached from here.
 */
export interface ChildDesk {
  readonly copy: SharedCase;
  readonly child: PersonId;
  readonly words: Words;
  readonly visit: VisitId;
  /** Today in ISO form. */
  readonly date: string;
  readonly today: DayRange;
  /** Whether the coordinator asked for marks of who feels safe in this visit. */
  readonly safety: boolean;
  /** Does something to the case, if it stays within what the copy holds. @returns what was done */
  readonly act: (operation: Operation) => Edit | undefined;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly page: ChildPage;
  readonly open: (page: ChildPage) => void;
  readonly stop: () => void;
  /** The family tree of the copy, laid out from nothing but the copy. */
  readonly drawFamily: () => Promise<Picture | undefined>;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}

const DeskContext = createContext<ChildDesk | null>(null);

export const ChildDeskProvider = DeskContext;

/** Where in the row at the top the tools of a page go. */
export const ToolsPlace = createContext<HTMLElement | null>(null);

/** What the child has on the screen. Only below `TogetherScreen`. */
export function useDesk(): ChildDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk outside of a visit');
  return desk;
}

/** Texts in the words of the child. */
export function useChildSay(): (
  id: WordId,
  values?: Readonly<Record<string, string | number>>,
) => string {
  return useDesk().words.say;
}
