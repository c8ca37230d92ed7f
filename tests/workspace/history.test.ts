import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '#model';
import { afterEdit, afterRedo, afterUndo, type History, historyOf, type Logged, noHistory } from '../../src/workspace/history.ts';

const edit = (code: string): Edit => ({ label: { code }, changes: [] });
const codes = (entries: History['done']) => entries.map((entry) => entry.edit.label.code);

describe('history', () => {
  test('is the same read from the log as it was while working', () => {
    const action = fc.constantFrom('edit', 'undo', 'redo', 'arrange');
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let history = noHistory;
        const log: Logged[] = [];
        for (const [index, what] of actions.entries()) {
          const seq = log.length + 1;
          if (what === 'edit' || what === 'arrange') {
            const made = edit(what === 'edit' ? `e${index}` : 'edit.view');
            log.push({ seq, edit: made });
            history = afterEdit(history, { seq, edit: made });
          } else {
            const last = what === 'undo' ? history.done.at(-1) : history.undone.at(-1);
            if (!last) continue;
            log.push({ seq, edit: last.edit, undoes: last.seq });
            history = what === 'undo' ? afterUndo(history, seq) : afterRedo(history, seq);
          }
        }
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
});
