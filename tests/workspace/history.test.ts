import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '#model';
import {
  afterEdit,
  afterRedo,
  afterUndo,
  type History,
  historyOf,
  type Logged,
  noHistory,
} from '../../src/workspace/history.ts';

const edit = (code: string): Edit => ({ label: { code }, changes: [] });
const codes = (entries: History['done']) => entries.map((entry) => entry.edit.label.code);

interface Desk {
  readonly history: History;
  readonly log: readonly Logged[];
}

const labels = { edit: 'edit', arrange: 'edit.view', freeze: 'edit.freezeMap' };

/** Does one thing at a desk, and writes it down. */
function act({ history, log }: Desk, what: keyof typeof labels | 'undo' | 'redo'): Desk {
  const seq = log.length + 1;
  if (what !== 'undo' && what !== 'redo') {
    const made = edit(labels[what]);
    return { log: [...log, { seq, edit: made }], history: afterEdit(history, { seq, edit: made }) };
  }
  const last = what === 'undo' ? history.done.at(-1) : history.undone.at(-1);
  if (!last) return { history, log };
  return {
    log: [...log, { seq, edit: last.edit, undoes: last.seq }],
    history: what === 'undo' ? afterUndo(history, seq) : afterRedo(history, seq),
  };
}

describe('history', () => {
  test('is the same read from the log as it was while working', () => {
    const action = fc.constantFrom(
      'edit' as const,
      'undo' as const,
      'redo' as const,
      'arrange' as const,
      'freeze' as const,
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40, size: 'max' }), (actions) => {
        const { history, log } = actions.reduce<Desk>(act, { history: noHistory, log: [] });
        expect(historyOf(log)).toEqual(history);
      }),
    );
  });

  test('a new edit ends what could be done again', () => {
    let history = afterEdit(noHistory, { seq: 1, edit: edit('a') });
    history = afterUndo(history, 2);
    expect(codes(history.undone)).toEqual(['a']);
    history = afterEdit(history, { seq: 3, edit: edit('b') });
    expect([codes(history.done), codes(history.undone)]).toEqual([['b'], []]);
  });

  test('a frozen map cannot be taken back, nor the visit behind it', () => {
    let history = afterEdit(noHistory, { seq: 1, edit: edit('edit.addRow') });
    history = afterEdit(history, { seq: 2, edit: edit('edit.freezeMap') });
    expect(history).toEqual(noHistory);
    history = afterEdit(history, { seq: 3, edit: edit('after') });
    expect(codes(history.done)).toEqual(['after']);
  });
});
