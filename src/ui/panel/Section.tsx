import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** Which sections somebody left open, for as long as the window lives. */
const leftOpen = new Map<string, boolean>();

/** A part of the panel that opens and closes, and stays as it was left. */
export function Section({
  id,
  title,
  count,
  open = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** How much there is inside, shown while it is closed. */
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const [expanded, setExpanded] = useState(leftOpen.get(id) ?? open);
  return (
    <Disclosure
      className="section"
      isExpanded={expanded}
      onExpandedChange={(next) => {
        leftOpen.set(id, next);
        setExpanded(next);
      }}
    >
      <Heading level={3} className="section__heading">
        <Button slot="trigger" className="section__button">
          <ChevronRight size={16} className="section__arrow" aria-hidden />
          {title}
          {count && !expanded ? <span className="section__count">{count}</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel className="section__content">{expanded ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
