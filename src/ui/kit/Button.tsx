import type { ReactNode } from 'react';
import {
  type ButtonProps,
  Button as RacButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

type Variant = 'secondary' | 'primary' | 'quiet' | 'act' | 'danger';

const classes = (variant: Variant, icon: boolean) =>
  `button${variant === 'secondary' ? '' : ` button--${variant}`}${icon ? ' button--icon' : ''}`;

/** A button with words. */
export function Button({
  variant = 'secondary',
  ...props
}: ButtonProps & { readonly variant?: Variant }) {
  return <RacButton {...props} className={classes(variant, false)} />;
}

/** A button with a picture; its name is read out and shown as a hint, with the key where there is one. */
export function IconButton({
  name,
  keys,
  variant = 'quiet',
  children,
  ...props
}: Omit<ButtonProps, 'aria-label' | 'children'> & {
  readonly name: string;
  readonly keys?: string | undefined;
  readonly variant?: Variant;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={600}>
      <RacButton {...props} aria-label={name} className={classes(variant, true)}>
        {children}
      </RacButton>
      <Tooltip className="tooltip" offset={6}>
        {keys ? `${name} (${keys})` : name}
      </Tooltip>
    </TooltipTrigger>
  );
}
