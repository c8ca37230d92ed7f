import {
  type CaseDocument,
  type Edit,
  type FuzzyDate,
  type NewId,
  type PartnershipEnd,
  type PersonId,
  partnershipBetween,
  type Spell,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Only a marriage ends in these: who is said to be divorced was married. */
const endsMarriage: ReadonlySet<PartnershipEnd> = new Set(['divorced', 'annulled']);

/**
 * Records how two people parted: on the last time together that is known, which it
 * says to have been a marriage where nothing was said and only a marriage ends so.
 *
 * @returns the edit, or a refusal: `row-missing`, `own-partner`, `nothing-changed`.
 */
export function endPartnership(
  doc: CaseDocument,
  newId: NewId,
  {
    between: [a, b],
    end,
    to,
  }: {
    readonly between: readonly [PersonId, PersonId];
    readonly end: PartnershipEnd;
    readonly to?: FuzzyDate;
  },
): Edit | Refusal {
  if (a === b) return refuse('own-partner', { id: a });
  for (const id of [a, b])
    if (!doc.persons.has(id)) return refuse('row-missing', { table: 'persons', id });
  const draft = new Draft(doc, newId);
  const couple = partnershipBetween(doc, a, b);
  const last = couple?.spells.at(-1);
  const kind =
    (last && last.kind !== 'unknown' ? last.kind : undefined) ??
    (endsMarriage.has(end) ? 'marriage' : 'unknown');
  const ended: Spell = {
    ...(last ?? { id: newId<'entry'>('E') }),
    kind,
    end,
    ...(to ? { to } : {}),
  };
  if (couple)
    draft.change('partnerships', couple.id, { spells: [...couple.spells.slice(0, -1), ended] });
  else draft.create('partnerships', { between: [a, b], spells: [ended] });
  return draft.edit('edit.endPartnership', { end });
}
