import { useEffect, useMemo } from 'react';
import { displayName } from '#scene';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { describeFamily } from './describeFamily.ts';

/** The drawing in words, for reading and for being read out. */
export default function DescribeDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const scene = useOpen((open) => open.drawing?.scene);
  const parts = useMemo(
    () => (scene ? describeFamily(doc, words, scene, viewer) : []),
    [doc, words, scene, viewer],
  );
  const about =
    viewer === undefined
      ? (scene?.title ?? '')
      : say('describe.seenFrom', {
          drawing: scene?.title ?? '',
          name: displayName(doc, words, viewer),
        });
  useEffect(() => workspace.announce(about), [workspace, about]);
  return (
    <Dialog title={say('command.describe')} open onClose={onClose} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no wheel scrolls it by its own focus */}
      <section className="describe" tabIndex={0} aria-label={say('command.describe')}>
        <p>{about}</p>
        {parts.map((part) => (
          <section key={part.about}>
            <h3>{say(`describe.${part.about}`)}</h3>
            <ul>
              {part.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <div className="dialog__actions">
        <Button autoFocus onPress={onClose}>
          {say('app.done')}
        </Button>
      </div>
    </Dialog>
  );
}
