import { Trash2 } from 'lucide-react';
import { homeShapeOf, homeShapes, mapPaints, orderConflicts, quotesOf, stayKinds } from '#model';
import { changeRow, removeStay, setBeside } from '#operations';
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
import { type StayChange, StayMemories } from './StayMemories.tsx';
import { StayMove } from './StayMove.tsx';
import { StayOrder } from './StayOrder.tsx';
import { StayPlace } from './StayPlace.tsx';
import { StayWords } from './StayWords.tsx';

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
  const change = (fields: StayChange) =>
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
        <StayPlace stay={stay} />
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
        {readOnly ? null : <StayOrder stay={stay} />}
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
        <StayMove stay={stay} />
      </Section>
      <Section id="stay-words" title={say('stay.words')} open summary={quotesOf(doc, id).length}>
        <StayWords stay={stay} />
      </Section>
      <Section id="stay-memories" title={say('stay.memories')}>
        <StayMemories stay={stay} onChange={change} />
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
