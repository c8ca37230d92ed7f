import { Merge } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '#model';
import { mergePersons } from '#operations';
import { useApp, useSay } from '../app/context.tsx';
import { focusPerson } from '../canvas/focusDrawn.ts';
import { Button } from '../kit/Button.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/** Says that somebody, a token of a child's map for example, is somebody who is already here. The child's words stay. */
export function MergeInto({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const { workspace, screen } = useApp();
  const [asking, setAsking] = useState(false);
  const merge = (into: PersonId | undefined) => {
    if (into === undefined) return;
    workspace.run((now, newId) => mergePersons(now, newId, { into, from: id }), {
      select: [into],
      notify: true,
    });
    // Whose panel this was is gone: the one who stays has the focus.
    screen.setState({ focused: into });
    focusPerson(into);
  };
  return (
    <>
      <Button variant="quiet" aria-expanded={asking} onPress={() => setAsking(!asking)}>
        <Merge size={16} aria-hidden /> {say('panel.mergeInto')}
      </Button>
      {asking ? (
        <PersonSelect
          label={say('panel.mergeWith')}
          value={undefined}
          onChange={merge}
          except={[id]}
        />
      ) : null}
    </>
  );
}
