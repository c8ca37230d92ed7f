import type { CaseDocument, Edit, Face, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Gives somebody the face that a child chose for them, in place of the one before.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function giveFace(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    person,
    look,
  }: {
    readonly child: PersonId;
    readonly person: PersonId;
    readonly look: {
      readonly [Part in 'skin' | 'hair' | 'hairColour' | 'glasses' | 'beard']?:
        | Face[Part]
        | undefined;
    } & Pick<Face, 'skin' | 'hair' | 'hairColour'>;
  },
): Edit | Refusal {
  if (!doc.persons.has(person)) return refuse('row-missing', { table: 'persons', id: person });
  const draft = new Draft(doc, newId);
  const known = draft.rows('faces').find((face) => face.child === child && face.person === person);
  const { skin, hair, hairColour, glasses, beard } = look;
  if (known) draft.change('faces', known.id, { skin, hair, hairColour, glasses, beard });
  else
    draft.create('faces', {
      child,
      person,
      skin,
      hair,
      hairColour,
      ...(glasses ? { glasses } : {}),
      ...(beard ? { beard } : {}),
    });
  return draft.edit('edit.giveFace');
}
