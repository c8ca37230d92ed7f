import type { Edit } from '#model';
import type { OpenCase } from '#storage';

/** An edit as it lies in the log. */
export interface Logged {
  readonly seq: number;
  readonly edit: Edit;
  /** The log record that this one takes back. */
  readonly undoes?: number;
}

/** An edit that can be taken back or done again. `seq` is the record that did it last. */
export interface HistoryEntry {
  readonly seq: number;
  readonly edit: Edit;
}

/** What can be undone (newest last) and what can be done again (next last). */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

export const noHistory: History = { done: [], undone: [] };

/** Edits that arrange the drawing by themselves; nobody undoes them. */
const isArranging = (edit: Pick<Edit, 'label'>): boolean => edit.label.code === 'edit.view';

/**
 * Keeps a child's map as it was at the end of a visit. Nobody undoes that, nor what lies
 * behind it: the visit and the map that the kept one belongs to.
 */
const isFreezing = (edit: Pick<Edit, 'label'>): boolean => edit.label.code === 'edit.freezeMap';

/** After a new edit: what was undone before can no longer be done again. */
export function afterEdit(history: History, entry: HistoryEntry): History {
  if (isArranging(entry.edit)) return history;
  return isFreezing(entry.edit) ? noHistory : { done: [...history.done, entry], undone: [] };
}

/** After taking back the last edit; `seq` is the record that took it back. */
export function afterUndo(history: History, seq: number): History {
  const last = history.done.at(-1);
  if (!last) return history;
  return { done: history.done.slice(0, -1), undone: [...history.undone, { seq, edit: last.edit }] };
}

/** After doing the last undone edit again; `seq` is the record that did it. */
export function afterRedo(history: History, seq: number): History {
  const last = history.undone.at(-1);
  if (!last) return history;
  return { done: [...history.done, { seq, edit: last.edit }], undone: history.undone.slice(0, -1) };
}

/** The history that the records of a log amount to, so that undo survives a reload. */
export function historyOf(log: readonly Logged[]): History {
  let history = noHistory;
  for (const { seq, edit, undoes } of log) {
    if (undoes === undefined) history = afterEdit(history, { seq, edit });
    else if (history.done.at(-1)?.seq === undoes) history = afterUndo(history, seq);
    else if (history.undone.at(-1)?.seq === undoes) history = afterRedo(history, seq);
  }
  return history;
}

/** The history of a case, read from its log. */
export const readHistory = ({ history }: Pick<OpenCase, 'history'>): History =>
  historyOf(
    history.map(({ seq, label, changes, undoes }) => ({
      seq,
      edit: { label, changes },
      ...(undoes === undefined ? {} : { undoes }),
    })),
  );
