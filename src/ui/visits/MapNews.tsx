import { mapChanges, snapshotsOf, type Visit } from '#model';
import { useOpen, useSay } from '../app/context.tsx';

/** What a visit brought to the child's map, by the maps that were kept at its end and at the end of the one before. */
export function MapNews({ visit }: { readonly visit: Visit }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const kept = snapshotsOf(doc, visit.child);
  const at = kept.findIndex((each) => each.visit === visit.id);
  const now = kept[at];
  if (!now) return null;
  const before = kept[at - 1];
  const changes = before
    ? mapChanges(before, now).filter(({ of }) => of !== 'map' && of !== 'person')
    : [];
  return (
    <section aria-label={say('findings.snapshots')}>
      <p className="visits__map">{say('findings.snapshots')}</p>
      <ul className="visits__news">
        {changes.map(({ of, id, change, words }) => (
          <li key={`${of} ${id}`}>
            {say(`change.${change}`, { what: words ?? say(`frozen.${of}`) })}
          </li>
        ))}
        {changes.length === 0 ? (
          <li>{say(before ? 'findings.nothingNew' : 'findings.first')}</li>
        ) : null}
      </ul>
    </section>
  );
}
