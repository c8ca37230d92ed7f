import {
  type BondKind,
  bondKind,
  type CaseDocument,
  type CustomKind,
  customLine,
  type LineDrawing,
  type NotationProfile,
  parentageKind,
  partnershipKind,
  type SensitiveTopic,
  socialKind,
  straight,
  twice,
} from '#model';
import type { Words } from '#words';
import type { NotationContext } from './notation.ts';

/** How a kind looks and what it is called in one notation and language. */
export interface Look {
  readonly line: LineDrawing;
  readonly name: string;
  /** Id in the key: kinds that look and read the same share it. */
  readonly key: string;
  readonly topic?: SensitiveTopic;
  readonly directed?: boolean;
}

/** A kind of the user's own, of a class. */
const customOf = (
  doc: CaseDocument,
  of: CustomKind['of'],
  kind: string,
): CustomKind | undefined => {
  const row = doc.customKinds.get(kind);
  return row?.of === of ? row : undefined;
};

const customLook = (row: CustomKind): Look => ({
  line: customLine(row),
  name: row.name,
  key: `custom.${row.id}`,
  // What a user marked as sensitive is a secret to everybody whom it is not switched on for.
  ...(row.sensitive ? { topic: 'secrets' as const } : {}),
  directed: row.arrow !== undefined,
});

/**
 * Lines for children: no red, nothing jagged, barred or broken; a few ways of
 * getting on in place of fifty kinds.
 */
const plainBonds: Readonly<Record<Exclude<BondKind['group'], 'harm'>, LineDrawing>> = {
  close: { strands: twice, colour: 'green' },
  distant: { strands: [{ ...straight(), width: 1.2 }], colour: 'quiet' },
  conflict: { strands: [{ wave: 'sine', offset: 0 }], colour: 'blue' },
  mixed: { strands: [straight()], colour: 'blue', ornament: 'twoRings' },
  care: { strands: [{ ...straight(), width: 4 }], colour: 'green', ornament: 'heart' },
  other: { strands: [straight()], colour: 'ink', ornament: 'circle' },
};

const ownPlainWords = new Set([
  'caretaker',
  'trustedAdult',
  'wantsContact',
  'contactSupervised',
  'contactLetterbox',
  'unknownFeeling',
]);

/** How two people get on, as it is drawn and said. Bonds of harm have no look for children: they are never drawn. */
export function bondLook({ doc, words, profile }: NotationContext, kind: string): Look {
  const custom = customOf(doc, 'bond', kind);
  if (custom) return profile === 'plain' ? plainBond(words, 'other', kind) : customLook(custom);
  const entry = bondKind(kind);
  const topic = entry.sensitive ? { topic: entry.sensitive } : {};
  if (profile === 'plain' && entry.group !== 'harm') return plainBond(words, entry.group, kind);
  return {
    line: (profile && entry.profiles?.[profile]) ?? entry.line,
    name: words.sayOr(`bond.${kind}`, kind),
    key: `bond.${kind}`,
    ...topic,
    directed: entry.directed === true,
  };
}

function plainBond(words: Words, group: Exclude<BondKind['group'], 'harm'>, kind: string): Look {
  const id = ownPlainWords.has(kind) ? kind : group;
  const wants = kind === 'wantsContact';
  return {
    line: wants ? { strands: [straight()], colour: 'green', arrow: 'open' } : plainBonds[group],
    name: words.sayOr(`plain.${id}`, ''),
    key: `plain.${wants ? kind : group}`,
    directed: wants,
  };
}

/** A pedigree is drawn in black; colour says nothing in it. */
const inBlack = (line: LineDrawing): LineDrawing => ({ ...line, colour: 'ink' });

function inProfile(
  entry: {
    readonly line: LineDrawing;
    readonly profiles?: Partial<Readonly<Record<NotationProfile, LineDrawing>>>;
  },
  profile: NotationProfile | undefined,
): LineDrawing {
  const line = (profile && entry.profiles?.[profile]) ?? entry.line;
  return profile === 'nsgc' ? inBlack(line) : line;
}

/** A couple's line. For children it is whole, and lighter where the two are no longer together. */
export function coupleLook(
  { doc, words, profile }: NotationContext,
  kind: string,
  ended = false,
): Look {
  const entry = partnershipKind(kind);
  const custom = customOf(doc, 'partnership', kind);
  const topic = entry.sensitive ? { topic: entry.sensitive } : {};
  if (profile === 'plain') {
    const id = kind === 'unknown' ? 'parentsOf' : ended ? 'coupleBefore' : 'couple';
    const width = id === 'couple' ? 3.6 : 1.2;
    return {
      line: {
        strands: [{ ...straight(), width }],
        colour: id === 'couple' ? 'ink' : 'quiet',
        ...(id === 'coupleBefore' ? { ornament: 'smallRing' as const } : {}),
      },
      name: words.say(`plain.${id}`),
      key: `plain.${id}`,
      ...topic,
    };
  }
  if (custom) return customLook(custom);
  return {
    line: inProfile(entry, profile),
    name: words.sayOr(`partnership.${kind}`, kind),
    key: `partnership.${kind}`,
    ...topic,
  };
}

/** The line from parents to a child. For children there are two: the family, and those who look after somebody. */
export function parentageLook({ doc, words, profile }: NotationContext, kind: string): Look {
  const entry = parentageKind(kind);
  const custom = customOf(doc, 'parentage', kind);
  if (profile === 'plain') {
    const id = entry.care ? 'lookedAfter' : 'family';
    return {
      line: {
        strands: [{ ...straight(), width: entry.care ? 5.5 : 2 }],
        colour: entry.care ? 'teal' : 'ink',
      },
      name: words.say(`plain.${id}`),
      key: `plain.${id}`,
    };
  }
  if (custom) return customLook(custom);
  return {
    line: inProfile(entry, profile),
    name: words.sayOr(`parentage.${kind}`, kind),
    key: `parentage.${kind}`,
  };
}

/** A connection of a person or household with somebody or something. */
export function socialLook(
  { doc, words, profile }: NotationContext,
  kind: string | undefined,
): Look {
  const custom = kind === undefined ? undefined : customOf(doc, 'tie', kind);
  if (custom) {
    const look = customLook(custom);
    return profile === 'plain' ? { ...look, line: socialKind('other').line } : look;
  }
  const entry = socialKind(kind ?? 'other');
  return {
    line: entry.line,
    name: words.sayOr(`social.${kind ?? 'other'}`, kind ?? ''),
    key: `social.${kind ?? 'other'}`,
    directed: entry.directed === true,
  };
}
