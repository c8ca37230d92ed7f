import { Plus, SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Claim, RowOf, Subject, TableName } from '#model';
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
  empty,
}: {
  readonly at: ClaimList<Name>;
  readonly claims: readonly Claim<Value>[] | undefined;
  readonly label: string;
  readonly editor: Editor<Value>;
  /** The value that "another account" begins with; without it there are no rivals. */
  readonly empty?: Value;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [first, ...rivals] = claims;
  const add = () =>
    empty !== undefined &&
    workspace.run((doc, newId) => addClaim(doc, newId, at, { value: empty }), { select: 'keep' });
  return (
    <div className="claim-field">
      <div className="claim">
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
        {first ? <ClaimDetails at={at} claim={first} label={label} preferred /> : null}
      </div>
      {rivals.map((claim) => (
        <div key={claim.id} className="claim claim--rival">
          <Field
            label={say('claim.alsoSaid', { label })}
            value={claim.value}
            readOnly={readOnly}
            onSave={(value) =>
              void workspace.run(
                (doc, newId) =>
                  value === undefined
                    ? removeClaim(doc, newId, at, claim.id)
                    : changeClaim(doc, newId, at, claim.id, { value }),
                { select: 'keep' },
              )
            }
          />
          <ClaimDetails at={at} claim={claim} label={label} preferred={false} />
        </div>
      ))}
      {first && empty !== undefined && !readOnly ? (
        <Button variant="act" onPress={add}>
          <Plus size={15} aria-hidden /> {say('claim.another')}
        </Button>
      ) : null}
    </div>
  );
}

function ClaimDetails<Name extends TableName, Value>({
  at,
  claim,
  label,
  preferred,
}: {
  readonly at: ClaimList<Name>;
  readonly claim: Claim<Value>;
  readonly label: string;
  readonly preferred: boolean;
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
