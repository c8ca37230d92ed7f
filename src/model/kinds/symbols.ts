/** Whose symbol it is, its code in GenoPro and where it is published. The drawing stands in scene/figures/person. */
export interface SymbolKind {
  readonly codes: { readonly genopro?: string };
  readonly source: string;
  /** What it is about, where a drawing says nothing of it until asked. */
  readonly topic?: 'pregnancyLoss';
}

const mcgoldrick = 'McGoldrick, Gerson & Petry (2020)';
const childWelfare = 'child welfare practice';

/** Every symbol for somebody or something, in the order of the gallery. */
export const symbolKinds = {
  woman: { codes: { genopro: 'F' }, source: `${mcgoldrick}; GenoPro 3; NSGC (2022)` },
  man: { codes: { genopro: 'M' }, source: `${mcgoldrick}; GenoPro 3; NSGC (2022)` },
  nonBinary: { codes: {}, source: `${mcgoldrick}: dome; NSGC (2022): diamond` },
  genderUnknown: {
    codes: { genopro: 'U' },
    source: 'own symbol that asserts no gender; GenoPro 3: "?"; NSGC (2022): diamond',
  },
  transMan: {
    codes: { genopro: 'WomanToMan' },
    source: `${mcgoldrick}: outer shape is lived gender; GenoPro 3: outline outside`,
  },
  transWoman: {
    codes: { genopro: 'ManToWoman' },
    source: `${mcgoldrick}: outer shape is lived gender; GenoPro 3: outline outside`,
  },
  intersex: { codes: {}, source: `${mcgoldrick}; NSGC (2022)` },
  pet: { codes: { genopro: 'P' }, source: `${mcgoldrick}; GenoPro 3` },
  pregnancy: { codes: { genopro: 'p' }, source: `${mcgoldrick}; GenoPro 3` },
  miscarriage: {
    topic: 'pregnancyLoss',
    codes: { genopro: 'Miscarriage' },
    source: `${mcgoldrick}: filled dot; GenoPro 3: triangle and cross; NSGC (2008): small triangle`,
  },
  termination: {
    topic: 'pregnancyLoss',
    codes: { genopro: 'Abortion' },
    source: `${mcgoldrick}: cross; GenoPro 3: triangle, cross and bar; NSGC (2008): struck triangle`,
  },
  stillbirth: {
    topic: 'pregnancyLoss',
    codes: { genopro: 'Stillbirth' },
    source: `${mcgoldrick}: small symbol and cross; GenoPro 3`,
  },
  died: { codes: { genopro: 'IsDead' }, source: `${mcgoldrick}; GenoPro 3; NSGC (2008): stroke` },
  focal: { codes: {}, source: `${mcgoldrick}: double outline of the index person` },
  placeholder: { codes: {}, source: childWelfare },
  notFoundYet: { codes: {}, source: childWelfare },
  professional: { codes: {}, source: childWelfare },
  organisation: { codes: { genopro: 'SocialEntity' }, source: 'Hartman (1978); GenoPro 3' },
  alias: { codes: { genopro: 'IndividualInternalHyperlink' }, source: 'GenoPro 3' },
} as const satisfies Readonly<Record<string, SymbolKind>>;
export type SymbolKindId = keyof typeof symbolKinds;
