import { moveBetween, type StayId } from '#model';
import { sayWhoCame } from '#operations';
import { type MobilityContext, tokenName } from '#scene';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask, Choose } from './Ask.tsx';
import { TokenPicture } from './TokenPicture.tsx';

/** Who came along from one home to the next: as many as there were, or nobody. */
export function CameAlong({
  question,
  from,
  to,
  onClose,
}: {
  readonly question: string;
  readonly from: StayId;
  readonly to: StayId;
  readonly onClose: () => void;
}) {
  const { copy, child, words, act } = useDesk();
  const say = useChildSay();
  const context: MobilityContext = { doc: copy, words, child, forCoordinator: false };
  const move = moveBetween(copy, from, to);
  const along = new Set(move?.whoCameWith);
  const others = [...copy.persons.values()].filter(({ id }) => id !== child);
  return (
    <Ask question={question} wide>
      <Choose
        label={question}
        options={others.map(({ id }) => ({
          id,
          name: tokenName(context, id),
          picture: <TokenPicture person={id} />,
          pressed: along.has(id),
        }))}
        onChoose={(id) => {
          const person = others.find((each) => each.id === id)?.id;
          if (person === undefined) return;
          act((doc, newId) =>
            sayWhoCame(doc, newId, {
              child,
              from,
              to,
              person,
              came: !along.has(person),
              ...(move ? { move: move.id } : {}),
            }),
          );
        }}
      />
      <Act main onPress={onClose}>
        {say('child.done')}
      </Act>
    </Ask>
  );
}
