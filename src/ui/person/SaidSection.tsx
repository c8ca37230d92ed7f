import { Scale } from 'lucide-react';
import { useState } from 'react';
import {
  accountOrigins,
  type Disagreement,
  disagreementsOn,
  originsOf,
  type Person,
  type SaidFact,
  saidOf,
} from '#model';
import { preferClaim } from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { accountText } from '../panel/AccountPicker.tsx';
import { personClaims } from '../panel/ClaimField.tsx';
import { useCertaintyText } from '../panel/VouchedFields.tsx';
import { factText } from './factText.ts';

const keyOf = ({ subject }: SaidFact, place: number) =>
  `${subject.row} ${subject.claim ?? ''} ${place}`;

/**
 * What is said of somebody and by whom: first where accounts do not agree, side by
 * side, then all of it, or only what the child, the file or others said.
 */
export function SaidSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const [from, setFrom] = useState<string>();
  const facts = saidOf(doc, person.id);
  const origins = [...accountOrigins, 'nobody'].filter((origin) =>
    facts.some(({ vouched }) => originsOf(doc, vouched).includes(origin)),
  );
  const shown = from === undefined ? facts : facts.filter((fact) => saidBy(fact).includes(from));
  function saidBy({ vouched }: SaidFact) {
    return originsOf(doc, vouched);
  }
  return (
    <div className="form">
      {disagreementsOn(doc, person.id).map((each) => (
        <Rivals key={each.field} person={person} disagreement={each} />
      ))}
      <Select
        label={say('said.by')}
        value={from}
        options={origins.map((origin) => ({
          id: origin,
          label: capital(
            origin === 'nobody' ? say('account.nobody') : say(`origin.${origin}` as 'origin.child'),
          ),
        }))}
        none={say('said.anybody')}
        onChange={setFrom}
      />
      <ul className="said" aria-label={say('panel.said')}>
        {shown.map((fact, place) => (
          <FactCard key={keyOf(fact, place)} person={person} fact={fact} />
        ))}
      </ul>
    </div>
  );
}

/** Accounts of one thing that do not agree, side by side. */
function Rivals({
  person,
  disagreement: { field, facts },
}: {
  readonly person: Person;
  readonly disagreement: Disagreement;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const prefer = ({ subject, field: of }: SaidFact) => {
    const { claim } = subject;
    if (claim === undefined || of === 'parent' || of === 'partner' || of === 'bond') return;
    workspace.run((doc, newId) => preferClaim(doc, newId, personClaims(person.id, of), claim), {
      select: 'keep',
    });
  };
  return (
    <section className="rivals" aria-label={say('said.rivals', { what: say(`said.${field}`) })}>
      <h4>
        <Scale size={15} aria-hidden /> {say('said.rivals', { what: say(`said.${field}`) })}
      </h4>
      <ul className="rivals__sides">
        {facts.map((fact, place) => (
          <FactCard key={keyOf(fact, place)} person={person} fact={fact} plain>
            {fact.subject.claim === undefined || readOnly ? null : place === 0 ? (
              <small>{say('said.preferred')}</small>
            ) : (
              <Button variant="act" onPress={() => prefer(fact)}>
                {say('said.prefer')}
              </Button>
            )}
          </FactCard>
        ))}
      </ul>
    </section>
  );
}

/** One fact, with who says so, when, and how sure it is. */
function FactCard({
  person,
  fact,
  plain = false,
  children,
}: {
  readonly person: Person;
  readonly fact: SaidFact;
  /** Without the name of the field. */
  readonly plain?: boolean;
  readonly children?: React.ReactNode;
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const certaintyText = useCertaintyText();
  const accounts = (fact.vouched.accounts ?? []).flatMap((id) => {
    const account = doc.accounts.get(id);
    return account ? [account] : [];
  });
  const by = accounts.map((account) => accountText(doc, words, account)).join('; ');
  const certainty = certaintyText(fact.vouched);
  const quote = accounts.find((account) => account.words)?.words;
  return (
    <li className="fact" data-certainty={fact.vouched.certainty}>
      <span className="fact__value">
        {plain ? null : <span className="fact__field">{capital(say(`said.${fact.field}`))} </span>}
        {factText(doc, words, person.id, fact)}
      </span>
      {quote ? <q className="fact__quote">{quote}</q> : null}
      <small>{[capital(by || say('account.nobody')), certainty].filter(Boolean).join(' · ')}</small>
      {children}
    </li>
  );
}
