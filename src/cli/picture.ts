import { type ArrangeOptions, arrange, familyDrawn, optionsOfDiagram } from '#layout';
import { type CaseDocument, type DayRange, genogramOf, type PersonId } from '#model';
import {
  drawGenogram,
  drawnCase,
  type GenogramOptions,
  measurePeople,
  type NotationOptions,
  type PersonDrawing,
  type Scene,
} from '#scene';
import type { Words } from '#words';

/** All that the layout of a family needs, as the app has it on its screen. */
export interface FamilyPicture {
  readonly family: ReturnType<typeof familyDrawn>;
  readonly people: ReadonlyMap<PersonId, PersonDrawing>;
  readonly options: ArrangeOptions;
}

const viewerOf = (doc: CaseDocument) => [...doc.focalChildren.values()][0]?.person;

/** Measures the people of a case and reads what is kept with its genogram. */
export function familyPicture(
  doc: CaseDocument,
  words: Words,
  today: DayRange,
  forCoordinator: boolean,
  notation: NotationOptions = {},
): FamilyPicture {
  const viewer = viewerOf(doc);
  // The day of a drawing moves nobody: everybody is measured as they are now.
  const { asOf: _, ...always } = notation;
  const shown = drawnCase(doc, always);
  const people = measurePeople({
    ...always,
    doc: shown,
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
    family: familyDrawn(shown, diagram, undefined),
    people,
    options: { ...kept, sizes, ...(focus === undefined ? {} : { focus }) },
  };
}

/** The genogram of a case as a scene, laid out from nothing but the case. */
export function familyScene(
  doc: CaseDocument,
  words: Words,
  today: DayRange,
  forCoordinator: boolean,
  options: GenogramOptions = {},
): Scene {
  const {
    family: { graph, drawn: shown, folds },
    people,
    options: layout,
  } = familyPicture(doc, words, today, forCoordinator, options);
  const arrangement = arrange(graph, layout);
  const viewer = viewerOf(doc);
  const drawn =
    options.asOf === undefined
      ? people
      : measurePeople({
          ...options,
          doc: drawnCase(doc, options),
          words,
          today,
          forCoordinator,
          ...(viewer === undefined ? {} : { viewer }),
        });
  return drawGenogram({ doc, words }, shown, drawn, arrangement, { ...options, folds });
}
