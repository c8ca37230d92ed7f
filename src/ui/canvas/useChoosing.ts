import type { PersonId } from '#model';
import { foldBranch } from '#operations';
import type { Figure } from '#scene';
import { useApp, useReadOnly } from '../app/context.tsx';

/** Whether more are chosen beside those who are. */
interface Keys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a press on somebody, on a line or on the paper does. */
export function useChoosing() {
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();

  /** Takes somebody for what is waiting for a person: a bond, or somebody to join. @returns whether anything is. */
  const answer = (id: PersonId): boolean => {
    const { bonding, linking, moving, ...rest } = screen.getState();
    const [person] = moving?.people ?? [];
    if (moving?.heard && person !== undefined) {
      if (person !== id)
        screen.setState({ ...rest, dialog: { name: 'place-heard', person, beside: id } }, true);
      return true;
    }
    if (linking) {
      if (linking.from !== id)
        screen.setState(
          { ...rest, dialog: { name: 'relation', from: linking.from, to: id } },
          true,
        );
      return true;
    }
    if (!bonding) return false;
    const { from } = bonding;
    if (from === undefined) screen.setState({ bonding: { from: id } });
    else if (from !== id)
      screen.setState({ ...rest, dialog: { name: 'bond', between: [from, id] } }, true);
    return true;
  };

  const choosePerson = (id: PersonId, keys: Keys) => {
    if (answer(id)) return;
    if (keys.shiftKey || keys.ctrlKey || keys.metaKey || screen.getState().several) {
      const next = new Set(workspace.state.open?.selection.persons);
      if (!next.delete(id)) next.add(id);
      workspace.selectPersons(next);
    } else workspace.selectPersons([id]);
    screen.setState({ focused: id });
  };

  const unfold = ({ id, subject }: Figure) => {
    const diagram = workspace.state.open?.diagram;
    if (diagram === undefined || readOnly) return;
    // A fold stands at somebody: its subject is a row of the table of persons.
    const at = subject.row as PersonId;
    const hide = id.endsWith('parents') ? 'parents' : 'children';
    workspace.run((doc, newId) => foldBranch(doc, newId, { diagram, at, hide }), {
      select: 'keep',
      anchor: at,
      afresh: 'places',
    });
  };

  const openHome = ({ subject }: Figure) => {
    const home = workspace.state.open?.document.households.get(subject.row);
    if (!home) return;
    const people = [...new Set(home.members.map(({ person }) => person))];
    workspace.selectPersons(people);
    if (!readOnly) screen.setState({ dialog: { name: 'home', people, home: home.id } });
  };

  /** A press on a line, or on the free paper. */
  const choosePaper = (line: Figure | undefined) => {
    if (line?.kind === 'fold') unfold(line);
    else if (line?.kind === 'household') openHome(line);
    else if (line) workspace.select({ persons: new Set(), line: line.subject });
    else if (!screen.getState().several) workspace.selectPersons([]);
  };

  return { choosePerson, answer, choosePaper };
}
