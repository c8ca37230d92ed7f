import { type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { ToolsPlace } from './context.tsx';

/** What can be done on a page beside its card: in the row at the top, where it hides none of the drawing. */
export function Tools({ children }: { readonly children: ReactNode }) {
  const place = use(ToolsPlace);
  return place ? createPortal(children, place) : null;
}
