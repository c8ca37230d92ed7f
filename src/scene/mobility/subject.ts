import {
  type CaseDocument,
  calledBy,
  type MapItem,
  type MapPaint,
  type PersonId,
  type Stay,
  shortNameOf,
  type VisitId,
} from '#model';
import { capital, type Words } from '#words';
import { displayName } from '../figures/names.ts';

/** What a mobility map is drawn from and for. */
export interface MobilityContext {
  readonly doc: CaseDocument;
  readonly words: Words;
  /** Whose map it is. */
  readonly child: PersonId;
  /** Says dates, kinds of care, numbers and what does not fit: for the coordinator alone. */
  readonly forCoordinator: boolean;
  /** Draws the child's wishes as stars. */
  readonly wishes?: boolean;
  /** The visit whose marks of who feels safe are drawn: on a screen, in that step; in no picture. */
  readonly safetyAt?: VisitId;
}

/** A child's map has larger letters, so that it prints legibly on fewer sheets. */
export const larger = ({ forCoordinator }: MobilityContext): number => (forCoordinator ? 1 : 1.3);

/** What the child calls somebody: as put on the map, as they call them, or by first name. */
export function tokenName(
  { doc, words, child }: MobilityContext,
  person: PersonId,
  item?: MapItem,
): string {
  const row = doc.persons.get(person);
  const own = item?.words ?? (row && (calledBy(row, child) ?? shortNameOf(row)));
  return own ?? displayName(doc, words, person);
}

/** What a home is called: in the child's words, by its place, or by who cared for the child there. */
export function homeName(context: MobilityContext, stay: Stay): string {
  const { doc, words } = context;
  if (stay.childLabel) return stay.childLabel;
  const place = stay.place === undefined ? undefined : doc.places.get(stay.place)?.label;
  if (place) return place;
  const carers = stay.carers?.map((id) => tokenName(context, id)) ?? [];
  if (carers.length) return words.say('map.homeWith', { who: words.list(carers) });
  return words.say(context.forCoordinator ? 'map.homeUnnamed' : 'map.home');
}

/** The years of a home and what kind of care it was, for the coordinator; for a child, when it was in their own words. */
export function homeFacts(
  { doc, words, forCoordinator }: MobilityContext,
  stay: Stay,
): readonly string[] {
  if (!forCoordinator) return stay.whenWords ? [stay.whenWords] : [];
  const dates =
    stay.from && stay.to
      ? words.say('map.fromTo', { from: words.date(stay.from), to: words.date(stay.to) })
      : stay.from
        ? words.say('map.from', { from: words.date(stay.from) })
        : stay.to
          ? words.say('map.to', { to: words.date(stay.to) })
          : stay.whenWords;
  const miles = stay.place === undefined ? undefined : doc.places.get(stay.place)?.milesFromHome;
  const kind = stay.kind === 'unknown' ? undefined : words.sayOr(`stay.${stay.kind}`, stay.kind);
  const far = miles === undefined ? undefined : words.say('map.miles', { miles });
  return [dates, kind && capital(kind), far].flatMap((each) => each ?? []);
}

const paints: readonly MapPaint[] = ['sky', 'sun', 'rose', 'leaf', 'lilac', 'peach', 'sea', 'sand'];

/** A colour for somebody without a face, the same wherever they stand. */
export function tokenPaint({ doc }: MobilityContext, person: PersonId): MapPaint {
  const place = [...doc.persons.keys()].indexOf(person);
  return paints[Math.max(0, place) % paints.length] ?? 'sand';
}
