import { FileSpreadsheet } from 'lucide-react';
import { useMemo, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { unkeptColumns } from '#codecs';
import { isoDate, type PersonId, type StayKind, stayKinds } from '#model';
import { importPlacements, type PlacementChoices, proposePlacements } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../../app/context.tsx';
import { Button } from '../../kit/Button.tsx';
import { Select } from '../../kit/choices.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Columns } from './Columns.tsx';
import { Faults } from './Faults.tsx';
import { Preview } from './Preview.tsx';
import { useFile } from './useFile.ts';
import './placements.css';

/** A list of homes from a table, with what will come of it: one step that can be undone. */
export default function ImportPlacements({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen } = useApp();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const focal = [...doc.focalChildren.values()].map(({ person }) => person);
  const { table, columns, read, trouble, choose, setColumn } = useFile();
  const [person, setPerson] = useState<PersonId | undefined>(viewer ?? focal[0]);
  const [child, setChild] = useState<string>();
  const [choices, setChoices] = useState<PlacementChoices>({});

  const whose = read?.children.find((each) => each.child === child) ?? read?.children[0];
  const proposal = useMemo(
    () =>
      whose && person !== undefined
        ? proposePlacements(doc, person, whose.placements, choices)
        : undefined,
    [doc, whose, person, choices],
  );
  const count = proposal?.items.length ?? 0;
  const left = read?.faults.filter(({ leftOut }) => leftOut).length ?? 0;
  // Without it every line would be said to lack its first day.
  const noDay = table !== undefined && columns.from === undefined;
  const unread = [...unkeptColumns].filter((column) => columns[column] !== undefined);

  const handleFile = (file: File | undefined) => {
    setChoices({});
    setChild(undefined);
    void choose(file);
  };
  const handleAdd = () => {
    if (!proposal) return;
    const labels = Object.fromEntries(
      stayKinds.map((kind) => [kind, capital(say(`home.${kind}`))]),
    ) as Record<StayKind, string>;
    workspace.run(
      (now, newId) =>
        importPlacements(now, newId, proposal, {
          date: isoDate(workspace.today),
          by: say('placements.by'),
          labels,
        }),
      { select: 'keep', notify: true },
    );
    onClose();
    // What came in is seen where homes are.
    if (screen.getState().view !== 'timeline') screen.setState({ view: 'places' });
  };

  return (
    <Dialog title={say('placements.title')} open onClose={onClose} wide>
      <div className="placements">
        <p className="small">{say('placements.about')}</p>
        <DropZone
          className="placements__drop"
          aria-label={say('placements.dropHere')}
          onDrop={async ({ items }) => {
            const [file] = items.filter((item) => item.kind === 'file');
            if (file) handleFile(await file.getFile());
          }}
        >
          <FileSpreadsheet size={22} aria-hidden />
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
            onSelect={(files) => handleFile(files?.[0])}
          >
            <Button>{say(table ? 'placements.another' : 'placements.choose')}</Button>
          </FileTrigger>
          <span className="small">{say('placements.drop')}</span>
        </DropZone>
        {trouble ? <p role="alert">{say(`placements.${trouble}`)}</p> : null}
        {table ? <Columns table={table} columns={columns} onChange={setColumn} /> : null}
        {read && read.children.length > 0 && (read.children.length > 1 || focal.length > 1) ? (
          <div className="placements__who">
            {read.children.length > 1 ? (
              <Select
                label={say('placements.who')}
                value={whose?.child}
                options={read.children.map((each) => ({
                  id: each.child,
                  label: each.child || say('placements.unnamed'),
                }))}
                onChange={(id) => {
                  setChild(id);
                  setChoices({});
                }}
              />
            ) : null}
            {focal.length > 1 ? (
              <Select
                label={say('placements.for')}
                value={person}
                options={focal.map((id) => ({ id, label: displayName(doc, words, id) }))}
                onChange={(id) => {
                  setPerson(id);
                  setChoices({});
                }}
              />
            ) : null}
          </div>
        ) : null}
        {proposal ? (
          <Preview
            proposal={proposal}
            onChoose={(index, choice) => setChoices({ ...choices, [index]: choice })}
          />
        ) : null}
        {unread.length ? (
          <p className="small">
            {say('placements.unread', {
              columns: words.list(unread.map((column) => say(`column.${column}`))),
            })}
          </p>
        ) : null}
        {noDay ? <p role="status">{say('placements.sayFrom')}</p> : null}
        {table && read && !noDay ? (
          <Faults faults={read.faults} table={table} columns={columns} />
        ) : null}
      </div>
      <div className="dialog__actions dialog__actions--kept">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={count === 0} onPress={handleAdd}>
          {say('placements.add', { count, left: count ? left : 0 })}
        </Button>
      </div>
    </Dialog>
  );
}
