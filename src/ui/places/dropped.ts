import type { CaseDocument, Edit, NewId, PersonId, StayId } from '#model';
import { addToken, type MapPlace, placeOnMap, type Refusal } from '#operations';
import { type Figure, type Point, personOf, type Scene } from '#scene';

/** Which figures come along when one is taken hold of: with a home all that stands at it. */
export function heldWith(scene: Scene, doc: CaseDocument, figure: Figure): readonly string[] {
  if (figure.kind === 'home' || figure.kind === 'gap') {
    if (figure.kind === 'gap') return [];
    return scene.figures
      .filter((each) => each === figure || stayOf(doc, each) === figure.id)
      .map(({ id }) => id);
  }
  return ['person', 'thing', 'speech', 'stroke'].includes(figure.kind) ? [figure.id] : [];
}

/** The home that a figure stands at. */
function stayOf(doc: CaseDocument, { id }: Figure): StayId | undefined {
  const item = doc.mapItems.get(id);
  if (item) return item.stay;
  const [stay = ''] = id.split('~');
  return doc.stays.has(stay) ? stay : undefined;
}

/** What dropping a figure somewhere does: it stays there. Somebody of the record gets a place of their own. */
export function dropped(
  doc: CaseDocument,
  newId: NewId,
  { child, scene, figure, by }: { child: PersonId; scene: Scene; figure: Figure; by: Point },
): Edit | Refusal {
  const at = { x: Math.round(figure.at.x + by.x), y: Math.round(figure.at.y + by.y) };
  if (figure.kind === 'home')
    return placeOnMap(doc, newId, { child, places: [{ stay: figure.id, ...at }] });
  const stay = stayOf(doc, figure);
  const door = scene.figures.find(({ id }) => id === stay)?.at ?? { x: 0, y: 0 };
  const x = at.x - door.x;
  const y = at.y - door.y;
  const place = (item: string): MapPlace => ({ item, x, y });
  if (doc.mapItems.has(figure.id))
    return placeOnMap(doc, newId, { child, places: [place(figure.id)] });
  const person = personOf(figure);
  if (person === undefined) return { refused: 'nothing-changed', facts: {} };
  return addToken(doc, newId, {
    child,
    who: { id: person },
    at: { x, y },
    ...(stay === undefined ? {} : { stay }),
  });
}
