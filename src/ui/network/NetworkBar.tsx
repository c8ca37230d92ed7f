import { Blend, ChevronDown, Languages, Lasso, List, Plus, Sparkles, Users } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { createdIn, homesOf, isoDate, ringPresetIds } from '#model';
import { addGroup, chooseRings } from '#operations';
import { displayName, mapName, stayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { isoOfDay } from '../timeline/isoOfDay.ts';
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
          saysItself
          value={child ?? ''}
          options={children.map((id) => ({ id, label: displayName(doc, words, id) }))}
          onChange={(id) => workspace.setViewer(id)}
        />
      ) : null}
      {asked.mode === 'circles' ? <CirclesChoices network={network} /> : null}
      <DayChoice network={network} />
      {asked.mode === 'circles' ? <SinceChoice network={network} /> : null}
      {asked.mode === 'ecomap' ? <EcomapChoices network={network} /> : null}
      {asked.mode === 'ties' ? <TiesChoices network={network} /> : null}
      <span className="network-bar__space" />
      <NewGroup network={network} />
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

/** Makes a group, service or club, opened in the panel to be named. */
function NewGroup({ network: { child } }: { readonly network: NetworkState }) {
  const say = useSay();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  if (readOnly || child === undefined) return null;
  const handlePress = () => {
    const edit = workspace.run(
      (now, newId) => addGroup(now, newId, { child, name: say('network.newGroup') }),
      { select: 'keep' },
    );
    const [row] = edit ? createdIn(edit, 'organisations') : [];
    if (row === undefined) return;
    workspace.select({ persons: new Set(), line: { table: 'organisations', row } });
  };
  return (
    <Button onPress={handlePress}>
      <Plus size={17} aria-hidden />
      <span className="network-bar__hidden">{say('network.addGroup')}</span>
    </Button>
  );
}

/** A choice in the bar. */
function Choice<Value extends string>({
  label,
  saysItself = false,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  /** What is chosen needs no label where there is little room. */
  readonly saysItself?: boolean;
  readonly value: Value | '';
  readonly options: readonly { readonly id: Value | ''; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <label className="network-bar__choice">
      <span className={saysItself ? 'network-bar__hidden' : undefined}>{label}</span>
      <span className="network-bar__select">
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
        <ChevronDown size={16} aria-hidden />
      </span>
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

/** Which rings. */
function CirclesChoices({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const { child, map, doc } = network;
  const own = [...doc.ringSets.values()];
  return (
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
  );
}

/** The day that all views look at: now, a day on which people were placed, or the one of the slider. */
function DayChoice({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const overlay = useOpen((open) => open.overlay);
  const asOf = overlay?.asOf;
  const days = network.days.map(({ day, date }) => ({
    id: isoOfDay(day.first),
    label: words.date(date),
  }));
  const own = asOf === undefined || days.some(({ id }) => id === asOf);
  if (days.length === 0 && asOf === undefined) return null;
  return (
    <Choice
      label={say('network.day')}
      value={asOf ?? ''}
      options={[
        { id: '', label: say('network.now') },
        ...days,
        ...(own ? [] : [{ id: asOf, label: words.date(isoDate(asOf)) }]),
      ]}
      onChange={(day) => {
        const { asOf: _, ...rest } = overlay ?? {};
        workspace.setOverlay(day ? { ...rest, asOf: day } : rest);
      }}
    />
  );
}

/** The day that circles are compared with. */
function SinceChoice({ network }: { readonly network: NetworkState }) {
  const say = useSay();
  const words = useWords();
  const { asked, ask, days } = network;
  const dates = days.map(({ date }, index) => ({ id: String(index), label: words.date(date) }));
  if (days.length === 0 || asked.voice !== 'coordinator') return null;
  return (
    <Choice
      label={say('network.since')}
      value={asked.since === undefined ? '' : String(asked.since)}
      options={[{ id: '', label: say('network.noDay') }, ...dates]}
      onChange={(value) => ask({ since: value === '' ? undefined : Number(value) })}
    />
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
