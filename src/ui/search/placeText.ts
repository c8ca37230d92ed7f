import type { KinPlace, PersonId } from '#model';
import { capital, type Words } from '#words';

/** A place in the family in words: "child of Auntie Jo". */
export const placeText = (words: Words, name: (id: PersonId) => string, place: KinPlace): string =>
  capital(
    words.say(`heard.${place.as}`, { name: name(place.as === 'same' ? place.person : place.of) }),
  );
