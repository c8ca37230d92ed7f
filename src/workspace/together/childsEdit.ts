import { type ChildScreen, staysWithin } from '#copies';
import {
  applyEdit,
  type CaseDocument,
  type Edit,
  isoDate,
  type NewId,
  type PersonId,
  type Subject,
} from '#model';
import { accountFor, asToldBy, isRefusal, type Refusal, refuse, tell } from '#operations';
import type { Operation } from '../workspace.ts';

/** What a child can be told of, and has been told of when they said it themselves. */
const subjects = new Set<string>([
  'persons',
  'parentages',
  'partnerships',
  'bonds',
  'ties',
  'organisations',
  'places',
  'stays',
  'moves',
] satisfies Subject['table'][]);

/**
 * An operation of a child's screen, as the case takes it: refused where it reaches
 * past the copy on that screen; said by the child; and marked as known to the child,
 * so that what they made does not vanish from their own screen.
 */
export function childsEdit(screen: ChildScreen, operation: Operation, today: string): Operation {
  return (doc, newId) => {
    const plain = operation(doc, newId);
    if (isRefusal(plain)) return plain;
    if (!staysWithin(screen, plain)) return refuse('not-fitting');
    const said = saidByChild(doc, newId, screen.child, today, plain);
    return isRefusal(said) ? said : withMarks(doc, newId, screen.child, said);
  };
}

/** What is new was said by the child. A change to what others said keeps their account. */
function saidByChild(
  doc: CaseDocument,
  newId: NewId,
  child: PersonId,
  today: string,
  edit: Edit,
): Edit | Refusal {
  const made = edit.changes.filter(({ from }) => from === null);
  const changed = edit.changes.filter(({ from }) => from !== null);
  const account = accountFor(doc, newId, { origin: 'child', person: child, date: isoDate(today) });
  const said = asToldBy(doc, newId, account)({ ...edit, changes: made });
  return isRefusal(said) ? said : { ...said, changes: [...said.changes, ...changed] };
}

function withMarks(doc: CaseDocument, newId: NewId, child: PersonId, edit: Edit): Edit | Refusal {
  const made = edit.changes.flatMap(({ table, id, from }): Subject[] =>
    from === null && subjects.has(table) ? [{ table: table as Subject['table'], row: id }] : [],
  );
  if (made.length === 0) return edit;
  const marks = tell(applyEdit(doc, edit), newId, { child, subjects: made, state: 'told' });
  return isRefusal(marks) ? edit : { ...edit, changes: [...edit.changes, ...marks.changes] };
}
