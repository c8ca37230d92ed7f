import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords, useWorkspace } from '../app/context.tsx';
import { Keypad } from './Keypad.tsx';

/** The way back to the coordinator's side: nothing but six digits opens it. */
export function Gate({
  onBack,
  onOpen,
}: {
  readonly onBack?: () => void;
  /** After the right code, before the coordinator's side shows. */
  readonly onOpen?: () => Promise<void>;
}) {
  const { say } = useWords();
  const workspace = useWorkspace();
  const [wrong, setWrong] = useState(false);
  const [until, setUntil] = useState(0);
  const [forgotten, setForgotten] = useState(false);
  const left = Math.ceil((until - useClock(until)) / 1000);
  useEffect(() => {
    void workspace.together().then((together) => setForgotten(together.forgotten));
  }, [workspace]);
  const handleCode = async (code: string) => {
    const together = await workspace.together();
    const result = await together.leave(code, onOpen);
    if (result.answer === 'open') return;
    setUntil(result.answer === 'wait' ? result.until : (result.lock.waitUntil ?? 0));
    setWrong(true);
  };
  return (
    <div className="gate">
      <h1 className="gate__title">{say('together.leave')}</h1>
      <Keypad onCode={(code) => void handleCode(code)} disabled={left > 0} />
      <p className="gate__said" role="status">
        {left > 0 ? say('together.wait', { count: left }) : wrong ? say('together.wrong') : ''}
      </p>
      {forgotten ? (
        <div className="gate__forgotten">
          <p>{say('together.forgottenAbout')}</p>
          <Button
            className="big-button"
            onPress={() => void workspace.together().then((together) => together.leaveForgotten())}
          >
            {say('together.openSide')}
          </Button>
        </div>
      ) : null}
      {onBack ? (
        <Button className="big-button big-button--quiet" onPress={onBack}>
          {say('together.back')}
        </Button>
      ) : null}
    </div>
  );
}

/** The time, kept up to date until a moment has come. */
function useClock(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (Date.now() >= until) return setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}
