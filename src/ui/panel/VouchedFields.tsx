import {
  certainties,
  grounds,
  type Subject,
  sensitivities,
  toldState,
  toldStates,
  type Vouched,
} from '#model';
import { tell } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { AccountPicker } from './AccountPicker.tsx';
import { certaintyText } from './certaintyText.ts';
import { DateField } from './DateField.tsx';

/** Fields of a fact that say how well it is known; undefined takes one away. */
export type VouchedChange = { readonly [Field in keyof Vouched]?: Vouched[Field] | undefined };

/** How sure something is, on what ground, who says so, how far it may travel, and who has been told. */
export function VouchedFields({
  value,
  onChange,
  subject,
}: {
  readonly value: Vouched;
  readonly onChange: (change: VouchedChange) => void;
  readonly subject?: Subject;
}) {
  const say = useSay();
  const readOnly = useReadOnly();
  const { certainty, ground, accounts = [], sensitivity, childText } = value;
  return (
    <div className="vouched">
      <Select
        label={say('vouched.certainty')}
        value={certainty}
        options={certainties.map((each) => ({
          id: each,
          label: capital(say(`certainty.${each}`)),
        }))}
        none={say('vouched.asSaid')}
        readOnly={readOnly}
        onChange={(next) => onChange({ certainty: next })}
      />
      <div className="pair">
        <Select
          label={say('vouched.ground')}
          value={ground?.kind}
          options={grounds.map((each) => ({ id: each, label: capital(say(`ground.${each}`)) }))}
          none={say('vouched.noGround')}
          readOnly={readOnly}
          onChange={(kind) => onChange({ ground: kind && { ...ground, kind } })}
        />
        {ground ? (
          <DateField
            label={say('vouched.groundDate')}
            value={ground.date}
            onSave={(date) => {
              const { date: _, ...rest } = ground;
              onChange({ ground: date ? { ...rest, date } : rest });
            }}
          />
        ) : null}
      </div>
      <AccountPicker value={accounts} onChange={(next) => onChange({ accounts: next })} />
      <Select
        label={say('vouched.sensitivity')}
        value={sensitivity}
        options={sensitivities.map((each) => ({
          id: each,
          label: capital(say(`sensitivity.${each}`)),
        }))}
        none={say('vouched.usual')}
        readOnly={readOnly}
        onChange={(next) => onChange({ sensitivity: next })}
      />
      <TextField
        label={say('vouched.childText')}
        value={childText ?? ''}
        readOnly={readOnly}
        onSave={(text) => onChange({ childText: text || undefined })}
      />
      {subject ? <ToldFields subject={subject} /> : null}
    </div>
  );
}

/** What each focal child has been told of something. */
export function ToldFields({ subject }: { readonly subject: Subject }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  return [...doc.focalChildren.values()].map(({ id, person }) => (
    <Select
      key={id}
      label={say('told.label', { name: displayName(doc, words, person) })}
      value={toldState(doc, person, subject)}
      options={toldStates.map((state) => ({ id: state, label: capital(say(`told.${state}`)) }))}
      readOnly={readOnly}
      onChange={(state) =>
        state &&
        workspace.run(
          (now, newId) => tell(now, newId, { child: person, subjects: [subject], state }),
          { select: 'keep' },
        )
      }
    />
  ));
}

/** How sure somebody is of something, in words: with the ground where one is known. */
export function useCertaintyText(): (value: Vouched) => string {
  const words = useWords();
  return (value) => certaintyText(words, value);
}
