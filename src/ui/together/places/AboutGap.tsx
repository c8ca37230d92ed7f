import { useState } from 'react';
import type { MapItem } from '#model';
import { changeRow, removeRow } from '#operations';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { GapPicture } from './AddHome.tsx';
import { Act, Ask } from './Ask.tsx';

/** A time that the child does not remember: it may stay so, or have words. */
export function AboutGap({
  gap,
  onClose,
}: {
  readonly gap: MapItem;
  readonly onClose: () => void;
}) {
  const { act } = useDesk();
  const say = useChildSay();
  const [saying, setSaying] = useState(false);
  if (saying)
    return (
      <Ask question={say('gap.ask')} picture={<GapPicture size={56} />} wide>
        <ChildField
          label={say('child.wishField')}
          initial={gap.words ?? ''}
          save={say('home.put')}
          lines={2}
          autoFocus
          onSave={(words) => {
            act((doc, newId) => changeRow(doc, newId, 'mapItems', gap.id, { words }));
            setSaying(false);
          }}
        >
          <Act onPress={() => setSaying(false)}>{say('child.notNow')}</Act>
        </ChildField>
      </Ask>
    );
  return (
    <Ask about={say('gap.about')} question={say('gap.ask')} picture={<GapPicture size={56} />}>
      <Act main onPress={() => setSaying(true)}>
        {say('answer.words')}
      </Act>
      <Act
        onPress={() => {
          act((doc, newId) => removeRow(doc, newId, 'mapItems', gap.id));
          onClose();
        }}
      >
        {say('gap.remove')}
      </Act>
      <Act onPress={onClose}>{say('place.back')}</Act>
    </Ask>
  );
}
