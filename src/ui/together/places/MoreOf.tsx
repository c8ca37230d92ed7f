import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { mobilityMapOf } from '#model';
import { addMoreOf, rankMoreOf, sayMoreOf } from '#operations';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { Act, Ask } from './Ask.tsx';

/** "Things I would like more of": begins with one line, may stay empty, and the order can be changed. */
export function MoreOf({ onClose }: { readonly onClose: () => void }) {
  const { copy, child, act } = useDesk();
  const say = useChildSay();
  const list = mobilityMapOf(copy, child)?.moreOf ?? [];
  const move = (entry: (typeof list)[number]['id'], by: number) =>
    act((doc, newId) => rankMoreOf(doc, newId, { child, entry, by }));
  return (
    <Ask question={say('moreOf.ask')} wide>
      {list.length ? (
        <ol className="more-of">
          {list.map(({ id, words }, index) => (
            <li key={id} className="more-of__line">
              <span className="more-of__words">{words}</span>
              <Button
                className="round-button"
                isDisabled={index === 0}
                aria-label={`${say('child.wishUp')}: ${words}`}
                onPress={() => move(id, -1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                className="round-button"
                isDisabled={index === list.length - 1}
                aria-label={`${say('child.wishDown')}: ${words}`}
                onPress={() => move(id, 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button
                className="round-button"
                aria-label={`${say('child.wishRemove')}: ${words}`}
                onPress={() =>
                  act((doc, newId) => sayMoreOf(doc, newId, { child, entry: id, words: '' }))
                }
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <ChildField
        key={list.length}
        label={say(list.length ? 'child.wishAskMore' : 'moreOf.field')}
        save={say('child.wishAdd')}
        onSave={(words) => act((doc, newId) => addMoreOf(doc, newId, { child, words }))}
      >
        <Act onPress={onClose}>{say('child.done')}</Act>
      </ChildField>
    </Ask>
  );
}
