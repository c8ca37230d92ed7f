import { ChevronLeft, Ear, X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { heardOf } from '#model';
import { type HeardLine, hearOf, readHeard } from '#operations';
import { useApp, useOpen, useReadOnly, useSay, useScreen, useWords } from '../app/context.tsx';
import { useVocabulary } from '../app/useVocabulary.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { HeardPerson } from './HeardPerson.tsx';
import './tray.css';

/**
 * The tray beside the drawing: a box for somebody heard of, one line each, and the people
 * whom nothing joins to anybody yet. Nothing waits for a place.
 */
export function HeardTray() {
  const say = useSay();
  const { screen } = useApp();
  const doc = useOpen((open) => open.document);
  const open = useScreen((state) => state.tray?.open ?? false);
  const heard = heardOf(doc);
  if (!open && heard.length === 0) return null;
  const fold = (next: boolean) =>
    screen.setState(({ tray }) => ({ tray: { open: next, asked: tray?.asked ?? 0 } }));
  if (!open)
    return (
      <aside className="tray tray--folded" aria-label={say('tray.title')}>
        <Button aria-expanded={false} onPress={() => fold(true)}>
          <Ear size={16} aria-hidden /> {say('tray.title')} · {heard.length}
        </Button>
      </aside>
    );
  return (
    <aside className="tray" aria-label={say('tray.title')}>
      <header className="tray__head">
        <h2 className="tray__title">{say('tray.title')}</h2>
        <IconButton name={say('tray.fold')} aria-expanded onPress={() => fold(false)}>
          {heard.length ? <ChevronLeft size={18} aria-hidden /> : <X size={18} aria-hidden />}
        </IconButton>
      </header>
      <HeardBox onLeave={() => heard.length === 0 && fold(false)} />
      {heard.length === 0 ? <p className="small">{say('tray.empty')}</p> : null}
      <ul className="tray__people">
        {heard.map(({ person, lead }) => (
          <HeardPerson key={person} person={person} lead={lead} />
        ))}
      </ul>
    </aside>
  );
}

/** One line about somebody; Enter notes it and leaves the box ready for the next. */
function HeardBox({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const vocabulary = useVocabulary();
  const asked = useScreen((state) => state.tray?.asked ?? 0);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const heard = useMemo(
    () => (vocabulary && text.trim() ? readHeard(text, vocabulary, workspace.today) : undefined),
    [text, vocabulary, workspace],
  );
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  if (readOnly) return null;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!heard) return;
    const edit = workspace.run((doc, newId) => hearOf(doc, newId, { heard }), { select: 'keep' });
    if (!edit) return;
    workspace.announce(say('tray.noted', { words: heard.text }));
    setText('');
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (text) return setText('');
    onLeave();
    document.querySelector<HTMLElement>('#paper [data-person][tabindex="0"]')?.focus();
  };
  return (
    <form className="tray__box" onSubmit={handleSubmit}>
      <label className="field">
        <span className="field__label">{say('tray.field')}</span>
        <input
          ref={field}
          className="field__input"
          value={text}
          placeholder={say('tray.example')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKey}
        />
      </label>
      <Understood heard={heard} />
      <Button type="submit" isDisabled={!heard}>
        {say('tray.add')}
      </Button>
    </form>
  );
}

/** How the line is understood: who, and whose kin. */
function Understood({ heard }: { readonly heard: HeardLine | undefined }) {
  const words = useWords();
  if (!heard) return null;
  const name = [heard.name?.given, heard.name?.surname].filter(Boolean).join(' ');
  const parts = [
    name || heard.descriptor || words.say('person.unnamed'),
    ...(name && heard.kinText ? [heard.kinText] : []),
    ...(heard.gender ? [words.say(`gender.${heard.gender}`)] : []),
    ...(heard.born?.date ? [words.say('typing.born', { date: words.date(heard.born.date) })] : []),
  ];
  return <p className="small">{parts.join(' · ')}</p>;
}
