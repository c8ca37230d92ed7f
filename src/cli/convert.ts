import { encodeCase, encodeGedcom, type GedcomVersion, type Loss } from '#codecs';
import { english } from '#words';
import { readCase, UsageError, write } from './files.ts';

/** How many of each kind of loss, for standard error: codes and counts, nobody's name. */
function lossReport(losses: readonly Loss[]): string {
  const counts = new Map<string, number>();
  for (const { code } of losses) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => `${english.sayOr(`loss.${code}`, code, { count })}\n`)
    .join('');
}

const isVersion = (version: string): version is GedcomVersion =>
  version === '7.0' || version === '5.5.1';

/**
 * `roots convert IN OUT`: the whole case in another format, by the ending of OUT.
 * @returns what was lost, in words; empty if nothing was.
 */
export function convert(from: string, to: string, gedcom = '7.0'): string {
  const asGedcom = /\.ged$/i.test(to);
  if (!asGedcom && !/\.json$/i.test(to)) throw new UsageError('OUT ends in .ged.json or in .ged.');
  if (!isVersion(gedcom)) throw new UsageError('--gedcom is 7.0 or 5.5.1.');
  const { document, photos, losses } = readCase(from);
  if (!asGedcom) {
    write(to, encodeCase(document, photos));
    return lossReport(losses);
  }
  const written = encodeGedcom(document, gedcom);
  write(to, written.text);
  return lossReport([...losses, ...written.losses]);
}
