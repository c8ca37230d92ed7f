import { Trash2 } from 'lucide-react';
import { type LifeEvent, lifeEventKinds } from '#model';
import { changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { VouchedFields } from '../panel/VouchedFields.tsx';
import { LevelChoice } from './LevelChoice.tsx';

/** Something that happened: what, when, with whom, and who says so. */
export default function LifeEventPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const event = doc.lifeEvents.get(id);
  if (!event) return null;
  const change = (fields: { [Field in keyof LifeEvent]?: LifeEvent[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'lifeEvents', id, fields), {
      select: 'keep',
    });
  return (
    <>
      <PanelHead title={event.words ?? capital(say(`lifeEvent.${event.kind}`))} />
      <div className="panel__body">
        <p className="small">{displayName(doc, words, event.person)}</p>
        <TextField
          label={say('timeline.what')}
          value={event.words ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ words: text || undefined })}
        />
        <Select
          label={say('timeline.kind')}
          value={event.kind}
          options={lifeEventKinds.map((each) => ({
            id: each,
            label: capital(say(`lifeEvent.${each}`)),
          }))}
          readOnly={readOnly}
          onChange={(kind) => kind && change({ kind })}
        />
        <div className="pair">
          <DateField
            label={say('timeline.when')}
            value={event.from}
            onSave={(from) => change({ from })}
          />
          <DateField
            label={say('timeline.until')}
            value={event.to}
            onSave={(to) => change({ to })}
          />
        </div>
        {event.kind === 'feeling' && !readOnly ? (
          <LevelChoice value={event.level ?? 0} onChange={(level) => change({ level })} />
        ) : null}
        <Section id="event-vouched" title={say('timeline.vouched')}>
          <VouchedFields
            value={event}
            onChange={change}
            subject={{ table: 'lifeEvents', row: id }}
          />
        </Section>
        {readOnly ? null : (
          <Button
            variant="danger"
            onPress={() => {
              workspace.run((now, newId) => removeRow(now, newId, 'lifeEvents', id), {
                notify: true,
              });
            }}
          >
            <Trash2 size={16} aria-hidden /> {say('timeline.remove')}
          </Button>
        )}
      </div>
    </>
  );
}
