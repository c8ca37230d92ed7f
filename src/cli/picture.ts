import { type ArrangeOptions, type FamilyGraph, familyGraph, optionsOfDiagram } from '#layout';
import { type CaseDocument, type DayRange, genogramOf, type PersonId } from '#model';
import { measurePeople, type PersonDrawing } from '#scene';
import type { Words } from '#words';

/** All that the layout of a family needs, as the app has it on its screen. */
export interface FamilyPicture {
  readonly graph: FamilyGraph;
  readonly people: ReadonlyMap<PersonId, PersonDrawing>;
  readonly options: ArrangeOptions;
}

/** Measures the people of a case and reads what is kept with its genogram. */
export function familyPicture(
  doc: CaseDocument,
  words: Words,
  today: DayRange,
  forCoordinator: boolean,
): FamilyPicture {
  const viewer = [...doc.focalChildren.values()][0]?.person;
  const people = measurePeople({
    doc,
    words,
    today,
    forCoordinator,
    ...(viewer === undefined ? {} : { viewer }),
  });
  const sizes = new Map([...people].map(([id, { symbol, label }]) => [id, { symbol, label }]));
  const kept = optionsOfDiagram(doc, genogramOf(doc));
  const focus = kept.focus ?? viewer;
  return {
    graph: familyGraph(doc),
    people,
    options: { ...kept, sizes, ...(focus === undefined ? {} : { focus }) },
  };
}
