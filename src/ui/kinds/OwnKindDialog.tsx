import { useMemo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import {
  arrows,
  type CustomClass,
  type CustomKind,
  createdIn,
  customLine,
  type LinePattern,
  lineColours,
  linePatterns,
  ornaments,
} from '#model';
import { addRow, changeRow, removeOwnKind, rowsOfKind } from '#operations';
import { lineMarks, linePaint } from '#scene';
import { capital } from '#words';
import { useOpen, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Marks } from '../kit/Marks.tsx';
import { looksLike } from './kindLists.ts';
import { LineSample } from './LineSample.tsx';

/** What is filled in; the id is that of the kind, once it has one. */
type Draft = Omit<CustomKind, 'foreign'>;

const patterns = Object.keys(linePatterns) as LinePattern[];

/** A new kind of the user's own, or one that is there to be changed or removed. */
export function OwnKindDialog({
  of,
  kind,
  onDone,
  onClose,
}: {
  readonly of: CustomClass;
  /** The kind to change; a new one where not given. */
  readonly kind?: CustomKind | undefined;
  /** Told the kind that was made. */
  readonly onDone?: ((kind: string) => void) | undefined;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const [draft, setDraft] = useState<Draft>(
    kind ?? { id: '', of, name: '', colour: 'green', pattern: 'dashed' },
  );
  const name = draft.name.trim();
  const used = kind ? rowsOfKind(doc, kind.id) : 0;
  const save = () => {
    const { id, ...fields } = { ...draft, name };
    const edit = workspace.run(
      (now, newId) =>
        kind
          ? changeRow(now, newId, 'customKinds', id, {
              ornament: undefined,
              arrow: undefined,
              letter: undefined,
              sensitive: undefined,
              ...fields,
            })
          : addRow(now, newId, 'customKinds', fields),
      { select: 'keep' },
    );
    const [made] = edit && !kind ? createdIn(edit, 'customKinds') : [];
    onClose();
    if (made !== undefined) onDone?.(made);
  };
  const remove = () => {
    if (kind)
      workspace.run((now, newId) => removeOwnKind(now, newId, kind.id), {
        select: 'keep',
        notify: true,
      });
    onClose();
  };
  return (
    <Dialog title={say(kind ? 'ownKind.change' : 'ownKind.title')} open onClose={onClose} wide>
      <p className="small">{say('ownKind.about', { what: say(`customClass.${of}`) })}</p>
      <div className="own-kind">
        <Sample draft={draft} />
        <div className="own-kind__fields">
          <LineFields draft={draft} onChange={setDraft} />
        </div>
      </div>
      <div className="dialog__actions">
        {kind ? (
          <Button variant="danger" onPress={remove}>
            {used ? say('ownKind.removeUsed', { count: used }) : say('ownKind.remove')}
          </Button>
        ) : null}
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={name === ''} onPress={save}>
          {say(kind ? 'ownKind.save' : 'ownKind.add')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Two people and the line between them, as it stands; and what it could be mistaken for. */
function Sample({ draft }: { readonly draft: Draft }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const alike = looksLike(doc, words, draft);
  const marks = useMemo(
    () =>
      lineMarks(customLine(draft), [
        { x: 34, y: 0 },
        { x: 246, y: 0 },
      ]),
    [draft],
  );
  return (
    <div className="own-kind__sample">
      <svg viewBox="-32 -40 344 80" aria-hidden focusable="false">
        <Marks
          marks={[
            { kind: 'path', d: 'M-24 -24H24V24H-24Z', stroke: 'ink', fill: 'sheet' },
            {
              kind: 'path',
              d: 'M304 0A24 24 0 1 1 256 0A24 24 0 1 1 304 0Z',
              stroke: 'ink',
              fill: 'sheet',
            },
            ...marks,
          ]}
        />
      </svg>
      <strong>{draft.name.trim() || say('ownKind.unnamed')}</strong>
      <p className="small" role="status">
        {alike === undefined ? '' : say('ownKind.alike', { name: alike })}
      </p>
    </div>
  );
}

/** What a kind is called and made of. */
function LineFields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const say = useSay();
  const set = (fields: Partial<Draft>) => onChange({ ...draft, ...fields });
  /** The same without a field. */
  const drop = (field: 'ornament' | 'arrow' | 'letter' | 'sensitive') => {
    const { [field]: _, ...rest } = draft;
    onChange(rest);
  };
  return (
    <>
      <LiveField
        label={say('ownKind.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        autoFocus
      />
      <div className="pair">
        <Select
          label={say('ownKind.pattern')}
          value={draft.pattern}
          options={patterns.map((pattern) => ({
            id: pattern,
            label: capital(say(`linePattern.${pattern}`)),
            picture: (
              <LineSample line={customLine({ ...plain(draft), pattern })} width={44} height={22} />
            ),
          }))}
          onChange={(pattern) => pattern && set({ pattern })}
        />
        <Select
          label={say('ownKind.colour')}
          value={draft.colour}
          options={lineColours.map((colour) => ({
            id: colour,
            label: capital(say(`lineColour.${colour}`)),
            picture: <Swatch colour={colour} />,
          }))}
          onChange={(colour) => colour && set({ colour })}
        />
      </div>
      <div className="pair">
        <Select
          label={say('ownKind.ornament')}
          value={draft.ornament}
          options={ornaments.map((ornament) => ({
            id: ornament,
            label: capital(say(`ornament.${ornament}`)),
            picture: (
              <LineSample line={customLine({ ...plain(draft), ornament })} width={44} height={22} />
            ),
          }))}
          none={say('ownKind.none')}
          onChange={(ornament) => (ornament ? set({ ornament }) : drop('ornament'))}
        />
        <Select
          label={say('ownKind.arrow')}
          value={draft.arrow}
          options={arrows.map((arrow) => ({
            id: arrow,
            label: capital(say(`arrow.${arrow}`)),
            picture: (
              <LineSample line={customLine({ ...plain(draft), arrow })} width={44} height={22} />
            ),
          }))}
          none={say('ownKind.none')}
          onChange={(arrow) => (arrow ? set({ arrow }) : drop('arrow'))}
        />
      </div>
      <LiveField
        label={say('ownKind.letters')}
        value={draft.letter ?? ''}
        onChange={(text) => {
          const letter = Array.from(text.trim()).slice(0, 2).join('');
          if (letter) set({ letter });
          else drop('letter');
        }}
      />
      <Checkbox
        checked={draft.sensitive === true}
        onChange={(on) => (on ? set({ sensitive: true }) : drop('sensitive'))}
      >
        {say('ownKind.sensitive')}
      </Checkbox>
    </>
  );
}

/** The line without what sits on it, to show one part at a time. */
const plain = ({ id, of, name, colour, pattern }: Draft): CustomKind => ({
  id,
  of,
  name,
  colour,
  pattern,
});

function Swatch({ colour }: { readonly colour: Draft['colour'] }) {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden focusable="false">
      <Marks
        marks={[
          { kind: 'path', d: 'M16 9A7 7 0 1 1 2 9A7 7 0 1 1 16 9Z', fill: linePaint[colour] },
        ]}
      />
    </svg>
  );
}

/** A field whose text counts as it is typed: the sample follows each letter. */
function LiveField({
  label,
  value,
  onChange,
  autoFocus = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly autoFocus?: boolean;
}) {
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className="field__label">{label}</Label>
      <Input className="field__input" autoComplete="off" spellCheck={false} />
    </TextField>
  );
}
