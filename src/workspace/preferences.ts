import { type Language, languages } from '#words';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

/** What the wheel may do over a drawing. */
export const wheelWishes = ['guess', 'zoom', 'scroll'] as const;
type WheelWish = (typeof wheelWishes)[number];

/** How somebody likes the app: about the person at the desk, never about a case. */
export interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  /** Single-key shortcuts; some people dictate or brush keys. */
  readonly singleKeys: boolean;
  /** Kinship words under the names. */
  readonly kinWords: boolean;
  /** What headings of tables meant when somebody said so: plain heading to column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of the list of people, in order; absent: as they come. */
  readonly peopleColumns?: readonly string[];
  /** Keys of the user's own, by command; an empty text takes a command's keys away. */
  readonly keys: Readonly<Record<string, string>>;
  /** What stands beside the view of the case, and how much of the window the view itself has, in percent. */
  readonly beside?: { readonly view: string; readonly share: number };
  /** People that are dragged hold to rows, edges, middles and equal gaps. */
  readonly snapping: boolean;
  /** What the wheel does over a drawing; `guess` tells a wheel from a touchpad. */
  readonly wheel: WheelWish;
  /** The small map of a large family, unfolded. */
  readonly miniMap: boolean;
}

const defaultPreferences: Preferences = {
  theme: 'system',
  language: 'en',
  singleKeys: true,
  kinWords: false,
  columns: {},
  keys: {},
  snapping: true,
  wheel: 'guess',
  miniMap: true,
};

const isText = (value: unknown): value is string => typeof value === 'string';

const readTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter(isText) : undefined;

const readKeys = (value: unknown): Preferences['keys'] =>
  Object.fromEntries(
    Object.entries(Object(value)).filter((entry): entry is [string, string] => isText(entry[1])),
  );

function readBeside(value: unknown): Preferences['beside'] {
  const { view, share } = Object(value);
  return isText(view) && typeof share === 'number' && share >= 20 && share <= 80
    ? { view, share }
    : undefined;
}

/** Where preferences are kept: the browser's localStorage fits. */
export interface PreferenceStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const storeKey = 'roots-and-routes.preferences';

/** Preferences as they were left; anything unreadable counts as not set. */
export function readPreferences(store: PreferenceStore): Preferences {
  try {
    const kept: unknown = JSON.parse(store.getItem(storeKey) ?? '{}');
    const values =
      typeof kept === 'object' && kept !== null
        ? (kept as Partial<Record<keyof Preferences, unknown>>)
        : {};
    const peopleColumns = readTexts(values.peopleColumns);
    const beside = readBeside(values.beside);
    return {
      ...(peopleColumns ? { peopleColumns } : {}),
      ...(beside ? { beside } : {}),
      keys: readKeys(values.keys),
      theme: themes.find((theme) => theme === values.theme) ?? defaultPreferences.theme,
      language:
        languages.find((language) => language === values.language) ?? defaultPreferences.language,
      singleKeys:
        typeof values.singleKeys === 'boolean' ? values.singleKeys : defaultPreferences.singleKeys,
      kinWords:
        typeof values.kinWords === 'boolean' ? values.kinWords : defaultPreferences.kinWords,
      columns: textsOf(values.columns),
      snapping:
        typeof values.snapping === 'boolean' ? values.snapping : defaultPreferences.snapping,
      miniMap: typeof values.miniMap === 'boolean' ? values.miniMap : defaultPreferences.miniMap,
      wheel: wheelWishes.find((wish) => wish === values.wheel) ?? defaultPreferences.wheel,
    };
  } catch {
    return defaultPreferences;
  }
}

/** The texts of an object by their keys; whatever else is in it is left out. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** Keeps preferences; a browser that forbids it keeps them until the page is closed. */
export function writePreferences(store: PreferenceStore, preferences: Preferences): void {
  try {
    store.setItem(storeKey, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse: nothing of a case is lost by that.
  }
}
