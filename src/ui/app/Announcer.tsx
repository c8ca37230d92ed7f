import { useWork } from './context.tsx';

/** Says to screen readers what happened elsewhere on the screen. */
export function Announcer() {
  const { text, count } = useWork((state) => state.announcement);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      {/* The same words twice must be said twice. */}
      <span key={count}>{text}</span>
    </div>
  );
}
