import { arrange, familyGraph } from '#layout';
import { type CaseDocument, type DayRange, isoDay, type PersonId } from '#model';
import { drawGenogram, drawnCase, type GenogramOptions, measurePeople, type Scene } from '#scene';
import { english, type Words } from '#words';

export const today: DayRange = isoDay('2021-06-15');

/** A case drawn as the app draws it: laid out as it is now, measured for its day. */
export function drawn(
  doc: CaseDocument,
  options: GenogramOptions = {},
  { words = english, forCoordinator = true }: { words?: Words; forCoordinator?: boolean } = {},
): Scene {
  const viewer: PersonId | undefined = [...doc.focalChildren.values()][0]?.person;
  const { asOf: _, ...always } = options;
  const shown = drawnCase(doc, always);
  const context = { words, today, forCoordinator, ...(viewer === undefined ? {} : { viewer }) };
  const now = measurePeople({ ...always, ...context, doc: shown });
  const sizes = new Map([...now].map(([id, { symbol, label }]) => [id, { symbol, label }]));
  const graph = familyGraph(shown);
  const arrangement = arrange(graph, { sizes, ...(viewer === undefined ? {} : { focus: viewer }) });
  const people = options.asOf ? measurePeople({ ...options, ...context, doc: shown }) : now;
  return drawGenogram({ doc, words }, graph, people, arrangement, options);
}

/** Everything that a scene says, in its marks and to a screen reader. */
export const saidIn = ({ figures, title }: Scene): string =>
  JSON.stringify([
    title,
    figures.map((figure) => [
      figure.title,
      figure.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')),
    ]),
  ]);
