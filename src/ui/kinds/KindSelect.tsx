import { Suspense, useState } from 'react';
import type { CustomClass } from '#model';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { type Option, Select } from '../kit/choices.tsx';
import { fetched } from '../kit/fetched.tsx';
import { kindLists, kindName, lineOfKind, ownKinds } from './kindLists.ts';
import { LineSample } from './LineSample.tsx';

const OwnKindDialog = fetched(() =>
  import('./OwnKindDialog.tsx').then(({ OwnKindDialog: Found }) => ({ default: Found })),
);

const moreItem = '+more';
const ownItem = '+own';

/**
 * Which kind a line is of: those of every day and the user's own first, the rest
 * under "More", and a way to make one of one's own.
 */
export function KindSelect({
  of,
  label,
  value,
  none,
  onChange,
}: {
  readonly of: CustomClass;
  readonly label: string;
  readonly value: string | undefined;
  /** Words for nothing chosen; without it something always is. */
  readonly none?: string | undefined;
  readonly onChange: (kind: string | undefined) => void;
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [all, setAll] = useState(false);
  const [making, setMaking] = useState<'new' | 'change'>();
  const { everyday, more } = kindLists[of];
  const own = ownKinds(doc, of).map(({ id }) => id as string);
  const first = [...everyday, ...own];
  const present = value !== undefined && !first.includes(value) && !(all && more.includes(value));
  const shown = [...first, ...(all ? more : []), ...(present ? [value] : [])];
  const options: Option[] = [
    ...shown.map((kind) => ({
      id: kind,
      label: capital(kindName(doc, words, of, kind)),
      picture: <LineSample line={lineOfKind(doc, of, kind)} width={40} height={24} />,
    })),
    ...(more.length && !all ? [{ id: moreItem, label: say('ownKind.more') }] : []),
    { id: ownItem, label: say('ownKind.new') },
  ];
  const chosen = value === undefined ? undefined : doc.customKinds.get(value);
  return (
    <div className="kind-select">
      <Select
        label={label}
        value={value}
        options={options}
        {...(none === undefined ? {} : { none })}
        staysOpenOn={moreItem}
        readOnly={readOnly}
        onChange={(kind) => {
          if (kind === moreItem) setAll(true);
          else if (kind === ownItem) setMaking('new');
          else onChange(kind);
        }}
      />
      {chosen && !readOnly ? (
        <Button variant="act" onPress={() => setMaking('change')}>
          {say('ownKind.change')}
        </Button>
      ) : null}
      {making ? (
        <Suspense fallback={null}>
          <OwnKindDialog
            of={of}
            kind={making === 'change' ? chosen : undefined}
            onDone={onChange}
            onClose={() => setMaking(undefined)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
