import {
  type CaseDocument,
  familyIndex,
  hasFamily,
  type PersonId,
  parentageKind,
  parentLinks,
  partnersOf,
} from '#model';
import {
  addChild,
  addParent,
  addPartner,
  addPerson,
  addSibling,
  endPartnership,
} from '#operations';
import type { Point } from '#scene';
import type { WordId } from '#words';
import type { Workspace } from '#workspace';
import { type Command, type CommandContext, onePerson, withPerson, writable } from './command.ts';
import { placedAt } from './placedAt.ts';

/** Adds a child of a person; asks who the other parent is where somebody might be meant. */
function addChildOf(context: CommandContext, person: PersonId, at?: Point): void {
  if (partnersOf(context.open.document, person).length > 0) {
    context.openDialog({ name: 'other-parent', of: person, ...(at ? { at } : {}) });
    return;
  }
  addChildTo(context.workspace, [person], at);
}

/** Adds a child of exactly these parents, and opens its name field. */
export function addChildTo(workspace: Workspace, parents: readonly PersonId[], at?: Point): void {
  const [anchor] = parents;
  const add = placedAt(workspace, at, (doc, newId) =>
    addChild(doc, newId, { parents, child: { person: {} } }),
  );
  workspace.run(add, {
    nameIt: true,
    ...(anchor === undefined ? {} : { anchor }),
  });
}

/** Whether a further parent by birth could be added without a word on which. */
const lacksBirthParent = (doc: CaseDocument, child: PersonId): boolean => {
  const links = familyIndex(doc)
    .parentagesOf(child)
    .filter(({ kind }) => parentageKind(kind).blood);
  return (
    links.length === 0 ||
    (links.length === 1 &&
      links.every(({ set }) => (doc.parentSets.get(set)?.parents.length ?? 2) < 2))
  );
};

function addParentOf(context: CommandContext, person: PersonId, at?: Point): void {
  if (!lacksBirthParent(context.open.document, person)) {
    context.openDialog({ name: 'parent-kind', of: person, ...(at ? { at } : {}) });
    return;
  }
  const add = placedAt(context.workspace, at, (doc, newId) =>
    addParent(doc, newId, { child: person, parent: { person: {} } }),
  );
  context.workspace.run(add, { nameIt: true, anchor: person });
}

function addPartnerOf({ workspace }: CommandContext, person: PersonId, at?: Point): void {
  const add = placedAt(workspace, at, (doc, newId) =>
    addPartner(doc, newId, { of: person, partner: { person: {} } }),
  );
  workspace.run(add, { nameIt: true, anchor: person });
}

/** Parents of a person that a brother or sister may share, each once. */
export const knownParents = (doc: CaseDocument, of: PersonId): readonly PersonId[] => [
  ...new Set(
    parentLinks(doc, of)
      .filter(({ certainty }) => certainty !== 'ruledOut')
      .map(({ parent }) => parent),
  ),
];

/** Adds a brother or sister with these parents in common, and opens the name field. */
export function addSiblingOf(
  workspace: Workspace,
  of: PersonId,
  parents: readonly PersonId[],
  at?: Point,
): void {
  workspace.run(
    placedAt(workspace, at, (now, newId) =>
      addSibling(now, newId, { of, sibling: { person: {} }, parents }),
    ),
    { nameIt: true, anchor: of },
  );
}

/** Asks which parents they share, where there are any. */
function askSibling(context: CommandContext, person: PersonId, at?: Point): void {
  if (knownParents(context.open.document, person).length === 0)
    addSiblingOf(context.workspace, person, [], at);
  else context.openDialog({ name: 'shared-parents', of: person, ...(at ? { at } : {}) });
}

/** The four relatives that stand round a person: by button, menu, key and dragging alike. `at`: where they were dropped. */
export const addRelative = {
  parent: addParentOf,
  partner: addPartnerOf,
  child: addChildOf,
  sibling: askSibling,
} as const;

/** Two people are selected, who may be joined. */
const twoPeople = (context: CommandContext) =>
  writable(context) && context.open.selection.persons.size === 2;

const relative = (what: keyof typeof addRelative, label: WordId, key: string): Command => ({
  id: `add-${what}`,
  label,
  group: 'family',
  keys: [key],
  enabled: withPerson,
  run: (context) => {
    const person = onePerson(context);
    if (person !== undefined) addRelative[what](context, person);
  },
});

/** The couple that is meant: two people selected, or one who has one partner. */
function coupleOf({ open }: CommandContext): readonly [PersonId, PersonId] | undefined {
  const { document, selection } = open;
  const [one, other] = selection.persons;
  if (one === undefined || selection.persons.size > 2) return undefined;
  const partners = partnersOf(document, one);
  const [only] = partners;
  if (other === undefined) return partners.length === 1 && only ? [one, only] : undefined;
  return partners.includes(other) ? [one, other] : undefined;
}

/** Says of a couple how they parted. */
const parting = (end: 'separated' | 'divorced', label: WordId): Command => ({
  id: `couple-${end}`,
  label,
  group: 'family',
  enabled: (context) => writable(context) && coupleOf(context) !== undefined,
  run: (context) => {
    const between = coupleOf(context);
    if (between)
      context.workspace.run((doc, newId) => endPartnership(doc, newId, { between, end }), {
        select: 'keep',
      });
  },
});

/** Adding people, and what is between them. */
export const familyCommands: readonly Command[] = [
  relative('parent', 'command.addParent', 'p'),
  relative('partner', 'command.addPartner', 'r'),
  relative('child', 'command.addChild', 'c'),
  relative('sibling', 'command.addSibling', 's'),
  {
    id: 'add-person',
    label: 'command.addPerson',
    group: 'family',
    keys: ['n'],
    enabled: writable,
    run: ({ workspace }) =>
      workspace.run((doc, newId) => addPerson(doc, newId, {}), { nameIt: true }),
  },
  {
    id: 'add-pet',
    label: 'command.addPet',
    also: 'command.addPetAlso',
    group: 'family',
    enabled: writable,
    run: ({ workspace }) =>
      workspace.run((doc, newId) => addPerson(doc, newId, { pet: true }), { nameIt: true }),
  },
  {
    id: 'link',
    label: 'command.link',
    also: 'command.linkAlso',
    group: 'family',
    keys: ['l'],
    enabled: (context) => withPerson(context) || twoPeople(context),
    run: ({ open, setScreen, openDialog }) => {
      const [from, to] = [...open.selection.persons];
      if (from !== undefined && to !== undefined) openDialog({ name: 'relation', from, to });
      else if (from !== undefined) setScreen({ linking: { from } });
    },
  },
  {
    id: 'live-together',
    label: 'command.liveTogether',
    also: 'command.liveTogetherAlso',
    group: 'family',
    keys: ['g'],
    enabled: (context) => writable(context) && context.open.selection.persons.size > 1,
    run: ({ open, openDialog }) =>
      openDialog({ name: 'home', people: [...open.selection.persons] }),
  },
  {
    id: 'group',
    label: 'command.group',
    group: 'family',
    // Family stays with family: a group is of those who come from outside.
    enabled: (context) =>
      writable(context) &&
      [...context.open.selection.persons].filter((id) => !hasFamily(context.open.document, id))
        .length > 1,
    run: ({ open, openDialog }) =>
      openDialog({ name: 'group', people: [...open.selection.persons] }),
  },
  {
    id: 'add-bond',
    label: 'command.addBond',
    also: 'command.addBondAlso',
    group: 'family',
    keys: ['b'],
    enabled: writable,
    run: ({ open, setScreen, openDialog }) => {
      const [from, to] = [...open.selection.persons];
      if (from !== undefined && to !== undefined) openDialog({ name: 'bond', between: [from, to] });
      else setScreen({ bonding: from === undefined ? {} : { from } });
    },
  },
  {
    id: 'type-family',
    label: 'command.typeFamily',
    also: 'command.typeFamilyAlso',
    group: 'family',
    keys: ['t'],
    enabled: writable,
    run: ({ openDialog }) => openDialog({ name: 'type-family' }),
  },
  parting('separated', 'command.separated'),
  parting('divorced', 'command.divorced'),
];
