import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Input, Label, TextField, ToggleButton } from 'react-aria-components';
import { mobilityMapOf, staysOf } from '#model';
import { changeRow, nameMap } from '#operations';
import { useWorkspace } from '../app/context.tsx';
import { ChildField } from './ChildField.tsx';
import { useChildSay, useDesk } from './context.tsx';
import { Gate } from './Gate.tsx';

type Keeping = 'keep' | 'bin';

/**
 * The calm screen behind "Stop for now": carry on, or finish. Whoever finishes
 * says first what becomes of what was made; then the grown-up types the code.
 */
export function Stopped({ onCarryOn }: { readonly onCarryOn: () => void }) {
  const say = useChildSay();
  const workspace = useWorkspace();
  const { copy, child } = useDesk();
  const [step, setStep] = useState<'calm' | 'choose' | 'sure' | 'name' | 'see' | Keeping>('calm');
  const map = mobilityMapOf(copy, child) ?? staysOf(copy, child)[0];
  switch (step) {
    case 'calm':
      return (
        <Still title={say('child.stopped')} about={say('child.stoppedAbout')}>
          <Big onPress={onCarryOn} autoFocus>
            {say('child.carryOn')}
          </Big>
          <Big quiet onPress={() => setStep('choose')}>
            {say('child.finish')}
          </Big>
        </Still>
      );
    case 'choose':
      return (
        <Still title={say('child.keep')}>
          <Big onPress={() => setStep(map ? 'name' : 'see')} hint={say('child.keepItAbout')}>
            {say('child.keepIt')}
          </Big>
          <Big quiet onPress={onCarryOn} hint={say('child.changeFirstAbout')}>
            {say('child.changeFirst')}
          </Big>
          <Big quiet onPress={() => setStep('sure')} hint={say('child.binItAbout')}>
            {say('child.binIt')}
          </Big>
        </Still>
      );
    case 'sure':
      return (
        <Still title={say('child.binSure')}>
          <Big onPress={() => setStep('choose')} autoFocus>
            {say('child.binNo')}
          </Big>
          <Big quiet onPress={() => setStep('bin')}>
            {say('child.binYes')}
          </Big>
        </Still>
      );
    case 'name':
      return <NameIt onDone={() => setStep('see')} />;
    case 'see':
      return <WhoMaySee onDone={() => setStep('keep')} />;
    default:
      return (
        <main className="child-room child-room--still">
          <p className="gate__about">{say('child.handBack')}</p>
          <Gate
            onBack={() => setStep('calm')}
            onOpen={async () => (await workspace.together()).finish(step)}
          />
        </main>
      );
  }
}

/** A name for the map, if the child would like one. */
function NameIt({ onDone }: { readonly onDone: () => void }) {
  const { copy, child, act } = useDesk();
  const say = useChildSay();
  const map = mobilityMapOf(copy, child);
  return (
    <Still title={say('child.nameIt')}>
      <ChildField
        label={say('child.nameItField')}
        initial={map?.title ?? ''}
        save={say('child.done')}
        autoFocus
        onSave={(title) => {
          act((doc, newId) => nameMap(doc, newId, { child, title }));
          onDone();
        }}
      >
        <Big quiet onPress={onDone}>
          {say('child.notNow')}
        </Big>
      </ChildField>
    </Still>
  );
}

const mayBe = ['here', 'worker', 'family', 'us'] as const;

/** Who may see what was made, in the child's words or by tapping. */
function WhoMaySee({ onDone }: { readonly onDone: () => void }) {
  const { visit, words, act } = useDesk();
  const say = useChildSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState('');
  const said = [...mayBe.filter((id) => chosen.has(id)).map((id) => say(`child.may.${id}`)), own];
  const handleDone = () => {
    const mayBeSeenBy = words.list(said.map((each) => each.trim()).filter(Boolean));
    if (mayBeSeenBy) act((doc, newId) => changeRow(doc, newId, 'visits', visit, { mayBeSeenBy }));
    onDone();
  };
  return (
    <Still title={say('child.maySee')}>
      <fieldset className="still__choices" aria-label={say('child.maySee')}>
        {mayBe.map((id) => (
          <ToggleButton
            key={id}
            className="swatch"
            isSelected={chosen.has(id)}
            onChange={(on) => {
              const next = new Set(chosen);
              if (on) next.add(id);
              else next.delete(id);
              setChosen(next);
            }}
          >
            {chosen.has(id) ? <Check size={22} aria-hidden /> : null}
            {say(`child.may.${id}`)}
          </ToggleButton>
        ))}
      </fieldset>
      <TextField value={own} onChange={setOwn} className="child-field">
        <Label className="child-label">{say('child.maySeeOther')}</Label>
        <Input className="child-field__input" autoComplete="off" spellCheck={false} />
      </TextField>
      <Big onPress={handleDone}>{say(said.some(Boolean) ? 'child.done' : 'child.notNow')}</Big>
    </Still>
  );
}

function Still({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step is read from its question, unless something in it takes the focus itself.
  useEffect(() => {
    if (title && !heading.current?.parentElement?.contains(document.activeElement))
      heading.current?.focus();
  }, [title]);
  return (
    <main className="child-room child-room--still">
      <div className="still">
        <h1 className="child-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about ? <p className="child-lead">{about}</p> : null}
        <div className="still__buttons">{children}</div>
      </div>
    </main>
  );
}

function Big({
  children,
  hint,
  quiet = false,
  ...props
}: {
  readonly children: ReactNode;
  readonly hint?: string;
  readonly quiet?: boolean;
  readonly autoFocus?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button className={`big-button${quiet ? ' big-button--quiet' : ''}`} {...props}>
      <span>{children}</span>
      {hint ? <span className="big-button__hint">{hint}</span> : null}
    </Button>
  );
}
