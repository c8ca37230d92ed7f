import type { PersonId } from '#model';
import type { Point } from '#scene';
import type { WordId } from '#words';
import type { OpenState, Workspace } from '#workspace';
import type { Camera, DialogName, ScreenState } from '../app/context.tsx';

/** What commands work on. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly open: OpenState;
  readonly screen: ScreenState;
  readonly setScreen: (change: Partial<ScreenState>) => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly camera: Camera | null;
  /** Where on the drawing it was asked for, by a menu of the paper. */
  readonly at?: Point;
}

/**
 * Something the user can do, said once: menu, toolbar, keyboard and the list of
 * keys are made from these.
 */
export interface Command {
  readonly id: string;
  readonly label: WordId;
  /** Other words that it is looked for by. */
  readonly also?: WordId;
  readonly group: 'edit' | 'family' | 'view' | 'case';
  /** Keys in tinykeys syntax; the first is shown. The user may choose another. */
  readonly keys?: readonly string[];
  readonly enabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

/** Whenever a case is open. */
export const always = () => true;
/** Whether the case can be changed here and now. */
export const writable = ({ open }: CommandContext) =>
  open.past === undefined && open.role === 'editing';

/** The one person that is selected. */
export const onePerson = ({ open }: Pick<CommandContext, 'open'>): PersonId | undefined =>
  open.selection.persons.size === 1 ? [...open.selection.persons][0] : undefined;

/** Whether the case can be changed and one person is selected. */
export const withPerson = (context: CommandContext) =>
  writable(context) && onePerson(context) !== undefined;
