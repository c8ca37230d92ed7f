/** Why an operation does not apply: a code for `words`, and ids or counts. Never names. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type RefusalCode =
  | 'row-missing'
  | 'row-invalid'
  | 'row-exists'
  | 'not-fitting'
  | 'nothing-changed'
  | 'two-parents-already'
  | 'own-parent'
  | 'own-ancestor'
  | 'own-partner'
  | 'own-bond'
  | 'already-linked'
  | 'not-siblings'
  | 'last-spell'
  | 'last-focal-child'
  | 'same-person'
  | 'both-children-of-case'
  | 'not-asked'
  | 'talk-first';

export const refuse = (refused: RefusalCode, facts: Refusal['facts'] = {}): Refusal => ({
  refused,
  facts,
});

/** Whether an operation refused. */
export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;
