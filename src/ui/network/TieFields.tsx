import {
  type Contact,
  circlesMapOf,
  contactArrangements,
  contactFrequencies,
  contactModes,
  contactWishes,
  dayRange,
  endId,
  isoDate,
  type PersonId,
  placingOn,
  supportKinds,
  type Tie,
  tieFlows,
  tieStrengths,
} from '#model';
import { arrangeContact, changeRow, placeInCircles } from '#operations';
import { ringName, sliceName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField } from '../panel/ClaimField.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { TextEditor } from '../person/editors.tsx';

type TieChange = { [Field in keyof Tie]?: Tie[Field] | undefined };

/** How a tie goes for the one whose own it is: contact, wishes, strength, support, where it is on the map. */
export function TieFields({
  tie,
  child,
}: {
  readonly tie: Tie;
  /** Whose own it is, where that is a person. */
  readonly child: PersonId | undefined;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const isFocal = useOpen((open) =>
    [...open.document.focalChildren.values()].some(({ person }) => person === child),
  );
  const change = (fields: TieChange) =>
    void workspace.run((doc, newId) => changeRow(doc, newId, 'ties', tie.id, fields), {
      select: 'keep',
    });
  return (
    <div className="form">
      <ContactFields
        label={say('touch.arranged')}
        contact={tie.arranged}
        onChange={(arranged) => change({ arranged })}
      />
      <EarlierContacts tie={tie} />
      <ContactFields
        label={say('touch.happened')}
        contact={tie.happened}
        onChange={(happened) => change({ happened })}
      />
      <Select
        label={say('touch.wants')}
        value={tie.wants}
        options={contactWishes.map((each) => ({ id: each, label: capital(say(`wants.${each}`)) }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(wants) => change({ wants })}
      />
      <ClaimField
        at={{ table: 'ties', row: tie.id, field: 'lostTouch' }}
        claims={tie.lostTouch}
        label={say('touch.lost')}
        editor={TextEditor}
      />
      <KindSelect
        of="tie"
        label={say('touch.kind')}
        value={tie.kind}
        none={say('app.notSaid')}
        onChange={(kind) => change({ kind })}
      />
      <div className="pair">
        <Select
          label={say('touch.strength')}
          value={tie.strength}
          options={tieStrengths.map((each) => ({
            id: each,
            label: capital(say(`strength.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(strength) => change({ strength })}
        />
        <Select
          label={say('touch.flow')}
          value={tie.flow}
          options={tieFlows.map((each) => ({ id: each, label: capital(say(`flow.${each}`)) }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(flow) => change({ flow })}
        />
      </div>
      <Checkbox
        checked={tie.stress === true}
        readOnly={readOnly}
        onChange={(stress) => change({ stress: stress || undefined })}
      >
        {say('touch.stress')}
      </Checkbox>
      {isFocal && child !== undefined ? <MapFields tie={tie} child={child} /> : null}
      <Supports
        label={say('touch.supports')}
        value={tie.supports}
        onChange={(supports) => change({ supports })}
      />
      <Supports
        label={say('network.givesBackField')}
        value={tie.givesBack}
        onChange={(givesBack) => change({ givesBack })}
      />
      <Checkbox
        checked={tie.knewBefore === true}
        readOnly={readOnly}
        onChange={(on) => change({ knewBefore: on || undefined })}
      >
        {say('touch.knewBefore')}
      </Checkbox>
      <VouchedFields value={tie} subject={{ table: 'ties', row: tie.id }} onChange={change} />
    </div>
  );
}

function ContactFields({
  label,
  contact,
  onChange,
}: {
  readonly label: string;
  readonly contact: Contact | undefined;
  readonly onChange: (contact: Contact | undefined) => void;
}) {
  const say = useSay();
  const readOnly = useReadOnly();
  const set = (fields: { [Field in keyof Contact]?: Contact[Field] | undefined }) => {
    const kept = Object.entries({ ...contact, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    // The same fields as before with some replaced or gone.
    onChange(kept.length ? (Object.fromEntries(kept) as Contact) : undefined);
  };
  return (
    <fieldset className="fieldset form">
      <legend className="field__label">{label}</legend>
      <div className="pair">
        <Select
          label={say('touch.frequency')}
          value={contact?.frequency}
          options={contactFrequencies.map((each) => ({
            id: each,
            label: capital(say(`frequency.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(frequency) => set({ frequency })}
        />
        <Select
          label={say('touch.arrangement')}
          value={contact?.arrangement}
          options={contactArrangements.map((each) => ({
            id: each,
            label: capital(say(`arrangement.${each}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(arrangement) => set({ arrangement })}
        />
      </div>
      <div className="tick-columns">
        {contactModes.map((mode) => (
          <Checkbox
            key={mode}
            checked={contact?.modes?.includes(mode) ?? false}
            readOnly={readOnly}
            onChange={(on) => {
              const next = on
                ? [...(contact?.modes ?? []), mode]
                : (contact?.modes ?? []).filter((each) => each !== mode);
              set({ modes: next.length ? next : undefined });
            }}
          >
            {capital(say(`mode.${mode}`))}
          </Checkbox>
        ))}
      </div>
      <TextField
        label={say('touch.words')}
        value={contact?.words ?? ''}
        readOnly={readOnly}
        onSave={(words) => set({ words: words || undefined })}
      />
    </fieldset>
  );
}

/** Where the child has this end of the tie on its map, now. */
function MapFields({ tie, child }: { readonly tie: Tie; readonly child: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const map = circlesMapOf(doc, child);
  const now = placingOn(tie, map);
  const on = isoDate(workspace.today);
  const place = (ring: number | undefined, sector: string | undefined) =>
    void workspace.run(
      (current, newId) =>
        placeInCircles(current, newId, {
          child,
          map,
          who: [endId(tie.ends[1])],
          on,
          ...(ring === undefined ? {} : { ring }),
          ...(sector === undefined ? {} : { sector }),
        }),
      { select: 'keep' },
    );
  return (
    <div className="pair">
      <Select
        label={say('network.ring')}
        value={now?.ring === undefined ? undefined : String(now.ring)}
        options={map.rings.map((_, i) => ({
          id: String(i + 1),
          label: ringName(words, map, i + 1, 'coordinator'),
        }))}
        none={say('network.notPlaced')}
        readOnly={readOnly}
        onChange={(ring) => place(ring === undefined ? undefined : Number(ring), now?.sector)}
      />
      <Select
        label={say('network.slice')}
        value={now?.sector}
        options={map.slices.map(({ id }) => ({
          id,
          label: capital(sliceName(words, map, id, 'coordinator')),
        }))}
        none={capital(say('network.noSlice'))}
        readOnly={readOnly || now?.ring === undefined}
        onChange={(sector) => place(now?.ring, sector)}
      />
    </div>
  );
}

/** What was arranged before, and a button for a new arrangement that keeps it. */
function EarlierContacts({ tie }: { readonly tie: Tie }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const before = tie.arrangedBefore ?? [];
  return (
    <div>
      {before.length ? (
        <ul className="small">
          {before.map(({ id, frequency, arrangement, from, to, words: text }) => (
            <li key={id}>
              {capital(
                words.list(
                  [
                    frequency ? say(`frequency.${frequency}`) : '',
                    arrangement ? say(`arrangement.${arrangement}`) : '',
                    text ?? '',
                    words.years(from, to, to !== undefined),
                  ].filter(Boolean),
                ),
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {readOnly || !tie.arranged ? null : (
        <Button
          variant="act"
          onPress={() => {
            const { from: _, to: __, ...same } = tie.arranged ?? {};
            const today = isoDate(workspace.today);
            if (dayRange(today))
              workspace.run((now, newId) => arrangeContact(now, newId, tie.id, same, today), {
                select: 'keep',
              });
          }}
        >
          {say('network.arrangeAnew')}
        </Button>
      )}
    </div>
  );
}

function Supports({
  label,
  value = [],
  onChange,
}: {
  readonly label: string;
  readonly value: Tie['supports'];
  readonly onChange: (value: Tie['supports']) => void;
}) {
  const say = useSay();
  const readOnly = useReadOnly();
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{label}</legend>
      <div className="tick-columns">
        {supportKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={value.includes(kind)}
            readOnly={readOnly}
            onChange={(on) => {
              const next = on ? [...value, kind] : value.filter((each) => each !== kind);
              onChange(next.length ? next : undefined);
            }}
          >
            {capital(say(`support.${kind}`))}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
