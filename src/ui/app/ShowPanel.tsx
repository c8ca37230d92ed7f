import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { bornOf, type CaseDocument, dayRange, notationProfiles, sensitiveTopics } from '#model';
import { changeRow, type FieldChanges } from '#operations';
import { capital } from '#words';
import { Button, IconButton } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { Slider } from '../kit/Slider.tsx';
import { useOpen, useReadOnly, useSay, useWorkspace } from './context.tsx';
import { Overlays } from './Overlays.tsx';

/** What the drawing shows: its notation, the day it shows it for, and what lies over it. */
export function ShowPanel() {
  const say = useSay();
  return (
    <DialogTrigger>
      <IconButton name={say('show.title')}>
        <SlidersHorizontal size={17} aria-hidden />
      </IconButton>
      <Popover className="popover show-panel" placement="top start" offset={10}>
        <Dialog aria-label={say('show.title')} className="show-panel__body">
          <Notation />
          <AsOf />
          <Overlays />
          <Topics />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The diagram that is shown, and how to change it. */
function useDiagram() {
  const workspace = useWorkspace();
  const diagram = useOpen((open) => open.diagram);
  const row = useOpen((open) =>
    diagram === undefined ? undefined : open.document.diagrams.get(diagram),
  );
  const change = (fields: FieldChanges<'diagrams'>) => {
    if (diagram !== undefined)
      workspace.run((doc, newId) => changeRow(doc, newId, 'diagrams', diagram, fields), {
        select: 'keep',
      });
  };
  return { row, change };
}

function Notation() {
  const say = useSay();
  const readOnly = useReadOnly();
  const { row, change } = useDiagram();
  return (
    <Select
      label={say('show.notation')}
      value={row?.profile ?? 'mcgoldrick'}
      options={notationProfiles.map((id) => ({ id, label: say(`profile.${id}`) }))}
      readOnly={readOnly}
      onChange={(profile) => change({ profile: profile === 'mcgoldrick' ? undefined : profile })}
    />
  );
}

/** The year of the earliest birth that is known. */
function firstYear(doc: CaseDocument): number | undefined {
  let first: number | undefined;
  for (const person of doc.persons.values()) {
    const born = bornOf(person);
    const day = born && dayRange(born)?.first;
    if (day === undefined || !Number.isFinite(day)) continue;
    const year = new Date(day * msPerDay).getUTCFullYear();
    if (first === undefined || year < first) first = year;
  }
  return first;
}
const msPerDay = 86_400_000;

/** What was so in an earlier year, by what is known now. */
function AsOf() {
  const say = useSay();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const overlay = useOpen((open) => open.overlay);
  const now = Number(workspace.today.slice(0, 4));
  const first = firstYear(doc);
  if (first === undefined || first >= now) return null;
  const year = overlay?.asOf === undefined ? now : Number(overlay.asOf.slice(0, 4));
  const set = (next: number) => {
    const { asOf: _, ...rest } = overlay ?? {};
    workspace.setOverlay(next >= now ? rest : { ...rest, asOf: `${next}-12-31` });
  };
  return (
    <div>
      <Slider
        label={say('show.asOf')}
        value={year}
        least={first}
        most={now}
        step={1}
        shown={year === now ? say('show.now') : String(year)}
        onChange={set}
      />
      {year < now ? (
        <p className="small">
          {say('show.asOfAbout', { year })}{' '}
          <Button variant="act" onPress={() => set(now)}>
            {say('show.backToNow')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** Sensitive marks: off until switched on for this drawing. */
function Topics() {
  const say = useSay();
  const readOnly = useReadOnly();
  const { row, change } = useDiagram();
  const on = new Set(row?.topics);
  if (row?.profile === 'plain') return null;
  return (
    <fieldset className="show-panel__group">
      <legend className="field__label">{say('show.topics')}</legend>
      <p className="small">{say('show.topicsAbout')}</p>
      {sensitiveTopics.map((topic) => (
        <Checkbox
          key={topic}
          checked={on.has(topic)}
          readOnly={readOnly}
          onChange={(checked) => {
            const topics = sensitiveTopics.filter((each) =>
              each === topic ? checked : on.has(each),
            );
            change({ topics: topics.length ? topics : undefined });
          }}
        >
          {capital(say(`topic.${topic}`))}
        </Checkbox>
      ))}
    </fieldset>
  );
}
