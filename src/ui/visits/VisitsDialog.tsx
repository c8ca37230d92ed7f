import {
  isoDate,
  type Objective,
  objectiveCategories,
  objectiveStates,
  type PersonId,
  snapshotsOf,
  type Visit,
} from '#model';
import { addObjective, changeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { MapNews } from './MapNews.tsx';
import './visits.css';

/** What each child would like from the work, and the meetings with them. */
export default function VisitsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  return (
    <Dialog title={capital(say('command.visits'))} open onClose={onClose} wide>
      {children.map((child) => (
        <section key={child} className="visits">
          {children.length > 1 ? <h3>{displayName(doc, words, child)}</h3> : null}
          <Wishes child={child} />
          <Visits child={child} />
        </section>
      ))}
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

function Wishes({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const wishes = [...doc.objectives.values()].filter((each) => each.child === child);
  return (
    <>
      <h4>{say('visits.wishes')}</h4>
      <ul className="visits__list">
        {wishes.map((wish) => (
          <Wish key={wish.id} wish={wish} />
        ))}
      </ul>
      {wishes.length === 0 ? <p className="small">{say('visits.noWishes')}</p> : null}
      {readOnly ? null : (
        <TextField
          // A new field for the next wish.
          key={wishes.length}
          label={say('visits.addWish')}
          value=""
          onSave={(text) =>
            workspace.run(
              (now, newId) =>
                addObjective(now, newId, { child, words: text, setOn: isoDate(workspace.today) }),
              { select: 'keep' },
            )
          }
        />
      )}
    </>
  );
}

function Wish({ wish }: { readonly wish: Objective }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const change = (fields: Parameters<typeof changeRow<'objectives'>>[4]) =>
    workspace.run((doc, newId) => changeRow(doc, newId, 'objectives', wish.id, fields), {
      select: 'keep',
    });
  const earlier = wish.earlier?.at(-1);
  return (
    <li className="visits__wish">
      <blockquote className="visits__words">“{wish.words}”</blockquote>
      <p className="small">
        {[
          wish.setOn ? words.date(wish.setOn) : '',
          earlier ? say('visits.before', { words: earlier.words }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="visits__row">
        <Select
          label={say('visits.state')}
          value={wish.status}
          readOnly={readOnly}
          options={objectiveStates.map((id) => ({ id, label: say(`objective.${id}`) }))}
          onChange={(status) => status && change({ status })}
        />
        <Select
          label={say('visits.about')}
          value={wish.category}
          none={say('visits.aboutNone')}
          readOnly={readOnly}
          options={objectiveCategories.map((id) => ({
            id,
            label: say(`objectiveAbout.${id}`),
          }))}
          onChange={(category) => change({ category })}
        />
      </div>
      <TextField
        label={say(wish.status === 'notMet' ? 'visits.whyNot' : 'visits.evidence')}
        value={(wish.status === 'notMet' ? wish.whyNot : wish.evidence) ?? ''}
        readOnly={readOnly}
        onSave={(text) =>
          change(
            wish.status === 'notMet'
              ? { whyNot: text || undefined }
              : { evidence: text || undefined },
          )
        }
      />
    </li>
  );
}

function Visits({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const visits = [...doc.visits.values()].filter((each) => each.child === child).toReversed();
  return (
    <>
      <h4>{say('visits.visits')}</h4>
      {visits.length === 0 ? <p className="small">{say('visits.noVisits')}</p> : null}
      <ul className="visits__list">
        {visits.map((visit) => (
          <VisitEntry key={visit.id} visit={visit} />
        ))}
      </ul>
    </>
  );
}

function VisitEntry({ visit }: { readonly visit: Visit }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const change = (fields: Parameters<typeof changeRow<'visits'>>[4]) =>
    workspace.run((now, newId) => changeRow(now, newId, 'visits', visit.id, fields), {
      select: 'keep',
    });
  const kept = snapshotsOf(doc, visit.child).find((each) => each.visit === visit.id);
  const marks = [...doc.safetyMarks.values()].filter((mark) => mark.visit === visit.id);
  return (
    <li className="visits__wish">
      <p>
        <strong>{visit.date ? words.date(visit.date) : say('visits.noDate')}</strong>
        {visit.approves ? ` · ${say(`visits.${visit.approves}`)}` : ''}
      </p>
      {visit.startMood && visit.startMood !== 'skipped' ? (
        <p className="small">{say('visits.mood', { mood: say(`mood.${visit.startMood}`) })}</p>
      ) : null}
      {visit.mayBeSeenBy ? (
        <p className="small">{say('visits.maySee', { who: visit.mayBeSeenBy })}</p>
      ) : null}
      {kept ? (
        <section aria-label={say('findings.snapshots')}>
          <p className="visits__map">{say('findings.snapshots')}</p>
          <MapNews snapshot={kept} />
        </section>
      ) : null}
      {marks.length ? (
        <ul className="visits__marks">
          {marks.map((mark) => (
            <li key={mark.id}>
              {displayName(doc, words, mark.person)}: {say(`safety.${mark.mark}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <TextField
        label={say('visits.note')}
        value={visit.privateNote ?? ''}
        lines={2}
        readOnly={readOnly}
        onSave={(text) => change({ privateNote: text || undefined })}
      />
    </li>
  );
}
