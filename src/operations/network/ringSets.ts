import type {
  CaseDocument,
  DiagramId,
  Edit,
  NewId,
  PersonId,
  RingPresetId,
  RingSet,
  RingSetId,
} from '#model';
import { Draft } from '../draft.ts';
import type { Refusal } from '../refusal.ts';

/** The drawing of a child's circles in a draft, made where there is none yet. */
function circlesIn(draft: Draft, child: PersonId): DiagramId {
  const known = draft
    .rows('diagrams')
    .find(({ kind, focus }) => kind === 'circles' && focus === child);
  return (known ?? draft.create('diagrams', { kind: 'circles', focus: child, pins: [] })).id;
}

/** Which rings and slices a child's map has: ours by name, or the user's own. */
export type ChosenRings = { readonly preset: RingPresetId } | { readonly set: RingSetId };

function choose(draft: Draft, child: PersonId, rings: ChosenRings): void {
  const id = circlesIn(draft, child);
  draft.change('diagrams', id, {
    ringPreset: 'preset' in rings ? rings.preset : undefined,
    ringSet: 'set' in rings ? rings.set : undefined,
  });
}

/**
 * Chooses the rings and slices of a child's map. What was placed on other maps stays there.
 *
 * @returns the edit, or a refusal: `not-fitting`, `nothing-changed`.
 */
export function chooseRings(
  doc: CaseDocument,
  newId: NewId,
  child: PersonId,
  rings: ChosenRings,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  choose(draft, child, rings);
  return draft.edit('edit.chooseRings');
}

/** Rings and slices as the user wrote them. */
export type NewRings = Pick<RingSet, 'name' | 'rings' | 'slices'>;

/** Whether anybody stands on a map of the user's own. */
const isUsed = (doc: CaseDocument, set: RingSetId): boolean =>
  [...doc.ties.values()].some(({ placings }) => placings?.some((each) => each.set === set));

/**
 * Keeps rings and slices of the user's own and chooses them for a child. Changed
 * ones that people stand on already become a next version, so that what a child
 * said before keeps its meaning.
 *
 * @returns the edit, or a refusal: `row-invalid`, `not-fitting`, `nothing-changed`.
 */
export function saveRings(
  doc: CaseDocument,
  newId: NewId,
  child: PersonId,
  rings: NewRings,
  changed?: RingSetId,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const before = changed === undefined ? undefined : doc.ringSets.get(changed);
  if (before && !isUsed(doc, before.id)) {
    draft.change('ringSets', before.id, rings);
    choose(draft, child, { set: before.id });
  } else {
    const { id } = draft.create('ringSets', {
      ...rings,
      version: (before?.version ?? 0) + 1,
      ...(before ? { follows: before.id } : {}),
    });
    choose(draft, child, { set: id });
  }
  return draft.edit('edit.saveRings');
}
