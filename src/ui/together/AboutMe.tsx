import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { diedMarks, isDeceased, usualDiedMark } from '#model';
import { changeRow } from '#operations';
import { diedSign } from '#scene';
import { capital } from '#words';
import { useChildSay, useDesk } from './context.tsx';
import { Picture } from './places/Picture.tsx';
import { StopSign, stopSigns } from './StopSign.tsx';

const childColours = ['sun', 'sky', 'leaf', 'rose', 'plum', 'sand'] as const;

/** How the pages look: the child's own colour, the size of words, the mark for people who died. */
export function AboutMe() {
  const { copy, act } = useDesk();
  const say = useChildSay();
  const focal = [...copy.focalChildren.values()][0];
  if (!focal) return null;
  const change = (fields: Parameters<typeof changeRow<'focalChildren'>>[4]) =>
    act((doc, newId) => changeRow(doc, newId, 'focalChildren', focal.id, fields));
  const needs = focal.communicationNeeds ?? [];
  return (
    <div className="child-narrow">
      <h1 className="child-title">{say('child.me')}</h1>
      <Swatches
        label={say('child.colour')}
        value={focal.favouriteColour ?? 'sun'}
        options={childColours.map((id) => ({
          id,
          label: say(`child.colour.${id}`),
          colour: id,
        }))}
        onChange={(id) => change({ favouriteColour: id })}
      />
      <Swatches
        label={say('child.text')}
        value={needs.includes('largeText') ? 'large' : 'usual'}
        options={(['usual', 'large'] as const).map((id) => ({
          id,
          label: say(`child.text.${id}`),
        }))}
        onChange={(id) => {
          const others = needs.filter((need) => need !== 'largeText');
          const next = id === 'large' ? [...others, 'largeText' as const] : others;
          change({ communicationNeeds: next.length ? next : undefined });
        }}
      />
      <Swatches
        label={say('child.stopSign')}
        value={focal.stopSignal ?? stopSigns[0]}
        options={stopSigns.map((id) => ({
          id,
          label: say(`child.stopSign.${id}`),
          picture: <StopSign sign={id} size={34} />,
        }))}
        onChange={(id) => change({ stopSignal: id })}
      />
      {/* Asked of nobody who knows of no one who died. */}
      {[...copy.persons.values()].some(isDeceased) ? (
        <Swatches
          label={say('child.remember')}
          value={focal.diedMark ?? usualDiedMark}
          options={diedMarks.map((id) => ({
            id,
            label: capital(say(`diedMark.${id}`)),
            picture: (
              <Picture marks={diedSign(id, { x: 0, y: 0 })} box={[-14, -14, 28, 28]} size={34} />
            ),
          }))}
          onChange={(id) => change({ diedMark: diedMarks.find((mark) => mark === id) })}
        />
      ) : null}
    </div>
  );
}

function Swatches({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour?: string;
    readonly picture?: ReactNode;
  }[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <section className="child-field">
      <h2 className="child-label">{label}</h2>
      <ToggleButtonGroup
        className="swatches"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find(({ id }) => keys.has(id));
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map(({ id, label: name, colour, picture }) => (
          <ToggleButton key={id} id={id} className="swatch">
            {colour ? <span className={`swatch__colour swatch__colour--${colour}`} /> : null}
            {picture}
            <span>{name}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
