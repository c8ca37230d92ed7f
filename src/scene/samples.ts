import type { NotationProfile, SymbolKindId } from '#model';
import type { Outline } from './figures/outline.ts';
import type { PersonFacts } from './figures/person/facts.ts';

/** The outline of each symbol where all notations agree. */
const outlines: Readonly<Partial<Record<SymbolKindId, Outline>>> = {
  woman: 'circle',
  man: 'square',
  nonBinary: 'dome',
  genderUnknown: 'unknown',
  transMan: 'square',
  transWoman: 'circle',
  intersex: 'unknown',
  pet: 'pet',
  pregnancy: 'pregnancy',
  professional: 'professional',
  organisation: 'organisation',
};

function outlineIn(kind: SymbolKindId, profile: NotationProfile): Outline {
  if (kind === 'miscarriage' || kind === 'termination') {
    if (profile === 'nsgc') return 'smallTriangle';
    if (profile === 'genopro') return 'pregnancy';
    return kind === 'miscarriage' ? 'dot' : 'loss';
  }
  if (profile === 'nsgc') {
    if (kind === 'pet') return 'hexagon';
    if (kind === 'nonBinary' || kind === 'genderUnknown' || kind === 'pregnancy') return 'diamond';
  }
  if (profile === 'genopro' && kind === 'genderUnknown') return 'bare';
  return outlines[kind] ?? 'circle';
}

const insides: Readonly<Partial<Record<SymbolKindId, string>>> = {
  genderUnknown: '?',
  placeholder: '?',
};

/** What a symbol's drawing needs to know, for a key or a gallery. */
export function sampleFacts(kind: SymbolKindId, profile: NotationProfile): PersonFacts {
  const loss =
    kind === 'miscarriage' || kind === 'termination' || kind === 'stillbirth' ? kind : undefined;
  const sexShape =
    kind === 'transMan'
      ? 'circle'
      : kind === 'transWoman'
        ? 'square'
        : kind === 'intersex'
          ? 'intersex'
          : undefined;
  const died = kind === 'died';
  const plain = profile === 'plain';
  const spoken = plain || profile === 'nsgc' ? undefined : sexShape;
  return {
    profile,
    shape: outlineIn(kind, profile),
    ...(spoken ? { sexShape: spoken } : {}),
    ...(loss && !plain ? { loss } : {}),
    focal: kind === 'focal',
    placeholder: kind === 'placeholder',
    deceased: died,
    ...(died && plain ? { diedMark: 'leaf' as const } : {}),
    inside: plain ? '' : kind === 'pregnancy' && profile === 'nsgc' ? 'P' : (insides[kind] ?? ''),
    name: '',
    small: [],
    marks: [],
    bracketed: false,
    restricted: false,
    notFoundYet: kind === 'notFoundYet' && !plain,
    title: '',
  };
}
