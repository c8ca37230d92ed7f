/**
 * Notations that a case can be drawn in: McGoldrick, Gerson & Petry (2020),
 * GenoPro 3, the pedigree of the NSGC (2008, 2022), and plain words for children.
 */
export const notationProfiles = ['mcgoldrick', 'genopro', 'nsgc', 'plain'] as const;
export type NotationProfile = (typeof notationProfiles)[number];
