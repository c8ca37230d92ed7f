import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';

/** Whose agreement to take part is not recorded for a child of the case. */
export interface AgreementsMissing {
  readonly child: PersonId;
  readonly who: 'child' | 'responsible' | 'both';
}

/**
 * Children of the case of whom nobody recorded that they agreed to take part, or that
 * somebody with parental responsibility did. It is a reminder; nothing waits for it.
 */
export function agreementsMissing(doc: CaseDocument): readonly AgreementsMissing[] {
  const given = [...doc.agreements.values()].filter(
    ({ about, value }) => about === 'takePart' && value === 'yes',
  );
  const responsible = given.some(({ giver }) => giver === 'prHolder' || giver === 'localAuthority');
  return [...doc.focalChildren.values()].flatMap(({ person: child }) => {
    const own = given.some(
      ({ giver, person }) =>
        giver === 'child' &&
        (person === child || (person === undefined && doc.focalChildren.size === 1)),
    );
    if (own && responsible) return [];
    return [{ child, who: own ? 'responsible' : responsible ? 'child' : 'both' } as const];
  });
}
