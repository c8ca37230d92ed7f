import {
  type CaseDocument,
  type Edit,
  familyIndex,
  type NewId,
  type PersonId,
  type TwinKind,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Records children of one birth: twins, triplets. They must share a parent set;
 * a group that any of them was in before is joined.
 *
 * @returns the edit, or the refusal `not-siblings`.
 */
export function recordTwins(
  doc: CaseDocument,
  newId: NewId,
  { children, kind }: { readonly children: readonly PersonId[]; readonly kind: TwinKind },
): Edit | Refusal {
  const [first] = children;
  if (first === undefined || children.length < 2) return refuse('not-siblings');
  const index = familyIndex(doc);
  const common = index
    .parentagesOf(first)
    .find(({ set }) =>
      children.every((child) => index.parentagesOf(child).some((each) => each.set === set)),
    );
  if (!common) return refuse('not-siblings');
  const draft = new Draft(doc, newId);
  const links = index.sibshipOf(common.set).filter(({ child }) => children.includes(child));
  const known = links.find(({ birthGroup }) => birthGroup !== undefined)?.birthGroup;
  const group = known ?? draft.create('birthGroups', { kind }).id;
  if (known !== undefined) draft.change('birthGroups', known, { kind });
  for (const link of links) draft.change('parentages', link.id, { birthGroup: group });
  return draft.edit('edit.recordTwins');
}
