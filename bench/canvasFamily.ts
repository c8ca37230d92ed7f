import { arrange, familyDrawn } from '#layout';
import { type CaseDocument, isoDay } from '#model';
import { drawGenogram, type Figure, measurePeople } from '#scene';
import { english } from '#words';

/** A family as the peer shows it: the same symbols at the same places, joined by its own edges. */
export interface PeerFamily {
  readonly people: readonly Figure[];
  readonly links: readonly (readonly [string, string])[];
}

/** Lays a case out and draws it as the app does. */
export function peerFamily(doc: CaseDocument): PeerFamily {
  const people = measurePeople({ doc, words: english, today: isoDay('2026-11-22') });
  const { graph, drawn } = familyDrawn(doc, undefined, undefined);
  const sizes = new Map([...people].map(([id, { symbol, label }]) => [id, { symbol, label }]));
  const { figures } = drawGenogram(
    { doc, words: english },
    drawn,
    people,
    arrange(graph, { sizes }),
  );
  return {
    people: figures.filter(({ kind }) => kind === 'person'),
    links: graph.unions.flatMap(({ partners: [first, second], children }) =>
      first === undefined
        ? []
        : [
            ...(second === undefined ? [] : [[first, second] as const]),
            ...children.map(({ person }) => [first, person] as const),
          ],
    ),
  };
}
