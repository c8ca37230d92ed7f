import { type Stay, stayFeelings } from '#model';
import { capital } from '#words';
import { useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';

/** Fields of a home that are changed together. */
export type StayChange = { readonly [Field in keyof Stay]?: Stay[Field] | undefined };

/** What the child remembers of it, and how it felt. */
export function StayMemories({
  stay,
  onChange,
}: {
  readonly stay: Stay;
  readonly onChange: (change: StayChange) => void;
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const memories = stay.memories ?? {};
  const set = (field: keyof typeof memories, text: string) => {
    const { [field]: _, ...rest } = memories;
    const next = text ? { ...rest, [field]: text } : rest;
    onChange({ memories: Object.keys(next).length ? next : undefined });
  };
  return (
    <div className="form">
      {(['goodThings', 'food', 'toys', 'rituals', 'calledCarers'] as const).map((field) => (
        <TextField
          key={field}
          label={say(`memory.${field}`)}
          value={memories[field] ?? ''}
          readOnly={readOnly}
          onSave={(text) => set(field, text)}
        />
      ))}
      <Select
        label={say('stay.feeling')}
        value={stay.feeling}
        none={say('move.notSaid')}
        options={stayFeelings.map((each) => ({
          id: each,
          label: capital(words.sayOr(`feeling.${each}`, each)),
        }))}
        readOnly={readOnly}
        onChange={(feeling) => onChange({ feeling })}
      />
    </div>
  );
}
