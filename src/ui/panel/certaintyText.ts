import type { Vouched } from '#model';
import type { Words } from '#words';

/** A certainty in words: "confirmed (DNA test, Mar 2021)", or "said to be" where it rests on nothing; empty where nobody said. */
export function certaintyText(words: Words, { certainty, ground }: Vouched): string {
  if (!certainty) return '';
  if (!ground) {
    if (certainty === 'confirmed') return words.say('certainty.saidConfirmed');
    if (certainty === 'ruledOut') return words.say('certainty.saidRuledOut');
    return words.say(`certainty.${certainty}`);
  }
  const facts = {
    certainty: words.say(`certainty.${certainty}`),
    ground: words.say(`ground.${ground.kind}`),
  };
  return ground.date
    ? words.say('certainty.withGroundAndDate', { ...facts, date: words.date(ground.date) })
    : words.say('certainty.withGround', facts);
}
