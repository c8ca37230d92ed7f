import type { KinLink, KinTerm } from '#model';
import type { WordId, Words } from './words.ts';

/** One word of kinship with its modifiers: "foster mum", "half-sister", "great-grandfather". */
function linkWord(words: Words, link: KinLink): string {
  const { relation, gender, greats, modifier, possible, former } = link;
  let word = words.say(`kin.${relation}.${gender}`);
  if (modifier) {
    const own = words.sayOr(`kin.${relation}.${gender}.${modifier}`, '');
    word = own || words.say(`kin.with.${modifier}`, { word });
  }
  if (greats > 3) word = words.say('kin.greatsMany', { count: greats, word });
  else for (let each = 0; each < greats; each++) word = words.say('kin.great', { word });
  if (former) {
    const own = words.sayOr(`kin.${relation}.${gender}.former`, '');
    word = own || words.say('kin.former', { word });
  }
  return possible ? words.say('kin.possible', { word }) : word;
}

function sayTerm(words: Words, term: KinTerm): string {
  const chain = term.links.map((link) => linkWord(words, link));
  const word = chain.reduce((owner, each) => words.say('kin.of', { owner, word: each }));
  return term.side ? words.say(`kin.side.${term.side}` as WordId, { word }) : word;
}

/** What one person is to another; two terms are joined: "aunt (mum's side) and kinship carer". */
export function sayKin(words: Words, terms: readonly KinTerm[]): string {
  return words.list(
    terms.filter(({ links }) => links.length > 0).map((term) => sayTerm(words, term)),
  );
}
