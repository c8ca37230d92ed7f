import type { LifeItem, Lifeline } from '#model';
import { capital } from '#words';
import { type LifeContext, wordsOn } from './sayItem.ts';

/**
 * What was so on a day of a life, in a sentence or two: which home, who lived
 * there, which school. What the dates leave open is said to be so perhaps.
 */
export function sayMoment(context: LifeContext, life: Lifeline, day: number): string {
  const { words } = context;
  const at = (lane: LifeItem['lane']) =>
    life.items.filter(
      (item) => item.lane === lane && item.when.startFirst <= day && item.when.endLast >= day,
    );
  const surely = ({ when, guessed }: LifeItem) =>
    !guessed && when.startLast <= day && when.endFirst >= day;
  const named = (lane: LifeItem['lane']) => {
    const items = at(lane);
    const sure = items.filter(surely);
    // Where one is certain, those that only may have been are left out.
    const shown = sure.length ? sure : items;
    const names = [...new Set(shown.map((item) => wordsOn(context, item).name))];
    const list = words.list(names);
    return list && !sure.length ? words.say('timeline.perhaps', { what: list }) : list;
  };
  const home = named('home');
  const parts = [
    home ? capital(home) : words.say('timeline.homeUnknown'),
    named('people') && words.say('timeline.with', { who: named('people') }),
    named('school'),
  ];
  return parts.filter(Boolean).join(' · ');
}
