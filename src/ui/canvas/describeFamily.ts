import { type CaseDocument, kinOf, type PersonId } from '#model';
import { displayName, type Figure, type Scene } from '#scene';
import { capital, type Words } from '#words';

/** One part of a description: what it is about, and its sentences. */
export interface Described {
  readonly about: 'people' | 'families' | 'bonds' | 'homes' | 'groups' | 'notes' | 'others';
  readonly lines: readonly string[];
}

const partOf: Partial<Record<Figure['kind'], Described['about']>> = {
  couple: 'families',
  children: 'families',
  bond: 'bonds',
  tie: 'bonds',
  household: 'homes',
  organisation: 'groups',
  note: 'notes',
};

/** Everybody by what they are to the child, those of one word together. */
function people(
  doc: CaseDocument,
  words: Words,
  viewer: PersonId | undefined,
  ids: readonly PersonId[],
) {
  const kin = viewer === undefined ? undefined : kinOf(doc, viewer);
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  for (const id of ids) {
    if (id === viewer) continue;
    const word = words.kin(kin?.get(id) ?? []);
    const name = displayName(doc, words, id);
    if (word === '') others.push(name);
    else groups.set(word, [...(groups.get(word) ?? []), name]);
  }
  return {
    lines: [...groups].map(([word, names]) => `${capital(word)}: ${words.list(names)}`),
    others,
  };
}

/**
 * A drawing in words: who is in it, family by family, how people get on and who lives
 * together, by the very titles that its figures have.
 */
export function describeFamily(
  doc: CaseDocument,
  words: Words,
  scene: Scene,
  viewer: PersonId | undefined,
): readonly Described[] {
  // Figures of people have rows of the table of persons as their subject.
  const ids = scene.figures
    .filter(({ kind }) => kind === 'person')
    .map(({ subject }) => subject.row as PersonId);
  const { lines, others } = people(doc, words, viewer, [...new Set(ids)]);
  const titles = (about: Described['about']) =>
    scene.figures.filter(({ kind }) => partOf[kind] === about).map(({ title }) => title);
  const parts: readonly Described[] = [
    { about: 'people', lines },
    { about: 'families', lines: titles('families') },
    { about: 'bonds', lines: titles('bonds') },
    { about: 'homes', lines: titles('homes') },
    { about: 'groups', lines: titles('groups') },
    { about: 'notes', lines: titles('notes') },
    { about: 'others', lines: others.length ? [words.list(others)] : [] },
  ];
  return parts.filter((part) => part.lines.length > 0);
}

/** Somebody in words: who they are, and every line that leads to them. */
export function describePerson(scene: Scene, person: PersonId): string {
  const own = scene.figures.filter(
    ({ kind, subject }) => kind === 'person' && subject.row === person,
  );
  const lines = scene.figures.filter(
    ({ kind, people }) => kind !== 'person' && people?.includes(person),
  );
  return [...own.slice(0, 1), ...lines].map(({ title }) => title).join('. ');
}
