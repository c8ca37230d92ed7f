import { useEffect, useMemo, useRef, useState } from 'react';
import {
  circlesMapOf,
  type DayRange,
  type FuzzyDate,
  type Id,
  isoDate,
  isoDay,
  type MapDay,
  mapDays,
  type PersonId,
  type StayId,
} from '#model';
import {
  drawNetwork,
  type NetworkContext,
  type NetworkOptions,
  networkShapes,
  type Voice,
} from '#scene';
import { useApp, useOpen, useToday, useWords } from '../app/context.tsx';

/** The ways to look at a network. */
export const networkModes = ['circles', 'ecomap', 'ties'] as const;
type NetworkMode = (typeof networkModes)[number];

/** How a web of ties is laid out. */
export const webLayouts = ['stress', 'layered', 'radial'] as const;
type WebLayout = (typeof webLayouts)[number];

/** What is asked of the network view: passing things that no file keeps. */
export interface NetworkAsked {
  readonly mode: NetworkMode;
  readonly asList: boolean;
  readonly voice: Voice;
  readonly supports: boolean;
  readonly lasso: boolean;
  /** Index of the day that is compared with. */
  readonly since?: number | undefined;
  readonly stay?: StayId | undefined;
  readonly middle: 'child' | 'home';
  readonly foldFamily: boolean;
  readonly layout: WebLayout;
  readonly kin: boolean;
  readonly groups: boolean;
  /** Only those of this sort. */
  readonly filter: 'everybody' | 'kin' | 'friends' | 'formal';
}

const start: NetworkAsked = {
  mode: 'circles',
  asList: false,
  voice: 'coordinator',
  supports: false,
  lasso: false,
  middle: 'home',
  foldFamily: false,
  layout: 'stress',
  kin: true,
  groups: true,
  filter: 'everybody',
};

/** What was asked last, kept while the window lives. */
let last = start;

/** The child whose network is shown, its map and everything that drawing it needs. */
export function useNetwork() {
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const asOf = useOpen((open) => open.overlay?.asOf);
  const words = useWords();
  const today = useToday();
  const [asked, setAsked] = useState(last);
  const ask = (change: Partial<NetworkAsked>) => {
    last = { ...asked, ...change };
    setAsked(last);
  };
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  const child: PersonId | undefined = children.find((each) => each === viewer) ?? children[0];
  const map = useMemo(() => circlesMapOf(doc, child ?? ''), [doc, child]);
  const days = useMemo(() => mapDays(doc, child ?? '', map), [doc, child, map]);
  const day = useMemo(() => (asOf === undefined ? undefined : isoDay(asOf)), [asOf]);
  const context = useMemo<NetworkContext | undefined>(
    () =>
      child === undefined
        ? undefined
        : {
            doc,
            words,
            today,
            viewer: child,
            child,
            voice: asked.voice,
            supports: asked.supports,
            forCoordinator: asked.voice === 'coordinator',
            ...(day ? { asOf: day } : {}),
            ...(asked.voice === 'child' ? { profile: 'plain' as const } : {}),
          },
    [doc, words, today, child, day, asked.voice, asked.supports],
  );
  const since: MapDay | undefined = asked.since === undefined ? undefined : days[asked.since];
  return {
    asked,
    ask,
    child,
    children,
    doc,
    map,
    days,
    /** The day that all views look at; undefined: now. */
    day,
    since,
    context,
    /**
     * On which day what is placed now is placed: today, or the day of the map that is
     * looked at. On any other day people are looked at and not placed.
     */
    placingDate:
      day === undefined
        ? (isoDate(workspace.today) satisfies FuzzyDate)
        : days.find((each) => each.day.first === day.first)?.date,
  };
}
export type NetworkState = ReturnType<typeof useNetwork>;

/** The day, the day compared with and the home that were asked for, where any were. */
const timesOf = (
  { stay }: NetworkAsked,
  day: DayRange | undefined,
  since: MapDay | undefined,
): Pick<NetworkOptions, 'day' | 'since' | 'stay'> => ({
  ...(day ? { day } : {}),
  ...(since ? { since: since.day } : {}),
  ...(stay === undefined ? {} : { stay }),
});

/** Lets pictures for print and copies show this network as long as it is on the screen. */
export function useNetworkPicture({ asked, day, since }: NetworkState): void {
  const { workspace } = useApp();
  const latest = useRef({ asked, day, since });
  latest.current = { asked, day, since };
  useEffect(() => {
    workspace.setPictureMaker(async ({ doc, words, reader }) => {
      const { asked: wanted, day: at, since: from } = latest.current;
      const shared = reader.for === 'family';
      const children = [...doc.focalChildren.values()].map(({ person }) => person);
      const viewer = workspace.state.open?.viewer;
      const child = children.find((each) => each === viewer) ?? children[0];
      if (child === undefined) return undefined;
      const context: NetworkContext = {
        doc,
        words,
        today: workspace.todayRange,
        viewer: child,
        child,
        voice: shared ? 'child' : wanted.voice,
        supports: wanted.supports,
        forCoordinator: reader.for === 'coordinator',
        ...(shared || !at ? {} : { asOf: at }),
        ...(shared || wanted.voice === 'child' ? { profile: 'plain' as const } : {}),
      };
      const options: NetworkOptions = {
        view: wanted.mode,
        engine: () => workspace.webEngine(),
        // A family's copy is of now, and compares nothing.
        ...(shared ? {} : timesOf(wanted, at, from)),
        middle: wanted.middle,
        foldFamily: wanted.foldFamily,
        layout: wanted.layout,
        filter: wanted.filter,
        kin: wanted.kin,
        groups: wanted.groups,
      };
      return {
        of: wanted.mode,
        scene: await drawNetwork(context, options),
        shapes: () => networkShapes(context, options),
      };
    });
    return () => workspace.setPictureMaker(undefined);
  }, [workspace]);
}

/** Those who are chosen: people, and groups. */
export function useChosen() {
  const { workspace } = useApp();
  const selection = useOpen((open) => open.selection);
  const doc = useOpen((open) => open.document);
  const [held, setHeld] = useState<{ selection: unknown; groups: readonly Id[] }>();
  const chosen = useMemo(() => {
    const groups = held?.selection === selection ? held.groups : [];
    return new Set<string>([
      ...selection.persons,
      ...(selection.line ? [selection.line.row] : []),
      ...groups,
    ]);
  }, [selection, held]);
  const choose = (ids: readonly Id[], how: 'instead' | 'toggle' = 'instead') => {
    const next = new Set(how === 'toggle' ? chosen : []);
    for (const id of ids)
      if (how === 'toggle' && next.has(id)) next.delete(id);
      else next.add(id);
    const persons = new Set([...next].filter((id) => doc.persons.has(id)));
    const groups = [...next].filter((id) => doc.organisations.has(id));
    const [group] = groups;
    workspace.select(
      persons.size === 0 && groups.length === 1 && group !== undefined
        ? { persons, line: { table: 'organisations', row: group } }
        : { persons },
    );
    setHeld({ selection: workspace.state.open?.selection, groups });
  };
  return { chosen, choose };
}

/** Names of ecomaps and webs are 10 px high and more from here on. */
export const readableNetwork = 0.4;
