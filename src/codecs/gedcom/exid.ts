const prefix = 'https://gedcom.io/terms/v7/';

/** The authority of a number that 5.5.1 had a tag of its own for: AFN, RFN, RIN. */
export const exidType = (tag: string): string => `${prefix}${tag}`;

/** The tag of 5.5.1 that a number of this authority had, if any. */
export const exidTag = (type: string | undefined): string | undefined =>
  /^https:\/\/gedcom\.io\/terms\/v7\/(AFN|RFN|RIN)$/.exec(type ?? '')?.[1];
