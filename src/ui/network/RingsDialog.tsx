import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { circlesMapOf, lineColours, type RingSet, slicePatterns } from '#model';
import { saveRings } from '#operations';
import { ringName, sliceName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';

type Ring = RingSet['rings'][number];
type Slice = RingSet['slices'][number];
const mostRings = 6;
const mostSlices = 8;

/** Rings and slices of the user's own: begun from the map that is shown, named and saved. */
export default function RingsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer) ?? '';
  const map = circlesMapOf(doc, viewer);
  const entry = () => workspace.newId<'entry'>('E');
  const [name, setName] = useState(map.set?.name ?? '');
  const [rings, setRings] = useState<readonly Ring[]>(
    () =>
      map.set?.rings ??
      map.rings.map((_, i) => ({
        id: entry(),
        label: ringName(words, map, i + 1, 'coordinator'),
        childLabel: ringName(words, map, i + 1, 'child'),
      })),
  );
  const [slices, setSlices] = useState<readonly Slice[]>(
    () =>
      map.set?.slices ??
      map.slices.map(({ id, colour, pattern }) => ({
        id: entry(),
        label: capital(sliceName(words, map, id, 'coordinator')),
        childLabel: sliceName(words, map, id, 'child'),
        colour,
        pattern,
      })),
  );
  const save = () => {
    workspace.run(
      (now, newId) =>
        saveRings(
          now,
          newId,
          viewer,
          { name: name || say('network.ownRingsName'), rings: [...rings], slices: [...slices] },
          map.set?.id,
        ),
      { select: 'keep' },
    );
    onClose();
  };
  const change = <Item extends { readonly id: string }>(
    list: readonly Item[],
    id: string,
    fields: Partial<Item>,
  ) => list.map((each) => (each.id === id ? { ...each, ...fields } : each));
  return (
    <Dialog title={say('network.ownRings')} open onClose={onClose} wide>
      <p className="small">{say('network.ownRingsAbout')}</p>
      <TextField label={say('network.ringsName')} value={name} onSave={setName} />
      <h3>{say('network.ringsFromInside')}</h3>
      <ul className="ring-editor">
        {rings.map((ring) => (
          <li key={ring.id} className="ring-editor__row">
            <TextField
              label={say('network.label')}
              value={ring.label}
              onSave={(label) => setRings(change(rings, ring.id, { label }))}
            />
            <TextField
              label={say('network.childLabel')}
              value={ring.childLabel ?? ''}
              onSave={(childLabel) => setRings(change(rings, ring.id, { childLabel }))}
            />
            <IconButton
              name={say('app.removeNamed', { name: ring.label })}
              isDisabled={rings.length < 2}
              onPress={() => setRings(rings.filter(({ id }) => id !== ring.id))}
            >
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        variant="act"
        isDisabled={rings.length >= mostRings}
        onPress={() => setRings([...rings, { id: entry(), label: say('network.newRing') }])}
      >
        <Plus size={16} aria-hidden /> {say('network.addRing')}
      </Button>
      <h3>{say('network.slicesFromTop')}</h3>
      <ul className="ring-editor ring-editor--slices">
        {slices.map((slice) => (
          <li key={slice.id} className="ring-editor__row">
            <TextField
              label={say('network.label')}
              value={slice.label}
              onSave={(label) => setSlices(change(slices, slice.id, { label }))}
            />
            <TextField
              label={say('network.childLabel')}
              value={slice.childLabel ?? ''}
              onSave={(childLabel) => setSlices(change(slices, slice.id, { childLabel }))}
            />
            <Select
              label={say('network.colour')}
              value={slice.colour}
              options={lineColours.map((id) => ({ id, label: capital(say(`lineColour.${id}`)) }))}
              onChange={(colour) => colour && setSlices(change(slices, slice.id, { colour }))}
            />
            <Select
              label={say('network.pattern')}
              value={slice.pattern}
              options={slicePatterns.map((id) => ({
                id,
                label: capital(say(`network.pattern.${id}`)),
              }))}
              onChange={(pattern) => pattern && setSlices(change(slices, slice.id, { pattern }))}
            />
            <IconButton
              name={say('app.removeNamed', { name: slice.label })}
              onPress={() => setSlices(slices.filter(({ id }) => id !== slice.id))}
            >
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        variant="act"
        isDisabled={slices.length >= mostSlices}
        onPress={() =>
          setSlices([
            ...slices,
            {
              id: entry(),
              label: say('network.newSlice'),
              colour: lineColours[2 + (slices.length % 7)] ?? 'ink',
              pattern: slicePatterns[slices.length % slicePatterns.length] ?? 'dots',
            },
          ])
        }
      >
        <Plus size={16} aria-hidden /> {say('network.addSlice')}
      </Button>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={readOnly} onPress={save}>
          {say('network.saveRings')}
        </Button>
      </div>
    </Dialog>
  );
}
