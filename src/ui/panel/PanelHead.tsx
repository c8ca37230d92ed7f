import type { ReactNode } from 'react';

/** What a panel is about; it stays in sight while the panel scrolls. */
export function PanelHead({
  title,
  line,
  symbol,
}: {
  readonly title: string;
  readonly line?: string;
  readonly symbol?: ReactNode;
}) {
  return (
    <header className="panel__head">
      {symbol}
      <div>
        <h2 className="panel__name">{title}</h2>
        {line ? <p className="panel__kin">{line}</p> : null}
      </div>
    </header>
  );
}
