import { useMemo } from 'react';
import { bondKind } from '#model';
import { speaksOf, voicesIn } from '#scene';
import { capital } from '#words';
import type { Overlay } from '#workspace';
import { kindName, lineOfKind } from '../kinds/kindLists.ts';
import { LineSample } from '../kinds/LineSample.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { useOpen, useSay, useWords, useWorkspace } from './context.tsx';

const bondChoices = ['all', 'present', 'none'] as const;

function useOverlay() {
  const workspace = useWorkspace();
  const overlay = useOpen((open) => open.overlay) ?? {};
  /** Sets or takes away what is given; nobody moves for it. */
  const set = (fields: { readonly [Field in keyof Overlay]?: Overlay[Field] | undefined }) => {
    const next = Object.entries({ ...overlay, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    // Fields of an overlay, without those that are not said.
    workspace.setOverlay(Object.fromEntries(next) as Overlay);
  };
  return { overlay, set };
}

/** What lies over the family: how people get on by time, kind and voice, homes, connections. */
export function Overlays() {
  const say = useSay();
  const { overlay, set } = useOverlay();
  const bonds = overlay.bonds ?? 'all';
  return (
    <div className="show-panel__group">
      <Select
        label={say('show.bonds')}
        value={bonds}
        options={bondChoices.map((id) => ({ id, label: say(`show.bonds.${id}`) }))}
        onChange={(choice) => set({ bonds: choice ?? 'all' })}
      />
      {bonds === 'none' ? null : <BondKinds />}
      <Voices />
      <Checkbox
        checked={overlay.households !== false}
        onChange={(households) => set({ households })}
      >
        {say('show.households')}
      </Checkbox>
      <Checkbox checked={overlay.groups !== false} onChange={(groups) => set({ groups })}>
        {say('show.groups')}
      </Checkbox>
      <Checkbox checked={overlay.ties === true} onChange={(ties) => set({ ties })}>
        {say('show.ties')}
      </Checkbox>
      <Checkbox checked={overlay.search === true} onChange={(search) => set({ search })}>
        {say('show.search')}
      </Checkbox>
      {overlay.search ? <p className="small">{say('show.searchAbout')}</p> : null}
    </div>
  );
}

/** Whose words are drawn: everybody's, or one voice's alone. */
function Voices() {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const { overlay, set } = useOverlay();
  const voices = useMemo(() => voicesIn(doc, words), [doc, words]);
  if (voices.length === 0) return null;
  return (
    <Select
      label={say('show.saidBy')}
      value={overlay.saidBy}
      options={voices.map(({ id, name }) => ({ id, label: capital(name) }))}
      none={say('show.saidByAnybody')}
      onChange={(saidBy) => set({ saidBy })}
    />
  );
}

/** The kinds of bonds that the case has and the drawing speaks of, each to be switched off and on. */
function BondKinds() {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const topics = useOpen(({ document, diagram }) =>
    diagram === undefined ? undefined : document.diagrams.get(diagram)?.topics,
  );
  const { overlay, set } = useOverlay();
  const kinds = useMemo(() => {
    const options = { topics: new Set(topics) };
    const unsaid = (kind: string) =>
      !speaksOf(
        options,
        doc.customKinds.get(kind)?.sensitive ? 'secrets' : bondKind(kind).sensitive,
      );
    return [...new Set([...doc.bonds.values()].map(({ kind }) => kind))].filter(
      (kind) => !unsaid(kind),
    );
  }, [doc, topics]);
  const off = new Set(overlay.withoutBonds);
  if (kinds.length < 2) return null;
  return (
    <fieldset className="show-panel__kinds">
      <legend className="visually-hidden">{say('show.bondKinds')}</legend>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={!off.has(kind)}
          onChange={(on) => {
            const without = kinds.filter((each) => (each === kind ? !on : off.has(each)));
            set({ withoutBonds: without.length ? without : undefined });
          }}
        >
          <span className="show-panel__kind">
            {capital(kindName(doc, words, 'bond', kind))}
            <LineSample line={lineOfKind(doc, 'bond', kind)} width={44} height={20} />
          </span>
        </Checkbox>
      ))}
      {off.size ? (
        <Button variant="act" onPress={() => set({ withoutBonds: undefined })}>
          {say('show.allBondKinds')}
        </Button>
      ) : null}
    </fieldset>
  );
}
