import {
  applyEdit,
  type CaseDocument,
  type Edit,
  type Id,
  type NewId,
  type PersonId,
} from '#model';
import {
  addChild,
  addFocalChild,
  addPartner,
  addPerson,
  addRow,
  changeRow,
  isRefusal,
  removePersons,
} from '#operations';
import { difference } from '#storage';
import { numbersFrom } from '../../examples/numbersFrom.ts';

/** An edit that somebody might make next; a step may come to nothing. */
export function randomEdit(
  doc: CaseDocument,
  newId: NewId,
  pick: (below: number) => number,
): Edit | undefined {
  const ids: PersonId[] = [...doc.persons.keys()].map(String);
  const someone = (): PersonId => ids[pick(ids.length)] ?? '';
  const steps = [
    () => addPerson(doc, newId, { given: `Given ${pick(1000)}` }),
    () => addPerson(doc, newId, { given: 'Zoë', surname: '山田'.repeat(1 + pick(40)) }),
    () => addFocalChild(doc, newId, { id: someone() }),
    () => changeRow(doc, newId, 'persons', someone(), { descriptor: `known as ${pick(99)}` }),
    () => changeRow(doc, newId, 'persons', someone(), { descriptor: undefined }),
    () => addRow(doc, newId, 'notes', { text: `note ${pick(1e6)} `.repeat(1 + pick(60)) }),
    () => addChild(doc, newId, { parents: [someone()], child: { person: { given: 'Kid' } } }),
    () => addPartner(doc, newId, { of: someone(), partner: { id: someone() }, kind: 'unknown' }),
    () => removePersons(doc, newId, [someone()]),
    () => ({ label: { code: 'edit.shuffle' }, changes: difference(doc, shuffled(doc, pick)) }),
  ];
  const answer = steps[pick(steps.length)]?.();
  return answer && !isRefusal(answer) && answer.changes.length > 0 ? answer : undefined;
}

/** The case with some rows of two tables at other places. */
function shuffled(doc: CaseDocument, pick: (below: number) => number): CaseDocument {
  return { ...doc, persons: inOtherOrder(doc.persons, pick), notes: inOtherOrder(doc.notes, pick) };
}

function inOtherOrder<Row>(table: ReadonlyMap<Id, Row>, pick: (below: number) => number) {
  const rows = [...table];
  for (let moves = pick(4); moves > 0 && rows.length > 0; moves--) {
    const moved = rows.splice(pick(rows.length), 1);
    rows.splice(pick(rows.length + 1), 0, ...moved);
  }
  return new Map(rows);
}

/** The case after some random edits. */
export function randomCase(start: CaseDocument, newId: NewId, seed: number, edits: number) {
  const pick = numbersFrom(seed);
  let doc = start;
  for (let step = 0; step < edits; step++) {
    const edit = randomEdit(doc, newId, pick);
    if (edit) doc = applyEdit(doc, edit);
  }
  return doc;
}
