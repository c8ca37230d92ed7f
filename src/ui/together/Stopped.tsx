import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWorkspace } from '../app/context.tsx';
import { useChildSay } from './context.tsx';
import { Gate } from './Gate.tsx';

type Keeping = 'keep' | 'bin';

/**
 * The calm screen behind "Stop for now": carry on, or finish. Whoever finishes
 * says first what becomes of what was made; then the grown-up types the code.
 */
export function Stopped({ onCarryOn }: { readonly onCarryOn: () => void }) {
  const say = useChildSay();
  const workspace = useWorkspace();
  const [step, setStep] = useState<'calm' | 'choose' | 'sure' | Keeping>('calm');
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
          <Big onPress={() => setStep('keep')} hint={say('child.keepItAbout')}>
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

function Still({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <main className="child-room child-room--still">
      <div className="still">
        <h1 className="child-title">{title}</h1>
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
  readonly children: React.ReactNode;
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
