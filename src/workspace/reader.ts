import type { PersonId } from '#model';
import type { LifeView } from '#scene';

/** Who a picture is for. */
export type Reader = (
  | { readonly for: 'coordinator' | 'professional' }
  | { readonly for: 'family'; readonly child: PersonId }
) & {
  /** A drawing of one child, in place of the family: where they have lived. */
  readonly view?: { readonly of: 'mobility'; readonly child: PersonId };
  /** A picture of a child's life in place of the family's drawing. */
  readonly life?: { readonly view: LifeView; readonly child: PersonId };
};
