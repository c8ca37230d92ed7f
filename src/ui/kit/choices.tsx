import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Checkbox as RacCheckbox,
  Select as RacSelect,
  Radio,
  RadioGroup,
  SelectValue,
} from 'react-aria-components';

export interface Option<Value extends string = string> {
  readonly id: Value;
  readonly label: string;
  readonly picture?: ReactNode;
}

/** A choice of one among several. The empty id stands for "nothing said" where `none` gives it words. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  none,
  hideLabel = false,
  readOnly = false,
  staysOpenOn,
}: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value | undefined) => void;
  /** An option that changes the list rather than being chosen from it. */
  readonly staysOpenOn?: Value;
  /** Words for nothing chosen; without it something always is. */
  readonly none?: string;
  readonly hideLabel?: boolean;
  readonly readOnly?: boolean;
}) {
  const items: Option[] = none === undefined ? [...options] : [{ id: '', label: none }, ...options];
  const [open, setOpen] = useState(false);
  const stays = useRef(false);
  return (
    <RacSelect
      className="field"
      value={value ?? (none === undefined ? null : '')}
      isDisabled={readOnly}
      {...(hideLabel ? { 'aria-label': label } : {})}
      isOpen={open}
      onOpenChange={(next) => {
        setOpen(next || stays.current);
        stays.current = false;
      }}
      onChange={(key) => {
        stays.current = staysOpenOn !== undefined && key === staysOpenOn;
        onChange(options.find(({ id }) => id === key)?.id);
      }}
    >
      {hideLabel ? null : <Label className="field__label">{label}</Label>}
      <Button className="select__button">
        <SelectValue className="select__value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover popover--match" offset={4}>
        <ListBox items={items} className="menu">
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="menu__item">
              {item.picture}
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}

/** A tick box with words beside it. */
export function Checkbox({
  children,
  checked,
  onChange,
  readOnly = false,
}: {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly readOnly?: boolean;
}) {
  return (
    <RacCheckbox
      className="checkbox"
      isSelected={checked}
      isReadOnly={readOnly}
      onChange={onChange}
    >
      <span className="checkbox__box" aria-hidden>
        {checked ? <Check size={15} strokeWidth={3} /> : null}
      </span>
      <span>{children}</span>
    </RacCheckbox>
  );
}

/** A choice of one, all of them in view. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <RadioGroup className="field" value={value} onChange={(next) => onChange(next as Value)}>
      <Label className="field__label">{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="radio">
          <span className="radio__dot" aria-hidden />
          <span>{option.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
