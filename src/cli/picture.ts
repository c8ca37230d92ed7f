import { type ArrangeOptions, familyDrawn, optionsOfDiagram } from '#layout';
import { type CaseDocument, type DayRange, genogramOf, type PersonId } from '#model';
import { measurePeople, type PersonDrawing } from '#scene';
import type { Words } from '#words';

/** All that the layout of a family needs, as the app has it on its screen. */
export interface FamilyPicture {
  readonly family: ReturnType<typeof familyDrawn>;
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
  const diagram = genogramOf(doc);
  const kept = optionsOfDiagram(doc, diagram);
  const focus = kept.focus ?? viewer;
  return {
    family: familyDrawn(doc, diagram, undefined),
    people,
    options: { ...kept, sizes, ...(focus === undefined ? {} : { focus }) },
  };
}
