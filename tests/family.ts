import {
  applyEdit,
  type CaseDocument,
  countedIds,
  type Edit,
  emptyCase,
  type FuzzyDate,
  fromRows,
  type Gender,
  type NewId,
  type ParentageKindId,
  type PartnershipKindId,
  type PersonId,
} from '#model';
import { isRefusal, type Refusal } from '#operations';

/**
 * A family in a few lines, one link a line:
 *
 *     family(`
 *       Helen f 1979 + Dean m: Heather f 2005, Sarah f 2007
 *       Helen + Rob: Natasha f
 *       Abbie f + Tom m : foster : Heather, Sarah
 *       Gran f
 *     `, { focal: ['Heather', 'Sarah'] })
 *
 * Names are ids. `f`, `m`, `x` give a gender, four digits a year of birth, `dead` a death.
 * `+` makes a couple of the kind in brackets, `Helen + (marriage) Dean`; without one, nothing is said.
 */
export function family(text: string, options: { focal?: string[] } = {}): CaseDocument {
  const newId = countedIds();
  const persons = new Map<string, Record<string, unknown>>();
  const partnerships: Record<string, unknown>[] = [];
  const parentSets: Record<string, unknown>[] = [];
  const parentages: Record<string, unknown>[] = [];
  const genders: Record<string, Gender> = { f: 'woman', m: 'man', x: 'nonBinary' };

  const person = (words: string): PersonId => {
    const [name = '', ...facts] = words.trim().split(/\s+/);
    const row = persons.get(name) ?? {
      id: name,
      names: [{ id: newId('E'), value: { given: name } }],
    };
    persons.set(name, row);
    for (const fact of facts) {
      const gender = genders[fact];
      if (gender) row.gender = [{ id: newId('E'), value: { kind: gender } }];
      else if (/^\d{4}$/.test(fact))
        row.born = [{ id: newId('E'), value: { date: yearOf(Number(fact)) } }];
      else if (fact === 'dead') row.living = [{ id: newId('E'), value: 'deceased' }];
      else if (fact === 'pet') row.pet = {};
      else throw new Error(`cannot read "${fact}" in a test family`);
    }
    return name;
  };

  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const parts = line.split(':').map((each) => each.trim());
    const [couple = ''] = parts;
    const kind = (parts.length === 3 ? parts[1] : 'birth') as ParentageKindId;
    const children = parts.length > 1 ? (parts.at(-1) ?? '') : '';
    let couples: PartnershipKindId | undefined;
    const parents = couple
      .split('+')
      .map((each) => each.trim())
      .filter((each) => each !== '' && each !== '-')
      .map((each) => {
        const known = /^\((\w+)\)\s*(.*)$/.exec(each);
        if (known) couples = known[1] as PartnershipKindId;
        return person(known?.[2] ?? each);
      });
    let partnership: string | undefined;
    if (parents.length === 2 && (couples || parts.length === 1)) {
      partnership = newId('P');
      partnerships.push({
        id: partnership,
        between: parents,
        spells: [{ id: newId('E'), kind: couples ?? 'unknown' }],
      });
    }
    if (parts.length > 1) {
      const set = newId('F');
      parentSets.push({ id: set, parents, ...(partnership ? { partnership } : {}) });
      for (const child of children
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean)) {
        parentages.push({ id: newId('L'), child: person(child), set, kind });
      }
    }
  }
  const focalChildren = (options.focal ?? []).map((id) => ({ id: newId('C'), person: id }));
  const made = fromRows({
    cases: [...emptyCase('TEST').cases.values()],
    persons: [...persons.values()],
    partnerships,
    parentSets,
    parentages,
    focalChildren,
  });
  if (!made.ok) throw new Error(`test family: ${JSON.stringify(made.faults)}`);
  return made.document;
}

export const yearOf = (year: number): FuzzyDate => ({ form: 'on', date: { year } });

const idsOfThisRun = countedIds();

/** Ids that meet neither those of a test family nor those of an earlier call. */
export const testIds = (): NewId => (prefix) => idsOfThisRun(`NEW${prefix}`);

/** The document after an operation that must not refuse. */
export function done(doc: CaseDocument, answer: Edit | Refusal): CaseDocument {
  if (isRefusal(answer))
    throw new Error(`refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
  return applyEdit(doc, answer);
}
