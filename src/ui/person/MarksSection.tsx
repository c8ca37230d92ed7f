import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  diedMarks,
  type MarkState,
  markStates,
  type Person,
  type PersonMarkKindId,
  personMarkKind,
  personMarkKinds,
  preferred,
  type SensitiveTopic,
  sensitiveTopics,
} from '#model';
import { addClaim, changeClaim, changeRow, removeClaim } from '#operations';
import { legendEntry } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { Marks } from '../kit/Marks.tsx';
import { TextField } from '../kit/TextField.tsx';
import { accountText } from '../panel/AccountPicker.tsx';
import { personClaims } from '../panel/ClaimField.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';

type MarkClaim = NonNullable<Person['marks']>[number];

const kinds = Object.keys(personMarkKinds) as PersonMarkKindId[];
/** Kinds with a half or quarter of the symbol can be suspected or over; the others are or are not. */
const hasStates = (kind: string): boolean => {
  const place = personMarkKind(kind)?.place;
  return place !== undefined && 'fill' in place;
};

/** Health, substances, offences, orientation, cultures, secrets: each with who says so and when. */
export function MarksSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const options = useMarkOptions();
  const at = personClaims(person.id, 'marks');
  const marks = person.marks ?? [];
  return (
    <div className="form">
      <p className="small">{say('marks.about')}</p>
      {marks.map((claim) => (
        <MarkCard key={claim.id} person={person} claim={claim} />
      ))}
      {readOnly ? null : (
        <Select
          label={say('marks.add')}
          value={undefined}
          options={options}
          none={say('marks.choose')}
          onChange={(kind) =>
            kind &&
            void workspace.run((doc, newId) => addClaim(doc, newId, at, { value: { kind } }), {
              select: 'keep',
            })
          }
        />
      )}
      <ShowSex person={person} />
      <DiedMarkField person={person} />
    </div>
  );
}

/** Kinds of marks, each with how it is drawn. */
function useMarkOptions() {
  const words = useWords();
  const doc = useOpen((open) => open.document);
  return kinds.map((kind) => ({
    id: kind as string,
    label: capital(words.say(`mark.${kind}`)),
    picture: (
      <svg width={32} height={26} viewBox="16 -13 32 26" aria-hidden focusable="false">
        <Marks marks={legendEntry(`mark.${kind}`, { doc, words })?.marks ?? []} />
      </svg>
    ),
  }));
}

function MarkCard({ person, claim }: { readonly person: Person; readonly claim: MarkClaim }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const [open, setOpen] = useState(false);
  const at = personClaims(person.id, 'marks');
  const { kind, state, text } = claim.value;
  const name = words.sayOr(`mark.${kind}`, kind);
  const account =
    claim.accounts?.[0] === undefined ? undefined : doc.accounts.get(claim.accounts[0]);
  const change = (fields: Parameters<typeof changeClaim>[4]) =>
    void workspace.run((now, newId) => changeClaim(now, newId, at, claim.id, fields), {
      select: 'keep',
    });
  const withValue = (fields: { state?: MarkState | undefined; text?: string | undefined }) => {
    const kept = Object.entries({ ...claim.value, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    change({ value: Object.fromEntries(kept) });
  };
  return (
    <div className="card">
      <div className="link-row">
        <strong>{capital(name)}</strong>
        {readOnly ? null : (
          <IconButton
            name={say('app.removeNamed', { name })}
            onPress={() =>
              workspace.run((now, newId) => removeClaim(now, newId, at, claim.id), {
                select: 'keep',
                notify: true,
              })
            }
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        )}
      </div>
      {hasStates(kind) ? (
        <Select<MarkState>
          label={say('marks.state')}
          value={state ?? 'active'}
          options={markStates.map((id) => ({ id, label: capital(say(`markState.${id}`)) }))}
          readOnly={readOnly}
          onChange={(next) => withValue({ state: next === 'active' ? undefined : next })}
        />
      ) : null}
      <TextField
        label={say('marks.text')}
        value={text ?? ''}
        readOnly={readOnly}
        onSave={(next) => withValue({ text: next || undefined })}
      />
      <p className="small">
        {account ? capital(accountText(doc, words, account)) : say('marks.nobodySays')}
      </p>
      <Button variant="act" aria-expanded={open} onPress={() => setOpen(!open)}>
        {say('marks.whoSays')}
      </Button>
      {open ? (
        <div className="claim__details">
          <VouchedFields
            value={claim}
            subject={{ table: 'persons', row: person.id, claim: claim.id }}
            onChange={change}
          />
          <RemoveForGoodButton what={{ kind: 'fact', at, claim: claim.id }} />
        </div>
      ) : null}
      <NotShown topic={personMarkKind(kind)?.topic} />
    </div>
  );
}

/** Where a drawing says nothing of a topic: that it does not, and a way to switch it on. */
function NotShown({ topic }: { readonly topic: SensitiveTopic | undefined }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const diagram = useOpen((open) => open.diagram);
  const row = useOpen(({ document }) =>
    diagram === undefined ? undefined : document.diagrams.get(diagram),
  );
  if (topic === undefined || !row || row.profile === 'plain' || row.topics?.includes(topic))
    return null;
  const topics = sensitiveTopics.filter((each) => each === topic || row.topics?.includes(each));
  return (
    <p className="small">
      {say('marks.notShown', { topic: say(`topic.${topic}`) })}{' '}
      {readOnly ? null : (
        <Button
          variant="act"
          onPress={() =>
            workspace.run((doc, newId) => changeRow(doc, newId, 'diagrams', row.id, { topics }), {
              select: 'keep',
            })
          }
        >
          {say('marks.show')}
        </Button>
      )}
    </p>
  );
}

/** The recorded sex beside the lived gender: only where this person wants it drawn. */
function ShowSex({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  if (preferred(person.sex) === undefined) return null;
  return (
    <Checkbox
      checked={person.showSex === true}
      readOnly={readOnly}
      onChange={(on) =>
        workspace.run(
          (doc, newId) => changeRow(doc, newId, 'persons', person.id, { showSex: on || undefined }),
          { select: 'keep' },
        )
      }
    >
      {say('marks.showSex')}
    </Checkbox>
  );
}

/** The mark that a child of the case chose for people who have died. */
function DiedMarkField({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const focal = useOpen((open) =>
    [...open.document.focalChildren.values()].find((each) => each.person === person.id),
  );
  if (!focal) return null;
  return (
    <Select
      label={say('marks.diedMark')}
      value={focal.diedMark}
      options={diedMarks.map((id) => ({ id, label: capital(say(`diedMark.${id}`)) }))}
      none={say('app.notSaid')}
      readOnly={readOnly}
      onChange={(diedMark) =>
        workspace.run(
          (doc, newId) => changeRow(doc, newId, 'focalChildren', focal.id, { diedMark }),
          { select: 'keep' },
        )
      }
    />
  );
}
