import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PersonId } from '#model';
import { callPerson } from '#operations';
import { displayName } from '#scene';
import { ChildField } from './ChildField.tsx';
import { useChildSay, useDesk } from './context.tsx';
import { FaceMaker } from './FaceMaker.tsx';

/** Somebody on the child's page: what the child calls them, and their face. */
export function PersonCard({
  person,
  onClose,
}: {
  readonly person: PersonId;
  readonly onClose: () => void;
}) {
  const { copy, child, words, act } = useDesk();
  const say = useChildSay();
  // One thing at a time: a name, or a face.
  const [making, setMaking] = useState(false);
  const called = copy.persons.get(person)?.calledBy?.find((entry) => entry.child === child)?.words;
  const name = called ?? displayName(copy, words, person);
  return (
    <section className="child-card" aria-label={name}>
      <div className="child-card__head">
        <h2 className="child-card__name">{name}</h2>
        <Button className="round-button" aria-label={say('child.close')} onPress={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {person === child || making ? null : (
        <ChildField
          key={person}
          label={say('child.callThem', { name })}
          initial={called ?? ''}
          save={say('child.done')}
          onSave={(text) =>
            act((doc, newId) => callPerson(doc, newId, { child, person, words: text }))
          }
        />
      )}
      <FaceMaker person={person} open={making} onOpen={setMaking} />
    </section>
  );
}
