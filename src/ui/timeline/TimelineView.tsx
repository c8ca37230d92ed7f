import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { PersonId } from '#model';
import { displayName } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { AddEvent } from './AddEvent.tsx';
import { AsOfBar } from './AsOfBar.tsx';
import { TimelineCanvas } from './TimelineCanvas.tsx';
import { TimelineList } from './TimelineList.tsx';
import './timeline.css';

/** Ways to look at a life: along time, or as lists. */
const ways = ['drawing', 'list'] as const;

/** A child's life in time: homes, who lived there, school, family time, what happened and how it felt. */
export default function TimelineView() {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const asOf = useOpen((open) => open.overlay?.asOf);
  const [way, setWay] = useState<(typeof ways)[number]>('drawing');
  const [adding, setAdding] = useState<{ readonly day?: number; readonly pxPerDay?: number }>();
  const children = useMemo(
    () => [...doc.focalChildren.values()].map(({ person }) => person),
    [doc],
  );
  const person: PersonId | undefined = viewer ?? children[0];
  if (person === undefined) return <p className="timeline__none">{say('timeline.nobody')}</p>;
  return (
    <div className="timeline">
      <div className="timeline__bar">
        <AsOfBar person={person} />
        <div className="timeline__tools">
          {children.length > 1 ? (
            <Select
              label={say('timeline.whose')}
              hideLabel
              value={person}
              options={children.map((id) => ({ id, label: displayName(doc, words, id) }))}
              onChange={(id) => id && workspace.setViewer(id)}
            />
          ) : null}
          <ToggleButtonGroup
            className="segmented"
            aria-label={say('timeline.ways')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[way]}
            onSelectionChange={(keys) => setWay(ways.find((each) => keys.has(each)) ?? 'drawing')}
          >
            {ways.map((each) => (
              <ToggleButton key={each} id={each} className="segmented__option">
                {say(`timeline.way.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <IconButton
            name={say('timeline.print')}
            onPress={() => screen.setState({ dialog: { name: 'save-copy' } })}
          >
            <Printer size={18} aria-hidden />
          </IconButton>
          {readOnly ? null : <Button onPress={() => setAdding({})}>{say('timeline.add')}</Button>}
        </div>
      </div>
      {way === 'list' ? <TimelineList person={person} /> : null}
      {way === 'drawing' ? (
        <TimelineCanvas
          key={person}
          person={person}
          asOf={asOf}
          onAddAt={readOnly ? undefined : (day, pxPerDay) => setAdding({ day, pxPerDay })}
        />
      ) : null}
      {adding ? (
        <AddEvent person={person} at={adding} onClose={() => setAdding(undefined)} />
      ) : null}
    </div>
  );
}
