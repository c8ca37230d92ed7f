import { useState } from 'react';
import {
  type Account,
  type AccountId,
  accountOrigins,
  type CaseDocument,
  createdIn,
  type PersonId,
} from '#model';
import { addRow, changeRow } from '#operations';
import { displayName } from '#scene';
import { capital, type Words } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from './DateField.tsx';
import { PersonSelect } from './PersonSelect.tsx';

/** An account in a line: "Gran, 12 Mar 2021", "case file, p. 14". */
export function accountText(doc: CaseDocument, words: Words, account: Account): string {
  const who =
    account.person !== undefined
      ? displayName(doc, words, account.person)
      : account.by || words.say(`origin.${account.origin}`);
  return [who, account.date ? words.date(account.date) : '', account.ref ?? '']
    .filter(Boolean)
    .join(', ');
}

/** Who says so: one of the accounts of the case, or a new one. */
export function AccountPicker({
  value,
  onChange,
}: {
  readonly value: readonly AccountId[];
  readonly onChange: (accounts: AccountId[] | undefined) => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const readOnly = useReadOnly();
  const [editing, setEditing] = useState<AccountId>();
  const [chosen] = value;
  const options = [...doc.accounts.values()].map((account) => ({
    id: account.id,
    label: capital(accountText(doc, words, account)),
  }));
  const add = () => {
    const edit = workspace.run(
      (now, newId) => addRow(now, newId, 'accounts', { origin: 'person' }),
      { select: 'keep' },
    );
    const [made] = edit ? createdIn(edit, 'accounts') : [];
    if (made === undefined) return;
    onChange([made, ...value]);
    setEditing(made);
  };
  return (
    <div className="account-picker">
      <Select
        label={say('account.who')}
        value={chosen}
        options={options}
        none={say('account.nobody')}
        readOnly={readOnly}
        onChange={(id) => onChange(id === undefined ? undefined : [id])}
      />
      <div className="row-actions">
        {chosen !== undefined ? (
          <Button variant="act" onPress={() => setEditing(chosen)}>
            {say('account.edit')}
          </Button>
        ) : null}
        {readOnly ? null : (
          <Button variant="act" onPress={add}>
            {say('account.new')}
          </Button>
        )}
      </div>
      {editing !== undefined ? (
        <AccountDialog id={editing} onClose={() => setEditing(undefined)} />
      ) : null}
    </div>
  );
}

/** Everything about one account: who, when, where it is written, the exact words. */
function AccountDialog({ id, onClose }: { readonly id: AccountId; readonly onClose: () => void }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const account = useOpen((open) => open.document.accounts.get(id));
  if (!account) return null;
  const change = (fields: { [Field in keyof Account]?: Account[Field] | undefined }) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'accounts', id, fields), {
      select: 'keep',
    });
  return (
    <Dialog title={say('account.title')} open onClose={onClose}>
      <div className="form">
        <Select
          label={say('account.origin')}
          value={account.origin}
          options={accountOrigins.map((origin) => ({
            id: origin,
            label: capital(say(`origin.${origin}`)),
          }))}
          readOnly={readOnly}
          onChange={(origin) => origin && change({ origin })}
        />
        {account.origin === 'person' || account.origin === 'child' ? (
          <PersonSelect
            label={say('account.person')}
            value={account.person}
            onChange={(person: PersonId | undefined) => change({ person })}
          />
        ) : null}
        <TextField
          label={say('account.by')}
          value={account.by ?? ''}
          readOnly={readOnly}
          onSave={(by) => change({ by: by || undefined })}
        />
        <DateField
          label={say('account.date')}
          value={account.date}
          onSave={(date) => change({ date })}
        />
        <TextField
          label={say('account.ref')}
          value={account.ref ?? ''}
          readOnly={readOnly}
          onSave={(ref) => change({ ref: ref || undefined })}
        />
        <TextField
          label={say('account.words')}
          value={account.words ?? ''}
          lines={3}
          readOnly={readOnly}
          onSave={(words) => change({ words: words || undefined })}
        />
      </div>
      <div className="dialog__actions">
        <Button variant="primary" onPress={onClose}>
          {say('app.done')}
        </Button>
      </div>
    </Dialog>
  );
}
