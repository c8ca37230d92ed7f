import { type CaseDocument, type Id, type MapSnapshot, sha256 } from '#model';

type Line = Readonly<Record<string, unknown>>;

/** A line of a frozen map without somebody or something; undefined where it is about nothing else. */
function scrubbed(text: string, gone: ReadonlySet<Id>): string | undefined {
  const line = JSON.parse(text) as Line;
  const is = (value: unknown) => typeof value === 'string' && gone.has(value);
  if ([line.id, line.person, line.stay, line.visit].some(is)) return undefined;
  const kept = Object.entries(line).flatMap(([key, value]) => {
    if (!Array.isArray(value) || !value.some(is)) return [[key, value] as const];
    const left = value.filter((each) => !is(each));
    return left.length ? [[key, left] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(kept));
}

/** Takes rows out of every frozen map, for good: what is left has a hash of its own. */
export function scrubSnapshots(doc: CaseDocument, gone: ReadonlySet<Id>): CaseDocument {
  let changed = false;
  const mapSnapshots = new Map<Id, MapSnapshot>();
  for (const [id, snapshot] of doc.mapSnapshots) {
    const lines = snapshot.lines.flatMap((text) => scrubbed(text, gone) ?? []);
    const same = lines.every((text, index) => text === snapshot.lines[index]);
    const kept = same && lines.length === snapshot.lines.length;
    changed ||= !kept;
    mapSnapshots.set(id, kept ? snapshot : { ...snapshot, lines, hash: sha256(lines.join('\n')) });
  }
  return changed ? { ...doc, mapSnapshots } : doc;
}
