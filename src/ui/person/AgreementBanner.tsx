import { useState } from 'react';
import { agreementsMissing } from '#model';
import { displayName } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';

/** Says whose agreement to take part is not recorded yet. It can be put off, and nothing waits for it. */
export function AgreementBanner() {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [later, setLater] = useState(false);
  const [missing] = agreementsMissing(doc);
  if (!missing || later || readOnly) return null;
  const record = () => {
    workspace.selectPersons([missing.child]);
    screen.setState({ section: 'agreements' });
  };
  return (
    <section className="banner banner--quiet" aria-label={say('agreement.title')}>
      <span>
        {say('agreement.none', {
          who: missing.who,
          name: displayName(doc, words, missing.child),
        })}
      </span>
      <Button variant="act" onPress={record}>
        {say('agreement.record')}
      </Button>
      <Button variant="quiet" onPress={() => setLater(true)}>
        {say('agreement.later')}
      </Button>
    </section>
  );
}
