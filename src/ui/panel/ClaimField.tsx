import { Plus, SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Claim, EntryId, NewId, RowOf, Subject, TableName } from '#model';
import {
  addClaim,
  type ClaimList,
  changeClaim,
  preferClaim,
  removeClaim,
  setPreferred,
} from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { accountText } from './AccountPicker.tsx';
import { useCertaintyText, VouchedFields } from './VouchedFields.tsx';

/** Draws the field for one value; undefined where nothing is said yet. */
export type Editor<Value> = (props: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly readOnly: boolean;
  readonly onSave: (value: Value | undefined) => void;
}) => ReactNode;

/**
 * A fact with its accounts: the preferred value as a plain field, rivals under it,
 * and for each how sure it is and who says so.
 */
export function ClaimField<Name extends TableName, Value>({
  at,
  claims = [],
  label,
  editor: Field,
  several = false,
  only = false,
}: {
  readonly at: ClaimList<Name>;
  readonly claims: readonly Claim<Value>[] | undefined;
  readonly label: string;
  readonly editor: Editor<Value>;
  /** Several values can be true at once, such as languages: they are no rivals. */
  readonly several?: boolean;
  /** The preferred one alone: the others are shown elsewhere. */
  readonly only?: boolean;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [first, ...others] = claims;
  const more = useMore(at, others);
  const also = several ? label : say('claim.alsoSaid', { label });
  return (
    <div className="claim-field">
      <div>
        <Field
          label={label}
          value={first?.value}
          readOnly={readOnly}
          onSave={(value) =>
            void workspace.run((doc, newId) => setPreferred(doc, newId, at, value), {
              select: 'keep',
            })
          }
        />
        {first ? (
          <ClaimDetails
            at={at}
            claim={first}
            label={label}
            preferred
            {...(several || only ? {} : { onAnother: more.add })}
          />
        ) : null}
      </div>
      {(only ? [] : more.entries).map(({ key, claim }) => (
        <div key={key} className={several ? 'claim' : 'claim claim--rival'}>
          <Field
            label={also}
            value={claim?.value}
            readOnly={readOnly}
            onSave={(value) => more.save(claim, value)}
          />
          {claim ? <ClaimDetails at={at} claim={claim} label={label} preferred={several} /> : null}
        </div>
      ))}
      {first && several && !readOnly && !more.adding ? (
        <Button variant="act" onPress={more.add}>
          <Plus size={15} aria-hidden /> {say('claim.oneMore')}
          <span className="visually-hidden">: {label}</span>
        </Button>
      ) : null}
    </div>
  );
}

/**
 * The accounts behind the preferred one, and an empty place for one more when asked for.
 * What is typed there keeps its place, and the focus, when it becomes an account.
 */
function useMore<Name extends TableName, Value>(
  at: ClaimList<Name>,
  others: readonly Claim<Value>[],
) {
  const workspace = useWorkspace();
  const [adding, setAdding] = useState(false);
  const [places, setPlaces] = useState<readonly EntryId[]>([]);
  const placeOf = (id: EntryId) => {
    const place = places.indexOf(id);
    return place < 0 ? id : `new ${place}`;
  };
  const keep = { select: 'keep' } as const;
  const entries: { readonly key: string; readonly claim?: Claim<Value> }[] = others.map(
    (claim) => ({ key: placeOf(claim.id), claim }),
  );
  if (adding) entries.push({ key: `new ${places.length}` });
  const save = (claim: Claim<Value> | undefined, value: Value | undefined) => {
    if (claim) {
      workspace.run(
        (doc, newId) =>
          value === undefined
            ? removeClaim(doc, newId, at, claim.id)
            : changeClaim(doc, newId, at, claim.id, { value }),
        keep,
      );
      return;
    }
    if (value === undefined) return;
    const id = workspace.newId<'entry'>('E');
    const edit = workspace.run((doc) => addClaim(doc, oneId(id), at, { value }), keep);
    if (!edit) return;
    setPlaces([...places, id]);
    setAdding(false);
  };
  return { adding, entries, save, add: () => setAdding(true) };
}

/** Gives an id that was made before; the operation asks for the id of one entry and no other. */
const oneId = (id: EntryId): NewId => (() => id) as unknown as NewId;

function ClaimDetails<Name extends TableName, Value>({
  at,
  claim,
  label,
  preferred,
  onAnother,
}: {
  readonly at: ClaimList<Name>;
  readonly claim: Claim<Value>;
  readonly label: string;
  readonly preferred: boolean;
  /** Asks for a place to write what somebody else says. */
  readonly onAnother?: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const certaintyText = useCertaintyText();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  const account =
    claim.accounts?.[0] === undefined ? undefined : doc.accounts.get(claim.accounts[0]);
  const summary = [account ? accountText(doc, words, account) : '', certaintyText(claim)]
    .filter(Boolean)
    .join(' · ');
  const subject: Subject | undefined =
    at.table === 'persons' ? { table: 'persons', row: at.row, claim: claim.id } : undefined;
  return (
    <>
      <div className="claim__line">
        <span className="claim__summary">{capital(summary)}</span>
        <IconButton name={say('claim.details', { label })} onPress={() => setOpen(!open)}>
          <SlidersHorizontal size={15} aria-hidden />
        </IconButton>
      </div>
      {open ? (
        <div className="claim__details">
          <VouchedFields
            value={claim}
            {...(subject ? { subject } : {})}
            onChange={(change) =>
              void workspace.run((now, newId) => changeClaim(now, newId, at, claim.id, change), {
                select: 'keep',
              })
            }
          />
          {readOnly ? null : (
            <div className="row-actions">
              {onAnother ? (
                <Button variant="act" onPress={onAnother}>
                  <Plus size={15} aria-hidden /> {say('claim.another')}
                </Button>
              ) : null}
              {preferred ? null : (
                <Button
                  variant="act"
                  onPress={() =>
                    workspace.run((now, newId) => preferClaim(now, newId, at, claim.id), {
                      select: 'keep',
                    })
                  }
                >
                  {say('claim.prefer')}
                </Button>
              )}
              <Button
                variant="danger"
                onPress={() =>
                  workspace.run((now, newId) => removeClaim(now, newId, at, claim.id), {
                    select: 'keep',
                    notify: true,
                  })
                }
              >
                {say('claim.remove')}
              </Button>
              <RemoveForGoodButton what={{ kind: 'fact', at, claim: claim.id }} />
            </div>
          )}
        </div>
      ) : null}
    </>
  );
}

/** The list that holds a person's claims of one field. */
export const personClaims = (
  row: string,
  field: keyof RowOf<'persons'> & string,
): ClaimList<'persons'> => ({ table: 'persons', row, field });
