import { useMemo } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { isoDay, lifelineOf, type PersonId } from '#model';
import { sayMoment } from '#scene';
import { useOpen, useSay, useToday, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';

const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const isoOf = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;

/** A day of the life, month by month: what was so then, here and in the other views. */
export function AsOfBar({ person }: { readonly person: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const overlay = useOpen((open) => open.overlay);
  const life = useMemo(() => lifelineOf(doc, person, today), [doc, person, today]);
  const now = monthOf(workspace.today);
  const first = monthOf(new Date(life.from * 86_400_000).toISOString());
  const asOf = overlay?.asOf;
  const month = asOf === undefined ? now : Math.max(first, Math.min(now, monthOf(asOf)));
  const said = useMemo(
    () =>
      sayMoment({ doc, words, person }, life, asOf === undefined ? life.to : isoDay(asOf).first),
    [doc, words, person, life, asOf],
  );
  const set = (next: number) => {
    const { asOf: _, ...rest } = overlay ?? {};
    workspace.setOverlay(next >= now ? rest : { ...rest, asOf: isoOf(next) });
  };
  const when =
    asOf === undefined
      ? say('show.now')
      : words.date({
          form: 'on',
          date: { year: Math.floor(month / 12), month: (month % 12) + 1 },
        });
  return (
    <div className="timeline__as-of">
      <Slider
        className="slider"
        value={month}
        minValue={Math.min(first, now - 1)}
        maxValue={now}
        step={1}
        onChange={(value) => set(Number(value))}
      >
        <Label className="visually-hidden">{say('timeline.asOfLabel')}</Label>
        <SliderOutput className="slider__value">{when}</SliderOutput>
        <SliderTrack className="slider__track">
          <SliderThumb className="slider__thumb" aria-valuetext={when} />
        </SliderTrack>
      </Slider>
      <p className="timeline__moment" aria-live="polite">
        {said}
      </p>
      {asOf === undefined ? null : (
        <Button variant="act" onPress={() => set(now)}>
          {say('show.backToNow')}
        </Button>
      )}
    </div>
  );
}
