import type { CaseDocument } from '../caseDocument.ts';
import type { MoveId, PersonId, PlaceId, StayId } from '../ids.ts';
import type { Place } from '../rows/network.ts';
import { moveBetween, staysOf } from './stays.ts';

/** A home with every time that somebody lived there. */
export interface HomeLived {
  /** Id of its place, or of its only stay where no place is recorded. */
  readonly id: PlaceId | StayId;
  readonly place?: Place;
  readonly stays: readonly StayId[];
  /** Somebody left it out of maps of places. */
  readonly offMap?: true;
}

/** From one home to the next, in the order they are told. */
export interface HomeMove {
  readonly id: string;
  readonly from: HomeLived['id'];
  readonly to: HomeLived['id'];
  readonly move?: MoveId;
}

/** The homes of a person as places, each once, and the ways between them. */
export function homesLived(
  doc: CaseDocument,
  person: PersonId,
): { readonly homes: readonly HomeLived[]; readonly moves: readonly HomeMove[] } {
  const stays = staysOf(doc, person);
  const homes = new Map<string, HomeLived & { stays: StayId[] }>();
  for (const stay of stays) {
    const id = stay.place ?? stay.id;
    const known = homes.get(id);
    const place = stay.place === undefined ? undefined : doc.places.get(stay.place);
    if (known) known.stays.push(stay.id);
    else
      homes.set(id, {
        id,
        ...(place ? { place } : {}),
        stays: [stay.id],
        ...((place ?? stay).offMap ? { offMap: true as const } : {}),
      });
  }
  const road = stays.filter(({ parallel }) => !parallel);
  const moves = road.slice(1).flatMap((stay, index): HomeMove[] => {
    const before = road[index];
    if (!before) return [];
    const from = before.place ?? before.id;
    const to = stay.place ?? stay.id;
    if (from === to) return [];
    const move = moveBetween(doc, before.id, stay.id)?.id;
    return [{ id: `way:${before.id}:${stay.id}`, from, to, ...(move ? { move } : {}) }];
  });
  return { homes: [...homes.values()], moves };
}
