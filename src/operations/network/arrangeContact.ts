import {
  type CaseDocument,
  type Contact,
  type Edit,
  type FuzzyDate,
  type NewId,
  sameJson,
  type TieId,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Arranges anew how two sides are to be in touch, from a day on. What was
 * arranged before is kept with its end, so that both can be compared.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function arrangeContact(
  doc: CaseDocument,
  newId: NewId,
  tieId: TieId,
  contact: Omit<Contact, 'from' | 'to'>,
  from: FuzzyDate,
): Edit | Refusal {
  const tie = doc.ties.get(tieId);
  if (!tie) return refuse('row-missing', { table: 'ties', id: tieId });
  const { arranged } = tie;
  if (arranged && sameJson({ ...arranged }, { ...contact, from })) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  draft.change('ties', tieId, {
    arranged: { ...contact, from },
    ...(arranged
      ? {
          arrangedBefore: [
            ...(tie.arrangedBefore ?? []),
            { ...arranged, id: newId<'entry'>('E'), to: arranged.to ?? from },
          ],
        }
      : {}),
  });
  return draft.edit('edit.arrangeContact');
}
