import { ArrowDown, ArrowUp } from 'lucide-react';
import { mobilityMapOf, type PersonId, snapshotsOf, suggestedLeads, visitsOf } from '#model';
import { acceptLead, addMoreOf, freezeMap, rankMoreOf, sayMoreOf, takeUpAgain } from '#operations';
import { displayName, homeName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { MapNews } from '../visits/MapNews.tsx';

/** What came out of a child's map: leads to confirm, what they would like more of, what was set aside, maps as they were. */
export default function Findings({
  child,
  onClose,
}: {
  readonly child: PersonId;
  readonly onClose: () => void;
}) {
  const say = useSay();
  return (
    <Dialog title={say('places.findings')} open onClose={onClose} wide>
      <div className="findings">
        <Leads child={child} />
        <MoreOf child={child} />
        <SetAside child={child} />
        <Snapshots child={child} />
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

/** People the child would like to know of; each becomes a search only if the coordinator says so. */
function Leads({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const leads = suggestedLeads(doc, child);
  const context = { doc, words, child, forCoordinator: true };
  const homeOf = (id: string | undefined) => {
    const stay = id === undefined ? undefined : doc.stays.get(id);
    return stay && homeName(context, stay);
  };
  return (
    <section>
      <h3>{say('findings.leads')}</h3>
      {leads.length === 0 ? <p className="small">{say('findings.noLeads')}</p> : null}
      <ul className="findings__list">
        {leads.map(({ person, wishes, advice, stay, lead }) => {
          const home = homeOf(stay);
          const wish = words.list(
            wishes.filter((each) => each !== 'notNow').map((each) => say(`wish.${each}`)),
          );
          return (
            <li key={person} className="findings__item">
              <div>
                <strong>{displayName(doc, words, person)}</strong>
                <small>
                  {say(home ? 'findings.wishAt' : 'findings.wish', { wish, home: home ?? '' })}
                </small>
              </div>
              {advice === 'talk' ? (
                <span className="findings__talk">{say('findings.talk')}</span>
              ) : lead !== undefined ? (
                <span className="small">{say('findings.searching')}</span>
              ) : readOnly ? null : (
                <Button
                  variant="act"
                  onPress={() =>
                    workspace.run(
                      (now, newId) =>
                        acceptLead(now, newId, { child, person, ...(home ? { clue: home } : {}) }),
                      { select: 'keep', notify: true },
                    )
                  }
                >
                  {say('findings.accept')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MoreOf({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const list = useOpen((open) => mobilityMapOf(open.document, child)?.moreOf) ?? [];
  return (
    <section>
      <h3>{say('findings.moreOf')}</h3>
      <ol className="findings__list">
        {list.map(({ id, words }, index) => (
          <li key={id} className="findings__item">
            <TextField
              label={say('findings.moreOf')}
              hideLabel
              value={words}
              readOnly={readOnly}
              onSave={(text) =>
                workspace.run(
                  (now, newId) => sayMoreOf(now, newId, { child, entry: id, words: text }),
                  { select: 'keep' },
                )
              }
            />
            {readOnly
              ? null
              : ([-1, 1] as const).map((by) => (
                  <IconButton
                    key={by}
                    name={say(by < 0 ? 'findings.up' : 'findings.down', { words })}
                    isDisabled={by < 0 ? index === 0 : index === list.length - 1}
                    onPress={() =>
                      workspace.run(
                        (now, newId) => rankMoreOf(now, newId, { child, entry: id, by }),
                        { select: 'keep' },
                      )
                    }
                  >
                    {by < 0 ? (
                      <ArrowUp size={16} aria-hidden />
                    ) : (
                      <ArrowDown size={16} aria-hidden />
                    )}
                  </IconButton>
                ))}
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <TextField
          key={list.length}
          label={say('findings.addMoreOf')}
          value=""
          onSave={(words) =>
            words &&
            workspace.run((now, newId) => addMoreOf(now, newId, { child, words }), {
              select: 'keep',
            })
          }
        />
      )}
    </section>
  );
}

function SetAside({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const list = useOpen((open) => mobilityMapOf(open.document, child)?.setAside) ?? [];
  if (list.length === 0) return null;
  return (
    <section>
      <h3>{say('findings.setAside')}</h3>
      <ul className="findings__list">
        {list.map(({ id, prompt, words: said }) => (
          <li key={id} className="findings__item">
            <span>{said ?? words.sayOr(`prompt.${prompt}`, prompt ?? '')}</span>
            {readOnly ? null : (
              <Button
                onPress={() =>
                  workspace.run((now, newId) => takeUpAgain(now, newId, { child, entry: id }), {
                    select: 'keep',
                  })
                }
              >
                {say('findings.takeUp')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The map as it was at the end of each visit, and what came since the one before. */
function Snapshots({ child }: { readonly child: PersonId }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const snapshots = snapshotsOf(doc, child);
  const last = visitsOf(doc, child).at(-1);
  const isKept = snapshots.some(({ visit }) => visit === last?.id);
  return (
    <section>
      <h3>{say('findings.snapshots')}</h3>
      {snapshots.length === 0 ? <p className="small">{say('findings.noSnapshots')}</p> : null}
      <ul className="findings__list">
        {snapshots.map((snapshot) => {
          const date = doc.visits.get(snapshot.visit)?.date;
          return (
            <li key={snapshot.id}>
              <strong>{date ? words.date(date) : say('findings.undated')}</strong>
              <MapNews snapshot={snapshot} />
            </li>
          );
        })}
      </ul>
      {readOnly || !last || isKept ? null : (
        <Button
          onPress={() =>
            workspace.run((now, newId) => freezeMap(now, newId, last.id), {
              select: 'keep',
              notify: true,
            })
          }
        >
          {say('findings.freeze')}
        </Button>
      )}
    </section>
  );
}
