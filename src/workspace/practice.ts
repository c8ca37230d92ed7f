import { type CaseDocument, type DayRange, emptyCase, type FuzzyDate, fromRows } from '#model';
import type { Words } from '#words';
import { Draughtsman } from './drawing.ts';
import type { LayoutEngine } from './layoutEngine.ts';

/** Families of a practice case: a couple each, with two children. */
const families = 9;

const bonds = ['love', 'hostile', 'distant', 'cutoff', 'discord', 'harmony'];
const couples = ['marriage', 'cohabitation', 'unknown'];

const year = (value: number): FuzzyDate => ({ form: 'on', date: { year: value } });

/** A made-up case of a few couples, carers, bonds and homes: something of most that drawings have. */
function practiceCase(): CaseDocument {
  let ids = 0;
  const id = (prefix: string) => `${prefix}${ids++}`;
  const claim = <Value>(value: Value) => ({ id: id('E'), value });
  const persons: object[] = [];
  const rows: Record<
    'partnerships' | 'parentSets' | 'parentages' | 'bonds' | 'households',
    object[]
  > = { partnerships: [], parentSets: [], parentages: [], bonds: [], households: [] };
  const person = (kind: 'woman' | 'man', born: number, dead = false): string => {
    const made = id('I');
    persons.push({
      id: made,
      names: [claim({ given: 'Ada', surname: 'Hale' })],
      gender: [claim({ kind })],
      born: [claim({ date: year(born) })],
      ...(dead ? { died: [claim({ date: year(born + 60) })] } : {}),
    });
    return made;
  };
  let child = person('woman', 1950);
  const focal = child;
  for (let i = 0; i < families; i++) {
    const between = [child, person('man', 1940 + 9 * i, i % 3 === 0)];
    const set = id('S');
    const children = [person('woman', 1965 + 9 * i), person('man', 1968 + 9 * i)];
    rows.partnerships.push({
      id: id('P'),
      between,
      spells: [{ id: id('E'), kind: couples[i % 3], from: year(1960 + 9 * i) }],
    });
    rows.parentSets.push({ id: set, parents: between });
    for (const each of children)
      rows.parentages.push({ id: id('L'), child: each, set, kind: i % 4 ? 'birth' : 'foster' });
    rows.bonds.push({ id: id('B'), between: [between[1], children[0]], kind: bonds[i % 6] });
    if (i % 4 === 1)
      rows.households.push({
        id: id('H'),
        members: [...between, ...children].map((member) => ({ id: id('E'), person: member })),
      });
    child = (i % 2 ? children[0] : children[1]) ?? child;
  }
  const made = fromRows({
    cases: [...emptyCase('').cases.values()],
    persons,
    ...rows,
    focalChildren: [{ id: id('C'), person: focal }],
  });
  if (!made.ok) throw new Error('practice case');
  return made.document;
}

/**
 * Makes a drawing that nobody sees. Browsers compile what is used often: after a few of
 * these the first drawing of a case takes half the time.
 */
export function practise(engine: LayoutEngine, words: Words, today: DayRange): Promise<void> {
  const document = practiceCase();
  const viewer = [...document.focalChildren.values()][0]?.person;
  return new Promise((resolve) => {
    const done = () => {
      // Nobody looks at it again.
      queueMicrotask(() => draughtsman.stop());
      resolve();
    };
    const draughtsman = new Draughtsman(engine, {
      onDrawing: done,
      onFailure: done,
      onProgress: () => undefined,
      isQuiet: () => false,
    });
    draughtsman.draw({
      document,
      viewer,
      words,
      diagram: undefined,
      kinWords: true,
      today,
    });
  });
}
