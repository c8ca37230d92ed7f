import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useApp, useScreen } from '../app/context.tsx';

/** Which sections somebody left open, for as long as the window lives. */
const leftOpen = new Map<string, boolean>();

/** A part of the panel that opens and closes, stays as it was left, and says while closed what it holds. */
export function Section({
  id,
  title,
  summary,
  attention = false,
  open = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** What there is inside, in a few words or a count, shown while it is closed; empty where nothing is. */
  readonly summary?: string | number;
  /** What it holds wants a look. */
  readonly attention?: boolean;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const [expanded, setExpanded] = useState(leftOpen.get(id) ?? open);
  const words = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { screen } = useApp();
  const asked = useScreen((state) => state.section === id);
  useEffect(() => {
    if (!asked) return;
    screen.setState(({ section: _, ...rest }) => rest, true);
    leftOpen.set(id, true);
    setExpanded(true);
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [asked, id, screen]);
  return (
    <Disclosure
      className="section"
      isExpanded={expanded}
      onExpandedChange={(next) => {
        leftOpen.set(id, next);
        setExpanded(next);
      }}
    >
      <Heading level={3} ref={heading} className="section__heading">
        <Button
          slot="trigger"
          className="section__button"
          aria-labelledby={`${words}-title`}
          aria-describedby={`${words}-summary`}
        >
          <ChevronRight size={16} className="section__arrow" aria-hidden />
          <span id={`${words}-title`}>{title}</span>
          <span
            id={`${words}-summary`}
            className="section__summary"
            data-attention={attention || undefined}
          >
            {summary && !expanded ? summary : ''}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="section__content">{expanded ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
