import type { LineFault } from '#codecs';
import { useSay } from '../../app/context.tsx';

/** What is wrong with a table, line by line: first what is left out, then what is worth a look. */
export function Faults({ faults }: { readonly faults: readonly LineFault[] }) {
  const say = useSay();
  const left = faults.filter(({ leftOut }) => leftOut);
  const partly = faults.filter(({ leftOut }) => !leftOut);
  const list = (title: string, some: readonly LineFault[]) =>
    some.length ? (
      <section className="placements__faults" aria-label={title}>
        <h3>{title}</h3>
        <ul>
          {some.map(({ line, code, column, other }) => (
            <li key={`${line} ${code} ${column ?? ''}`}>
              {say('placements.line', {
                line,
                fault: say(`lineFault.${code}`, other === undefined ? {} : { other }),
              })}
            </li>
          ))}
        </ul>
      </section>
    ) : null;
  return (
    <>
      {list(say('placements.leftOut', { count: left.length }), left)}
      {list(say('placements.partly'), partly)}
    </>
  );
}
