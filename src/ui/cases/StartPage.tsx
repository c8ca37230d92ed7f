import { FolderOpen, Search, Sprout } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { FileTrigger, Input, Label, SearchField, TextField } from 'react-aria-components';
import type { WordId } from '#words';
import { useApp, useSay, useWords, useWork, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { ProductMark } from '../kit/Mark.tsx';
import { AppearanceMenu } from '../settings/AppearanceMenu.tsx';
import { CaseLine } from './CaseLine.tsx';
import { ExamplePicture } from './ExamplePicture.tsx';
import { examples } from './examples.ts';
import { freshReference } from './freshReference.ts';
import { openExample, openFile, type Unopened } from './openFile.ts';
import { placeInFile } from './placeInFile.ts';
import './start.css';

/** The shelf of cases and the three ways to begin. */
export function StartPage() {
  const say = useSay();
  const workspace = useWorkspace();
  const { screen } = useApp();
  const [refusal, setRefusal] = useState<Unopened>();
  const shelf = useWork((state) => state.shelf);
  const trouble = useWork((state) => state.shelfTrouble);

  const [reading, setReading] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRefusal(undefined);
    setReading(true);
    const opened = await openFile(workspace, file).finally(() => setReading(false));
    if (!opened.ok) setRefusal(opened.reason);
    else if (opened.format !== 'case-file' || opened.losses.length)
      screen.setState({ dialog: { name: 'import-report', losses: opened.losses } });
  };
  const dropping = useDroppedFile(open);

  return (
    <div className={dropping ? 'start start--dropping' : 'start'}>
      <header className="start__top">
        <ProductMark size={34} />
        <span className="start__name">{say('app.name')}</span>
        <span className="start__spacer" />
        <AppearanceMenu />
      </header>
      <main className="start__page">
        <div className="start__intro">
          <h1>{say('start.title')}</h1>
          <p>{say('start.intro')}</p>
        </div>
        {trouble ? <Problem>{say(`trouble.${trouble}` as WordId)}</Problem> : null}
        {refusal ? <FileProblem reason={refusal} onClose={() => setRefusal(undefined)} /> : null}
        <div className="start__ways">
          <NewCase />
          <section className="way" aria-labelledby="way-file">
            <FolderOpen className="way__icon" size={26} strokeWidth={1.75} aria-hidden />
            <h2 id="way-file">{say('start.openFile')}</h2>
            <p>{say('start.openFileAbout')}</p>
            <FileTrigger
              acceptedFileTypes={['.json', '.ged']}
              onSelect={(files) => void open(files?.[0])}
            >
              <Button isDisabled={reading}>{say('start.chooseFile')}</Button>
            </FileTrigger>
            {reading ? (
              <p className="small" role="status">
                {say('file.reading')}
              </p>
            ) : null}
          </section>
        </div>
        {shelf?.length ? <Shelf /> : null}
        <Examples />
        <p className="start__practice">{say('start.practice')}</p>
      </main>
    </div>
  );
}

/** Opens a file that is dropped anywhere on the page; answers whether one is held over it. */
function useDroppedFile(open: (file: File | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const handleLeave = () => setOver(false);
    const handleDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', handleOver);
    window.addEventListener('dragleave', handleLeave);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('dragleave', handleLeave);
      window.removeEventListener('drop', handleDrop);
    };
  }, []);
  return over;
}

function Problem({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // On a low window the button that led here stands far below.
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div className="problem" role="alert" ref={box}>
      {children}
    </div>
  );
}

function FileProblem({
  reason,
  onClose,
}: {
  readonly reason: Unopened;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const say = useSay();
  const place = reason.at === 'version' ? '' : placeInFile(words, reason.at);
  return (
    <Problem>
      <div>
        <p>
          <strong>{say('file.notOpened')}</strong>{' '}
          {words.sayOr(`file.${reason.code}`, say('file.unreadable'), {
            at: reason.at,
            ...reason.facts,
          })}
        </p>
        {place ? <p className="small">{say('file.where', { at: place })}</p> : null}
        <p className="small">{say('file.nothingChanged')}</p>
      </div>
      <Button variant="quiet" onPress={onClose}>
        {say('app.dismiss')}
      </Button>
    </Problem>
  );
}

function NewCase() {
  const say = useSay();
  const workspace = useWorkspace();
  const suggested = useRef(freshReference());
  const [name, setName] = useState('');
  const [reference, setReference] = useState('');
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    void workspace.startCase(reference.trim() || suggested.current, given ? { given } : {});
  };
  return (
    <section className="way way--first" aria-labelledby="way-new">
      <Sprout className="way__icon" size={26} strokeWidth={1.75} aria-hidden />
      <h2 id="way-new">{say('start.child')}</h2>
      <p>{say('start.childAbout')}</p>
      <form className="way__form" onSubmit={handleSubmit}>
        <TextField className="field" value={name} onChange={setName}>
          <Label className="field__label">{say('start.childName')}</Label>
          <Input className="field__input" autoComplete="off" spellCheck={false} />
        </TextField>
        <TextField className="field" value={reference} onChange={setReference}>
          <Label className="field__label">{say('start.reference')}</Label>
          <Input
            className="field__input"
            placeholder={suggested.current}
            autoComplete="off"
            spellCheck={false}
          />
        </TextField>
        <Button variant="primary" type="submit">
          {say('start.begin')}
        </Button>
      </form>
    </section>
  );
}

function Shelf() {
  const say = useSay();
  const words = useWords();
  const shelf = useWork((state) => state.shelf);
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase();
    return (shelf ?? []).filter(
      ({ reference, childNames }) =>
        !wanted ||
        [reference, ...childNames].some((text) => text.toLocaleLowerCase().includes(wanted)),
    );
  }, [shelf, query]);
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <div className="shelf__head">
        <h2 id="shelf-title">{say('shelf.title')}</h2>
        {(shelf?.length ?? 0) > 4 ? (
          <SearchField
            className="shelf__search"
            value={query}
            onChange={setQuery}
            aria-label={say('shelf.search')}
          >
            <Search size={16} aria-hidden />
            <Input className="field__input" placeholder={say('shelf.search')} autoComplete="off" />
          </SearchField>
        ) : null}
      </div>
      <ul className="shelf__list">
        {found.map((entry) => (
          <CaseLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {found.length === 0 ? <p className="small">{words.say('shelf.none', { query })}</p> : null}
    </section>
  );
}

function Examples() {
  const say = useSay();
  const { workspace } = useApp();
  const opening = useWork((state) => state.opening !== undefined);
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{say('start.examples')}</h2>
      <ul className="examples__list">
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="example"
              disabled={opening}
              onClick={() => void openExample(workspace, example.url)}
            >
              <ExamplePicture name={example.id} />
              <span className="example__title">{say(example.title)}</span>
              <span className="small">{say(example.about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
