import {
  type CaseDocument,
  familyIndex,
  kinOf,
  type PersonId,
  parentLinks,
  partnersOf,
  siblingsOf,
} from '#model';
import { displayName, type Figure, type Scene } from '#scene';
import { capital, type Words } from '#words';

/** One way from somebody to somebody else: a line of the family, a bond or a connection. */
export interface Way {
  readonly to: PersonId;
  /** Who that is and how the two are joined: "Half-brother: Leo". */
  readonly said: string;
  /** The line that is drawn for it, where there is one. */
  readonly figure?: string;
}

/** How sure it is that one of two people is a parent of the other, where nobody is sure: "Possible". */
function doubtOf(doc: CaseDocument, words: Words, from: PersonId, to: PersonId): string {
  const links = [
    ...parentLinks(doc, from).filter(({ parent }) => parent === to),
    ...parentLinks(doc, to).filter(({ parent }) => parent === from),
  ];
  const certainty = links[0]?.certainty;
  return certainty ? words.say(`certainty.${certainty}`) : '';
}

/** Which figures are lines of their own between two people. */
const betweenTwo: ReadonlySet<Figure['kind']> = new Set(['bond', 'tie']);

/**
 * Everybody to whom a line leads from somebody, in the order in which a family is told: parents,
 * partners, children, brothers and sisters, then how they get on with others. Only what is drawn counts.
 */
export function relationsOf(
  doc: CaseDocument,
  words: Words,
  scene: Scene,
  from: PersonId,
): readonly Way[] {
  const kin = kinOf(doc, from);
  const drawn = new Set(
    scene.figures.flatMap(({ kind, subject }) => (kind === 'person' ? [subject.row] : [])),
  );
  const lines = scene.figures.filter(
    ({ kind, people }) => kind !== 'person' && people?.includes(from),
  );
  const lineTo = (kind: Figure['kind'], to: PersonId) =>
    lines.find((figure) => figure.kind === kind && figure.people?.includes(to));
  const index = familyIndex(doc);
  const children = index
    .setsOf(from)
    .flatMap(({ id }) => index.sibshipOf(id).map(({ child }) => child));
  const family: readonly (readonly [Figure['kind'], Iterable<PersonId>])[] = [
    ['children', parentLinks(doc, from).map(({ parent }) => parent)],
    ['couple', partnersOf(doc, from)],
    ['children', children],
    ['children', siblingsOf(doc, from).keys()],
  ];
  const ways = family.flatMap(([kind, people]) =>
    [...new Set(people)].flatMap((to): Way[] => {
      if (!drawn.has(to)) return [];
      const figure = lineTo(kind, to);
      const term = capital(words.kin(kin.get(to) ?? []) || doubtOf(doc, words, from, to));
      const name = displayName(doc, words, to);
      const said = [term ? `${term}: ${name}` : name];
      if (figure && kind === 'couple') said.push(figure.title);
      return [{ to, said: said.join('. '), ...(figure ? { figure: figure.id } : {}) }];
    }),
  );
  const others = lines.flatMap((figure): Way[] => {
    // A line between two people names people of the case.
    const to = figure.people?.find((id) => id !== from) as PersonId | undefined;
    return betweenTwo.has(figure.kind) && to !== undefined && drawn.has(to)
      ? [{ to, said: figure.title, figure: figure.id }]
      : [];
  });
  return [...ways, ...others];
}
