import { Delete } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../app/context.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Six digits, by finger, mouse or keyboard. What was typed shows as dots. */
export function Keypad({
  onCode,
  disabled = false,
}: {
  readonly onCode: (code: string) => void;
  readonly disabled?: boolean;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const type = (digit: string) => {
    if (disabled) return;
    const next = `${typed}${digit}`;
    setTyped(next.length === 6 ? '' : next);
    if (next.length === 6) onCode(next);
  };
  const erase = () => setTyped(typed.slice(0, -1));
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) type(event.key);
      else if (event.key === 'Backspace') erase();
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  });
  return (
    <div className="keypad">
      <output className="keypad__dots" aria-label={say('together.typed', { count: typed.length })}>
        {[0, 1, 2, 3, 4, 5].map((place) => (
          <span key={place} data-filled={place < typed.length || undefined} aria-hidden />
        ))}
      </output>
      {digits.map((digit) => (
        <Button
          key={digit}
          className="keypad__key"
          isDisabled={disabled}
          aria-label={say('together.digit', { digit })}
          onPress={() => type(digit)}
        >
          {digit}
        </Button>
      ))}
      <Button
        className="keypad__key keypad__key--erase"
        isDisabled={disabled || typed === ''}
        aria-label={say('together.erase')}
        onPress={erase}
      >
        <Delete size={26} aria-hidden />
      </Button>
    </div>
  );
}
