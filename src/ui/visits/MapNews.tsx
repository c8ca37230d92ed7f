import { type MapSnapshot, mapChanges, snapshotsOf } from '#model';
import { useOpen, useSay } from '../app/context.tsx';
import './mapNews.css';

/** What a visit brought to the child's map: since the map that was kept before this one. */
export function MapNews({ snapshot }: { readonly snapshot: MapSnapshot }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const child = doc.visits.get(snapshot.visit)?.child ?? '';
  const kept = snapshotsOf(doc, child);
  const before = kept[kept.indexOf(snapshot) - 1];
  const changes = before
    ? mapChanges(before, snapshot).filter(({ of }) => of !== 'map' && of !== 'person')
    : [];
  return (
    <ul className="map-news">
      {changes.map(({ of, id, change, words }) => (
        <li key={`${of} ${id}`}>
          {say(`change.${change}`, { what: words ?? say(`frozen.${of}`) })}
        </li>
      ))}
      {changes.length === 0 ? (
        <li>{say(before ? 'findings.nothingNew' : 'findings.first')}</li>
      ) : null}
    </ul>
  );
}
