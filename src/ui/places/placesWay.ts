import type { ReactNode } from 'react';
import type { PersonId } from '#model';

/** What each way of looking at places is given: whose, drawn or listed, and the bar to put its own tools into. */
export interface PlacesWayProps {
  readonly child: PersonId;
  readonly asList: boolean;
  readonly bar: (tools: { readonly first?: ReactNode; readonly last?: ReactNode }) => ReactNode;
}
