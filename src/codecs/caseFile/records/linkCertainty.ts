import * as z from 'zod/mini';
import { type Certainty, certainties } from '#model';
import { oneOf, payload } from '../../mapping/coder.ts';
import { type Json, type JsonObject, member, payloadOf } from '../../mapping/json.ts';
import type { Part } from '../../mapping/parts.ts';
import { compare, type Unread } from '../../mapping/unread.ts';

/** What FAMC.STAT can say; a weaker word wins over a stronger one. */
const weakest = ['DISPROVEN', 'CHALLENGED', 'PROVEN'] as const;
type Stat = (typeof weakest)[number];

const statOf: Readonly<Partial<Record<Certainty, Stat>>> = {
  confirmed: 'PROVEN',
  possible: 'CHALLENGED',
  disputed: 'CHALLENGED',
  unknown: 'CHALLENGED',
  ruledOut: 'DISPROVEN',
};
const certaintyOf: Readonly<Record<Stat, Certainty>> = {
  PROVEN: 'confirmed',
  CHALLENGED: 'disputed',
  DISPROVEN: 'ruledOut',
};

/**
 * The word for a link with its parents: the weakest that is true of it or of
 * one parent, since GEDCOM has one for all. PROVEN is said of the whole link only.
 */
function summary(link: Certainty | undefined, ofParents: readonly Certainty[]): Stat | undefined {
  const ofAll = link && statOf[link];
  const weak: Stat[] = ofParents
    .flatMap((each) => statOf[each] ?? [])
    .filter((each) => each !== 'PROVEN');
  return weakest.find((word) => word === ofAll || weak.includes(word));
}

const isStat = (word: string | undefined): word is Stat => weakest.some((each) => each === word);

const exact = oneOf(certainties);
const statSchema = payload(z.string());

function read(structure: JsonObject, ofParents: readonly Certainty[]): Certainty | undefined {
  const stat = payloadOf(member(structure, 'STAT'));
  const json = member(structure, '_CERT');
  const own = json === undefined ? undefined : exact.decode(json);
  // Where the standard's word was changed, it has priority over ours.
  const agrees = stat === summary(own, ofParents) || (own !== undefined && stat === undefined);
  if (agrees || !isStat(stat)) return own;
  return certaintyOf[stat];
}

/** How sure a link is: STAT in GEDCOM's words, ours beside it where those do not say it exactly. */
export function linkCertainty(ofParents: readonly Certainty[] = []): Part<Certainty> & {
  writeSummary(out: Map<string, Json>): void;
} {
  const writeSummary = (out: Map<string, Json>, certainty?: Certainty) => {
    const stat = summary(certainty, ofParents);
    if (stat !== undefined) out.set('STAT', stat);
    if (certainty !== undefined && read(Object.fromEntries(out), ofParents) !== certainty)
      out.set('_CERT', certainty);
  };
  return {
    needed: false,
    keys: { STAT: statSchema, _CERT: exact.schema },
    write: (certainty, out) => writeSummary(out, certainty),
    writeSummary: (out) => writeSummary(out),
    read: (structure) => read(structure, ofParents),
    note: noteCertainty,
  };
}

function noteCertainty(theirs: JsonObject, ours: JsonObject, unread: Unread): void {
  for (const key of ['STAT', '_CERT']) {
    const json = member(theirs, key);
    const own = member(ours, key);
    if (json === undefined) continue;
    if (own !== undefined) compare(json, own, unread.at(key));
    else if (key === 'STAT' ? !isStat(payloadOf(json)) : exact.decode(json) === undefined)
      unread.add(key, json);
  }
}
