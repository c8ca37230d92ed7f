import { ArrowLeft, ArrowRight, Plus, Trash2 } from 'lucide-react';
import {
  createdIn,
  homeShapeOf,
  homeShapes,
  mapPaints,
  moveBetween,
  movePlannedness,
  moveReasons,
  orderConflicts,
  type Place,
  quotesOf,
  roadOf,
  type Stay,
  stayFeelings,
  stayKinds,
} from '#model';
import {
  addRow,
  addToMap,
  changeRow,
  recordMove,
  recordStay,
  removeRow,
  removeStay,
  reorderStay,
  setBeside,
} from '#operations';
import { homeName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { PeopleField } from './PeopleField.tsx';

type Change = { readonly [Field in keyof Stay]?: Stay[Field] | undefined };

/** A home: what the child calls it, when it was, who was there, how they came, what is remembered. */
export default function StayPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const stay = doc.stays.get(id);
  if (!stay) return null;
  const child = stay.person;
  const change = (fields: Change) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'stays', id, fields), {
      select: 'keep',
    });
  const clash = orderConflicts(doc, child).some(
    ({ first, second }) => first === id || second === id,
  );
  return (
    <>
      <PanelHead
        title={homeName({ doc, words, child, forCoordinator: true }, stay)}
        line={capital(words.sayOr(`stay.${stay.kind}`, stay.kind))}
      />
      <div className="panel__body form">
        {clash ? <p className="panel__alert">{say('stay.orderClash')}</p> : null}
        <TextField
          label={say('stay.childLabel')}
          value={stay.childLabel ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ childLabel: text || undefined })}
        />
        <div className="pair">
          <Select
            label={say('stay.shape')}
            value={homeShapeOf(doc, stay)}
            options={homeShapes.map((each) => ({
              id: each,
              label: capital(say(`homeShape.${each}`)),
            }))}
            readOnly={readOnly}
            onChange={(shape) => change({ shape })}
          />
          <Select
            label={say('stay.paint')}
            value={stay.paint}
            none={say('stay.anyPaint')}
            options={mapPaints
              .filter((each) => each !== 'ink' && each !== 'clay')
              .map((each) => ({ id: each, label: capital(say(`paint.${each}`)) }))}
            readOnly={readOnly}
            onChange={(paint) => change({ paint })}
          />
        </div>
        <PlaceField stay={stay} />
        <Select
          label={say('stay.kind')}
          value={stay.kind}
          options={stayKinds.map((each) => ({
            id: each,
            label: capital(words.sayOr(`stay.${each}`, each)),
          }))}
          readOnly={readOnly}
          onChange={(kind) => kind && change({ kind })}
        />
        <div className="pair">
          <DateField
            label={say('stay.from')}
            value={stay.from}
            onSave={(from) => change({ from })}
          />
          <DateField label={say('stay.to')} value={stay.to} onSave={(to) => change({ to })} />
        </div>
        <TextField
          label={say('stay.whenWords')}
          value={stay.whenWords ?? ''}
          placeholder={say('stay.whenExample')}
          readOnly={readOnly}
          onSave={(text) => change({ whenWords: text || undefined })}
        />
        <Checkbox
          checked={stay.parallel === true}
          readOnly={readOnly}
          onChange={(beside) =>
            void workspace.run((now, newId) => setBeside(now, newId, { stay: id, beside }), {
              select: 'keep',
            })
          }
        >
          {say('stay.beside')}
        </Checkbox>
        {readOnly ? null : <OrderButtons stay={stay} />}
      </div>
      <Section
        id="stay-who"
        title={say('stay.who')}
        open
        summary={(stay.carers?.length ?? 0) + (stay.otherChildren?.length ?? 0)}
      >
        {(['carers', 'otherChildren', 'pets'] as const).map((field) => (
          <PeopleField
            key={field}
            label={say(`stay.${field}`)}
            value={stay[field] ?? []}
            pets={field === 'pets'}
            onChange={(people) => change({ [field]: people.length ? people : undefined })}
          />
        ))}
      </Section>
      <Section id="stay-move" title={say('stay.move')} open>
        <MoveFields stay={stay} />
      </Section>
      <Section id="stay-words" title={say('stay.words')} open summary={quotesOf(doc, id).length}>
        <Words stay={stay} />
      </Section>
      <Section id="stay-memories" title={say('stay.memories')}>
        <Memories stay={stay} onChange={change} />
      </Section>
      <Section id="stay-vouched" title={say('stay.vouched')}>
        <VouchedFields
          value={stay}
          subject={{ table: 'stays', row: id }}
          onChange={(fields) => change(fields)}
        />
      </Section>
      {readOnly ? null : (
        <div className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeStay(now, newId, id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={17} aria-hidden /> {say('stay.remove')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Where it was: a place of the case, or a new one by name. */
function PlaceField({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const place = stay.place === undefined ? undefined : doc.places.get(stay.place);
  const set = (fields: { [Field in keyof Place]?: Place[Field] | undefined }) =>
    place &&
    void workspace.run((now, newId) => changeRow(now, newId, 'places', place.id, fields), {
      select: 'keep',
    });
  const options = [...doc.places.values()].map(({ id, label }) => ({ id, label }));
  return (
    <>
      {options.length ? (
        <Select
          label={say('stay.place')}
          value={stay.place}
          options={options}
          none={say('stay.noPlace')}
          readOnly={readOnly}
          onChange={(next) =>
            void workspace.run(
              (now, newId) => changeRow(now, newId, 'stays', stay.id, { place: next }),
              { select: 'keep' },
            )
          }
        />
      ) : null}
      {place ? (
        <TextField
          label={say('stay.locality')}
          value={place.locality ?? ''}
          readOnly={readOnly}
          onSave={(text) => set({ locality: text || undefined })}
        />
      ) : readOnly ? null : (
        <TextField
          key={options.length}
          label={say('stay.newPlace')}
          value=""
          onSave={(label) => {
            if (!label) return;
            const edit = workspace.run((now, newId) => addRow(now, newId, 'places', { label }), {
              select: 'keep',
            });
            const [made] = edit ? createdIn(edit, 'places') : [];
            if (made !== undefined)
              workspace.run(
                (now, newId) => changeRow(now, newId, 'stays', stay.id, { place: made }),
                { select: 'keep' },
              );
          }}
        />
      )}
    </>
  );
}

/** Earlier and later on the road, and a home put in between. */
function OrderButtons({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const placed = roadOf(doc, stay.person).flatMap((step) => step.stay?.id ?? step.gap?.id ?? []);
  const at = placed.indexOf(stay.id);
  const rest = placed.filter((id) => id !== stay.id);
  const go = (by: 1 | -1) =>
    workspace.run(
      (now, newId) =>
        reorderStay(now, newId, { stay: stay.id, after: rest[at + by - 1] ?? 'first' }),
      { select: 'keep' },
    );
  return (
    <div className="places__order">
      {at >= 0 ? (
        <>
          <Button isDisabled={at === 0} onPress={() => go(-1)}>
            <ArrowLeft size={16} aria-hidden /> {say('stay.earlier')}
          </Button>
          <Button isDisabled={at === placed.length - 1} onPress={() => go(1)}>
            {say('stay.later')} <ArrowRight size={16} aria-hidden />
          </Button>
        </>
      ) : null}
      <Button
        onPress={() =>
          workspace.run(
            (now, newId) =>
              recordStay(now, newId, { child: stay.person, after: stay.id, stay: {} }),
            { select: 'keep' },
          )
        }
      >
        <Plus size={16} aria-hidden /> {say('stay.addAfter')}
      </Button>
    </div>
  );
}

/** How the child came here from the home before. */
function MoveFields({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const homes = roadOf(doc, stay.person).flatMap((step) => step.stay ?? []);
  const at = homes.findIndex(({ id }) => id === stay.id);
  const before = homes[at - 1];
  if (at < 1) return <p className="small">{say(stay.parallel ? 'move.beside' : 'move.first')}</p>;
  const move = moveBetween(doc, before?.id, stay.id);
  const set = (fields: Parameters<typeof recordMove>[2]['fields']) =>
    void workspace.run((now, newId) => recordMove(now, newId, { to: stay.id, fields }), {
      select: 'keep',
    });
  return (
    <div className="form">
      <TextField
        label={say('move.childWords')}
        value={move?.reasonChildWords ?? ''}
        readOnly={readOnly}
        onSave={(text) => set({ reasonChildWords: text || undefined })}
      />
      <PeopleField
        label={say('move.whoCame')}
        value={move?.whoCameWith ?? []}
        onChange={(people) => set({ whoCameWith: people.length ? people : undefined })}
      />
      <div className="pair">
        <DateField label={say('move.date')} value={move?.date} onSave={(date) => set({ date })} />
        <TextField
          label={say('move.miles')}
          value={move?.miles === undefined ? '' : String(move.miles)}
          inputMode="numeric"
          readOnly={readOnly}
          onSave={(text) => {
            const miles = Number(text.replace(/[^\d.]/g, ''));
            set({ miles: text && Number.isFinite(miles) ? miles : undefined });
          }}
        />
      </div>
      <Select
        label={say('move.planned')}
        value={move?.plannedness}
        none={say('move.notSaid')}
        options={movePlannedness.map((each) => ({ id: each, label: say(`planned.${each}`) }))}
        readOnly={readOnly}
        onChange={(plannedness) => set({ plannedness })}
      />
      <Select
        label={say('move.reasonFile')}
        value={move?.reasonFile}
        none={say('move.notSaid')}
        options={moveReasons.map((each) => ({ id: each, label: say(`moveReason.${each}`) }))}
        readOnly={readOnly}
        onChange={(reasonFile) => set({ reasonFile })}
      />
      <p className="small">{say('move.reasonNote')}</p>
      <TextField
        label={say('move.leftBehind')}
        value={move?.leftBehind ?? ''}
        readOnly={readOnly}
        onSave={(text) => set({ leftBehind: text || undefined })}
      />
    </div>
  );
}

/** The child's exact words about this home. */
function Words({ stay }: { readonly stay: Stay }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const quotes = quotesOf(doc, stay.id);
  return (
    <div className="form">
      {quotes.map(({ id, words }) => (
        <TextField
          key={id}
          label={say('stay.quote')}
          hideLabel
          value={words ?? ''}
          lines={2}
          readOnly={readOnly}
          onSave={(text) =>
            void workspace.run(
              (now, newId) =>
                text
                  ? changeRow(now, newId, 'mapItems', id, { words: text })
                  : removeRow(now, newId, 'mapItems', id),
              { select: 'keep' },
            )
          }
        />
      ))}
      {readOnly ? null : (
        <TextField
          key={`new ${quotes.length}`}
          label={say('stay.newQuote')}
          value=""
          onSave={(text) =>
            text &&
            void workspace.run(
              (now, newId) =>
                addToMap(now, newId, {
                  child: stay.person,
                  item: { kind: 'speech', stay: stay.id, words: text },
                }),
              { select: 'keep' },
            )
          }
        />
      )}
    </div>
  );
}

function Memories({
  stay,
  onChange,
}: {
  readonly stay: Stay;
  readonly onChange: (change: Change) => void;
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
