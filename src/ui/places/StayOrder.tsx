import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { roadOf, type Stay } from '#model';
import { recordStay, reorderStay } from '#operations';
import { useOpen, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';

/** Earlier and later on the road, and a home put in between. */
export function StayOrder({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const placed = roadOf(doc, stay.person).flatMap((step) => step.stay?.id ?? step.gap?.id ?? []);
  const at = placed.indexOf(stay.id);
  const rest = placed.filter((id) => id !== stay.id);
  const go = (by: 1 | -1) =>
    workspace.run(
      (now, newId) =>
        reorderStay(now, newId, { stay: stay.id, after: rest[at + by - 1] ?? 'first' }),
      { select: 'keep' },
    );
  return (
    <div className="places__order">
      {at >= 0 ? (
        <>
          <Button isDisabled={at === 0} onPress={() => go(-1)}>
            <ArrowLeft size={16} aria-hidden /> {say('stay.earlier')}
          </Button>
          <Button isDisabled={at === placed.length - 1} onPress={() => go(1)}>
            {say('stay.later')} <ArrowRight size={16} aria-hidden />
          </Button>
        </>
      ) : null}
      <Button
        onPress={() =>
          workspace.run(
            (now, newId) =>
              recordStay(now, newId, { child: stay.person, after: stay.id, stay: {} }),
            { select: 'keep' },
          )
        }
      >
        <Plus size={16} aria-hidden /> {say('stay.addAfter')}
      </Button>
    </div>
  );
}
