import type { HomeShape } from '#model';
import type { WordId } from '#words';

/** What an answer to a question becomes on the map. */
export type Answer =
  | 'someone'
  | 'pet'
  | 'words'
  | 'thing'
  | 'school'
  | 'nearby'
  | 'sticker'
  | 'cameAlong'
  | 'called'
  | 'look'
  | 'when'
  | 'away';

interface Prompt {
  readonly id: WordId;
  readonly answer: Answer;
  /** Homes it would not fit: a night in a hospital has no neighbours to play with. */
  readonly notFor?: readonly HomeShape[];
  /** Whether it suits a home beside another: weekends, short breaks. */
  readonly beside?: true;
  /** Only where the road goes on to another home. */
  readonly leaving?: true;
  /** Only of what the child drew. */
  readonly drawn?: true;
}

/** A home, as far as the questions about it go. */
export interface AskedAbout {
  readonly shape: HomeShape;
  readonly beside: boolean;
  /** The road goes on to another home that the child knows. */
  readonly left: boolean;
  /** The child drew it, and nothing of the case file has joined it. */
  readonly isDrawn: boolean;
}

const passing: readonly HomeShape[] = ['hospital', 'prison', 'shelter', 'tent', 'hostel'];

/**
 * Questions about a home, from those of the mobility map (who lived there, who
 * visited, who taught, birthdays). None presumes an answer, none counts, and each
 * can be passed over.
 */
const prompts: readonly Prompt[] = [
  { id: 'prompt.someone', answer: 'someone', beside: true },
  { id: 'prompt.animal', answer: 'pet', notFor: ['hospital', 'prison'], beside: true },
  { id: 'prompt.meal', answer: 'words', notFor: ['shelter'], beside: true },
  { id: 'prompt.visited', answer: 'someone' },
  { id: 'prompt.thing', answer: 'thing', beside: true },
  { id: 'prompt.birthday', answer: 'words', notFor: passing },
  { id: 'prompt.poorly', answer: 'someone', notFor: ['shelter'] },
  { id: 'prompt.neighbour', answer: 'someone', notFor: [...passing, 'boat'] },
  { id: 'prompt.taught', answer: 'someone', notFor: passing },
  { id: 'prompt.school', answer: 'school', notFor: ['hospital', 'prison', 'school'] },
  { id: 'prompt.nearby', answer: 'nearby', notFor: ['hospital', 'prison'], beside: true },
  { id: 'prompt.say', answer: 'words', beside: true },
  { id: 'prompt.cameAlong', answer: 'cameAlong', leaving: true },
  { id: 'prompt.when', answer: 'when', beside: true },
  { id: 'prompt.sticker', answer: 'sticker', beside: true },
  { id: 'prompt.called', answer: 'called', beside: true },
  { id: 'prompt.look', answer: 'look', beside: true },
  { id: 'prompt.away', answer: 'away', beside: true, drawn: true },
];

/** The questions that suit a home, in the order they are turned over. */
export const promptsFor = ({ shape, beside, left, isDrawn }: AskedAbout): readonly Prompt[] =>
  prompts.filter(
    (prompt) =>
      !prompt.notFor?.includes(shape) &&
      (!beside || prompt.beside === true) &&
      (left || !prompt.leaving) &&
      (isDrawn || !prompt.drawn),
  );
