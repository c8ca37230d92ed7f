import { useState } from 'react';
import { Input, Label, TextField as RacTextField } from 'react-aria-components';
import {
  type CaseDocument,
  type DayRange,
  hiddenFrom,
  type PersonId,
  type Subject,
  staysOf,
  toldState,
} from '#model';
import { tell } from '#operations';
import { displayName } from '#scene';
import { isCode } from '#workspace';
import { useApp, useOpen, useSay, useToday, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import '../visits/visits.css';

/** Before the screen is handed over: to whom, what they may see, and the code that brings it back. */
export default function StartTogether({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  const [child, setChild] = useState(viewer ?? children[0]);
  const [safety, setSafety] = useState(false);
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<'six' | 'differs' | 'cannot'>();
  if (child === undefined) return null;
  const name = displayName(doc, words, child);
  const handleBegin = async () => {
    if (!isCode(code)) return setTrouble('six');
    if (code !== again) return setTrouble('differs');
    try {
      const together = await workspace.together();
      if (await together.begin({ child, code, safety })) onClose();
    } catch {
      setTrouble('cannot');
    }
  };
  return (
    <Dialog title={say('together.title')} open onClose={onClose} wide>
      <p className="small">{say('together.about')}</p>
      <div className="form">
        {children.length > 1 ? (
          <Select
            label={say('together.child')}
            value={child}
            options={children.map((id) => ({ id, label: displayName(doc, words, id) }))}
            onChange={(next) => next && setChild(next)}
          />
        ) : null}
        <MayBeSeen child={child} name={name} />
        <Checkbox checked={safety} onChange={setSafety}>
          {say('together.safety')}
        </Checkbox>
        <p className="small">{say('together.safetyAbout')}</p>
        <div className="together__codes">
          <CodeField label={say('together.code')} value={code} onChange={setCode} />
          <CodeField label={say('together.codeAgain')} value={again} onChange={setAgain} />
        </div>
        <p className="small">{say('together.codeHint')}</p>
        <p className="field__error" role="alert">
          {trouble === 'six'
            ? say('together.codeSix')
            : trouble === 'differs'
              ? say('together.codeDiffers')
              : trouble === 'cannot'
                ? say('together.cannot')
                : ''}
        </p>
      </div>
      <div className="dialog__actions dialog__actions--kept">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" onPress={() => void handleBegin()}>
          {say('together.begin')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Whom the child's screens will show, and those to mark as known to the child at once. */
function MayBeSeen({ child, name }: { readonly child: PersonId; readonly name: string }) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const hidden = hiddenFrom(doc, child, today);
  const state = (person: PersonId) => toldState(doc, child, { table: 'persons', row: person });
  const others = [...doc.persons.values()]
    .map(({ id }) => id)
    .filter((id) => id !== child && !hidden.row('persons', id));
  const told = others.filter((id) => state(id) === 'told');
  const open = others.filter((id) => state(id) === 'notSure');
  const [ticked, setTicked] = useState<ReadonlySet<PersonId>>(new Set());
  const homes = untoldHomes(doc, child, today);
  const [withHomes, setWithHomes] = useState(false);
  const mark = () => {
    const people = [...ticked];
    const subjects = [
      ...people.map((row) => ({ table: 'persons', row }) as const),
      ...linksAmong(doc, [child, ...told, ...people]),
      ...(withHomes ? homes : []),
    ];
    workspace.run((now, newId) => tell(now, newId, { child, subjects, state: 'told' }), {
      select: 'keep',
    });
    setTicked(new Set());
    setWithHomes(false);
  };
  return (
    <fieldset className="together__may">
      <legend className="field__label">{say('together.may', { name })}</legend>
      <p className="small">{say('together.mayNow', { count: told.length, name })}</p>
      {homes.length ? (
        <Checkbox checked={withHomes} onChange={setWithHomes}>
          {say('together.homes')}
        </Checkbox>
      ) : null}
      {open.length + homes.length ? (
        <>
          <p className="small">{say('together.mayMore', { count: open.length, name })}</p>
          <div className="together__people">
            {open.map((id) => (
              <Checkbox
                key={id}
                checked={ticked.has(id)}
                onChange={(on) => {
                  const next = new Set(ticked);
                  if (on) next.add(id);
                  else next.delete(id);
                  setTicked(next);
                }}
              >
                {displayName(doc, words, id)}
              </Checkbox>
            ))}
          </div>
          <div className="together__mark">
            <Button variant="quiet" onPress={() => setTicked(new Set(ticked.size ? [] : open))}>
              {say(ticked.size ? 'together.tickNone' : 'together.tickAll')}
            </Button>
            <Button isDisabled={ticked.size === 0 && !withHomes} onPress={mark}>
              {say('together.mark', { count: ticked.size, name })}
            </Button>
          </div>
        </>
      ) : null}
    </fieldset>
  );
}

/** Homes of the child that are not marked as told, with their places. */
function untoldHomes(doc: CaseDocument, child: PersonId, today: DayRange): Subject[] {
  const hidden = hiddenFrom(doc, child, today);
  const open = (subject: Subject) =>
    !hidden.row(subject.table, subject.row) && toldState(doc, child, subject) === 'notSure';
  return staysOf(doc, child)
    .flatMap(({ id, place }): Subject[] => [
      { table: 'stays', row: id },
      ...(place === undefined ? [] : [{ table: 'places', row: place } as const]),
    ])
    .filter(open);
}

/** Family ties between people who are all known. */
function linksAmong(doc: CaseDocument, people: readonly PersonId[]): Subject[] {
  const known = new Set(people);
  const all = (ids: readonly PersonId[]) => ids.length > 0 && ids.every((id) => known.has(id));
  return [
    ...[...doc.parentages.values()]
      .filter(({ child, set }) => all([child, ...(doc.parentSets.get(set)?.parents ?? [])]))
      .map(({ id }) => ({ table: 'parentages', row: id }) as const),
    ...[...doc.partnerships.values()]
      .filter(({ between }) => all(between))
      .map(({ id }) => ({ table: 'partnerships', row: id }) as const),
  ];
}

function CodeField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <RacTextField
      className="field"
      type="password"
      inputMode="numeric"
      value={value}
      maxLength={6}
      autoComplete="off"
      onChange={(text) => onChange(text.replace(/\D/g, ''))}
    >
      <Label className="field__label">{label}</Label>
      <Input className="field__input field__input--code" autoComplete="off" />
    </RacTextField>
  );
}
