import { Blend, ChevronDown, Languages, Lasso, List, Sparkles, Users } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { homesOf, ringPresetIds } from '#model';
import { chooseRings } from '#operations';
import { displayName, mapName, stayName } from '#scene';
import { capital } from '#words';
import { useApp, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { type NetworkState, networkModes, webLayouts } from './useNetwork.ts';

/** Which drawing of the network, for which child and day, and what lies over it. */
export function NetworkBar({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const { asked, ask, child, children, doc } = network;
  return (
    <Toolbar className="network-bar" aria-label={say('network.bar')}>
      <ToggleButtonGroup
        className="segmented"
        aria-label={say('network.modes')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[asked.mode]}
        onSelectionChange={(keys) => {
          const mode = networkModes.find((each) => keys.has(each));
          if (mode) ask({ mode });
        }}
      >
        {networkModes.map((mode) => (
          <ToggleButton key={mode} id={mode} className="segmented__option">
            {say(`network.mode.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {children.length > 1 ? (
        <Choice
          label={say('network.whose')}
          value={child ?? ''}
          options={children.map((id) => ({ id, label: displayName(doc, words, id) }))}
          onChange={(id) => workspace.setViewer(id)}
        />
      ) : null}
      {asked.mode === 'circles' ? <CirclesChoices network={network} /> : null}
      {asked.mode === 'ecomap' ? <EcomapChoices network={network} /> : null}
      {asked.mode === 'ties' ? <TiesChoices network={network} /> : null}
      <span className="network-bar__space" />
      <Toggle
        name={say('network.supports')}
        on={asked.supports}
        onPress={() => ask({ supports: !asked.supports })}
      >
        <Sparkles size={17} aria-hidden />
      </Toggle>
      <Toggle
        name={say('network.childWords')}
        on={asked.voice === 'child'}
        onPress={() => ask({ voice: asked.voice === 'child' ? 'coordinator' : 'child' })}
      >
        <Languages size={17} aria-hidden />
      </Toggle>
      {asked.mode === 'circles' ? (
        <Toggle
          name={say('network.lasso')}
          on={asked.lasso}
          onPress={() => ask({ lasso: !asked.lasso })}
        >
          <Lasso size={17} aria-hidden />
        </Toggle>
      ) : null}
      <Toggle
        name={say('network.asList')}
        on={asked.asList}
        onPress={() => ask({ asList: !asked.asList })}
      >
        <List size={17} aria-hidden />
      </Toggle>
    </Toolbar>
  );
}

/** A choice in the bar. */
function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly { readonly id: Value | ''; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <label className="network-bar__choice">
      <span>{label}</span>
      <select
        value={value}
        // Only values of the options come back.
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Toggle({
  name,
  on,
  onPress,
  children,
}: {
  readonly name: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <IconButton name={name} aria-pressed={on} onPress={onPress}>
      {children}
    </IconButton>
  );
}

/** Which rings, which day, and which day it is compared with. */
function CirclesChoices({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const { asked, ask, child, map, days, doc } = network;
  const dates = days.map(({ date }, index) => ({ id: String(index), label: words.date(date) }));
  const own = [...doc.ringSets.values()];
  return (
    <>
      <Menu
        label={say('network.rings')}
        groups={[
          {
            id: 'presets',
            entries: ringPresetIds.map((preset) => ({
              id: preset,
              label: `${say(`rings.${preset}`)}${map.preset === preset ? ' ✓' : ''}`,
              disabled: readOnly,
              onAction: () =>
                void (
                  child !== undefined &&
                  workspace.run((now, newId) => chooseRings(now, newId, child, { preset }), {
                    select: 'keep',
                  })
                ),
            })),
          },
          {
            id: 'own',
            entries: own.map((set) => ({
              id: set.id,
              label: `${mapName(words, { set, rings: [], slices: [] })}${map.set?.id === set.id ? ' ✓' : ''}`,
              disabled: readOnly,
              onAction: () =>
                void (
                  child !== undefined &&
                  workspace.run((now, newId) => chooseRings(now, newId, child, { set: set.id }), {
                    select: 'keep',
                  })
                ),
            })),
          },
          {
            id: 'make',
            entries: [
              {
                id: 'make',
                label: say('network.ownRings'),
                disabled: readOnly,
                onAction: () => screen.setState({ dialog: { name: 'rings' } }),
              },
            ],
          },
        ]}
      >
        <Button aria-label={`${say('network.rings')}: ${mapName(words, map)}`}>
          {mapName(words, map)} <ChevronDown size={16} aria-hidden />
        </Button>
      </Menu>
      <Choice
        label={say('network.day')}
        value={asked.day === undefined ? '' : String(asked.day)}
        options={[{ id: '', label: say('network.now') }, ...dates]}
        onChange={(value) => ask({ day: value === '' ? undefined : Number(value) })}
      />
      {days.length > 0 && asked.voice === 'coordinator' ? (
        <Choice
          label={say('network.since')}
          value={asked.since === undefined ? '' : String(asked.since)}
          options={[{ id: '', label: say('network.noDay') }, ...dates]}
          onChange={(value) => ask({ since: value === '' ? undefined : Number(value) })}
        />
      ) : null}
    </>
  );
}

/** For which home, who is in the middle, and whether the family is one circle. */
function EcomapChoices({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { asked, ask, child = '', doc } = network;
  const homes = homesOf(doc, child);
  return (
    <>
      <Choice
        label={say('network.when')}
        value={asked.stay ?? ''}
        options={[
          { id: '', label: say('network.now') },
          ...homes.map(({ id }) => ({ id: id as string, label: stayName({ doc, words }, id) })),
        ]}
        onChange={(stay) => ask({ stay: stay || undefined })}
      />
      <Toggle
        name={say('network.withHome')}
        on={asked.middle === 'home'}
        onPress={() => ask({ middle: asked.middle === 'home' ? 'child' : 'home' })}
      >
        <Users size={17} aria-hidden />
      </Toggle>
      <Toggle
        name={say('network.foldFamily')}
        on={asked.foldFamily}
        onPress={() => ask({ foldFamily: !asked.foldFamily })}
      >
        <Blend size={17} aria-hidden />
      </Toggle>
    </>
  );
}

/** How the web of ties is laid out, and whom it shows. */
function TiesChoices({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const { asked, ask } = network;
  return (
    <>
      <Choice
        label={say('network.layout')}
        value={asked.layout}
        options={webLayouts.map((id) => ({ id, label: capital(say(`network.layout.${id}`)) }))}
        onChange={(layout) => ask({ layout })}
      />
      <Choice
        label={say('network.filter')}
        value={asked.filter}
        options={(['everybody', 'kin', 'friends', 'formal'] as const).map((id) => ({
          id,
          label: capital(say(`network.filter.${id}`)),
        }))}
        onChange={(filter) => ask({ filter })}
      />
      <Toggle
        name={say('network.kinLines')}
        on={asked.kin}
        onPress={() => ask({ kin: !asked.kin })}
      >
        <Users size={17} aria-hidden />
      </Toggle>
      <Toggle
        name={say('network.groupHulls')}
        on={asked.groups}
        onPress={() => ask({ groups: !asked.groups })}
      >
        <Blend size={17} aria-hidden />
      </Toggle>
    </>
  );
}
