import type { ReactNode } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';

/** A button of the bar that stays pressed. */
export function PlacesToggle({
  on,
  onChange,
  name,
  children,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className="button button--quiet button--icon places__toggle"
        isSelected={on}
        onChange={onChange}
        aria-label={name}
      >
        {children}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
