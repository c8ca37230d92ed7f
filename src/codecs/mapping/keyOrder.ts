/** JSON's own keys come first … */
const plainKeys = ['$schema', 'format', 'version', 'id', 'value', 'ref'];

/** … then GEDCOM 7's tags in the order of its specification, over all structures. */
const standardTags = `
  HEAD INDI FAM GEDC VERS SCHMA
  RESN NAME TYPE NPFX GIVN NICK SPFX SURN NSFX TRAN
  SEX HUSB WIFE CHIL
  CAST DSCR EDUC IDNO NATI NCHI NMR OCCU PROP RELI RESI SSN TITL FACT
  ADOP BAPM BARM BASM BIRT BLES BURI CENS CHR CHRA CONF CREM DEAT EMIG FCOM GRAD IMMI NATU ORDN PROB RETI WILL
  ANUL DIV DIVF ENGA MARB MARC MARL MARR MARS EVEN NO
  DATE TIME PHRASE PLAC AGE AGNC CAUS PEDI STAT ROLE
  ABBR AUTH PUBL TEXT PAGE DATA QUAY FILE FORM MEDI CROP
  FAMC FAMS SUBM ASSO ALIA ANCI DESI UID EXID NOTE SNOTE SOUR OBJE CHAN CREA
`
  .trim()
  .split(/\s+/);

const ranks = new Map([...plainKeys, ...standardTags].map((key, index) => [key, index]));
const afterStandard = ranks.size;

/**
 * Where a key stands in a structure: JSON's own, standard tags, unknown tags,
 * extension tags, unknown keys of JSON, and last the lines that fit nowhere.
 * Keys of one rank are ordered by code point.
 */
export function rankOfKey(key: string): number {
  const known = ranks.get(key);
  if (known !== undefined) return known;
  if (key === 'unmapped') return afterStandard + 3;
  if (/^[A-Z]/.test(key)) return afterStandard;
  return key.startsWith('_') ? afterStandard + 1 : afterStandard + 2;
}
