import {
  Label,
  Slider as RacSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';

/** A number between two ends, by pointer or arrow keys, with what it means beside its name. */
export function Slider({
  label,
  value,
  least,
  most,
  step,
  shown,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What the value means, in words; without it the number speaks for itself. */
  readonly shown?: string;
  readonly onChange: (value: number) => void;
}) {
  return (
    <RacSlider
      className="slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={(next) => onChange(Number(next))}
    >
      <Label className="field__label">{label}</Label>
      {shown === undefined ? null : <SliderOutput className="slider__value">{shown}</SliderOutput>}
      <SliderTrack className="slider__track">
        <SliderThumb className="slider__thumb" />
      </SliderTrack>
    </RacSlider>
  );
}
