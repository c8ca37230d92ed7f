import type { CaseDocument } from '../caseDocument.ts';
import type { DiagramId } from '../ids.ts';

/** The genogram of a case: its first diagram of that kind. */
export const genogramOf = (doc: CaseDocument): DiagramId | undefined =>
  [...doc.diagrams.values()].find(({ kind }) => kind === 'genogram')?.id;
