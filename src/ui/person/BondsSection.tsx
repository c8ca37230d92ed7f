import { useState } from 'react';
import type { Bond, Person, PersonId } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

/** How this person gets on with others. */
export function BondsSection({
  person,
  bonds,
}: {
  readonly person: Person;
  readonly bonds: readonly Bond[];
}) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [other, setOther] = useState<PersonId>();
  return (
    <div className="form">
      <div className="link-list">
        {bonds.map((bond) => {
          const with_ = bond.between[0] === person.id ? bond.between[1] : bond.between[0];
          return (
            <button
              key={bond.id}
              type="button"
              className="link-row__name"
              onClick={() =>
                workspace.select({ persons: new Set(), line: { table: 'bonds', row: bond.id } })
              }
            >
              <strong>{displayName(doc, words, with_)}</strong>
              <small>{capital(words.sayOr(`bond.${bond.kind}`, bond.kind))}</small>
            </button>
          );
        })}
      </div>
      {readOnly ? null : (
        <PersonSelect
          label={say('bond.addWith')}
          value={other}
          except={[person.id]}
          onChange={(id) => {
            setOther(undefined);
            if (id !== undefined)
              screen.setState({ dialog: { name: 'bond', between: [person.id, id] } });
          }}
        />
      )}
    </div>
  );
}
