import { type CaseDocument, isoDate, type PersonId } from '#model';
import {
  aboutLines,
  displayName,
  legendOf,
  type NotationOptions,
  type PictureAbout,
  type Scene,
} from '#scene';
import type { Words } from '#words';
import type { Furniture } from './sheets.ts';

/** Who a picture is for. */
export type Audience = 'coordinator' | 'professional' | 'family';

/** What the usual furniture is made from. */
export interface FurnitureSubject {
  /** The case that the scene was drawn from: for a family, its copy. */
  readonly doc: CaseDocument;
  readonly scene: Scene;
  readonly words: Words;
  readonly audience: Audience;
  readonly notation: NotationOptions;
  /** Day of printing, ISO. */
  readonly printedOn: string;
  /** What day or part of the family it shows; nothing where it shows all of it now. */
  readonly about?: PictureAbout;
  readonly author?: string;
  /** What stands over it in place of whose family it is: it is no drawing of a family then. */
  readonly title?: string;
}

/** How many links of a scene are marked as not settled. */
const uncheckedIn = (scene: Scene): number =>
  scene.figures.filter(({ keys }) =>
    keys?.some((key) => key === 'legend.unsure' || key === 'legend.disputed'),
  ).length;

/** Most names that the foot has room for. */
const mostNames = 4;

/** Whose accounts the drawing rests on: of each bond and couple in it the first. */
function accountsIn({ doc, scene, words }: FurnitureSubject): string {
  const who = new Set<string>();
  for (const { kind, subject } of scene.figures) {
    const row =
      kind === 'bond'
        ? doc.bonds.get(subject.row)
        : kind === 'couple'
          ? doc.partnerships.get(subject.row)
          : undefined;
    const account =
      row?.accounts?.[0] === undefined ? undefined : doc.accounts.get(row.accounts[0]);
    if (!account) continue;
    const { person, by, origin } = account;
    who.add(
      person === undefined
        ? (by ?? words.say(`origin.${origin}`))
        : displayName(doc, words, person),
    );
  }
  const names = [...who];
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  return shown.length ? words.say('picture.accounts', { who: words.list(shown) }) : '';
}

/**
 * What usually stands round a picture for its readers: a family's copy is headed
 * "For checking before it is shared", a colleague's page names notation, accounts
 * and what is not settled.
 */
export function furnitureFor(given: FurnitureSubject): Furniture {
  const { doc, scene, words, audience, notation, printedOn, about = {}, author, title } = given;
  const children = [...doc.focalChildren.values()].map(({ person }: { person: PersonId }) =>
    displayName(doc, words, person),
  );
  const name = words.list(children);
  const profile = notation.profile ?? 'mcgoldrick';
  const shared = audience === 'family';
  const said = aboutLines({ ...about, unchecked: false }, words);
  const foot = [
    title ? '' : words.say('picture.notation', { profile: words.say(`profile.${profile}`) }),
    accountsIn(given),
    words.say('picture.unchecked', { count: uncheckedIn(scene) }),
    words.say('picture.views'),
  ];
  return {
    title:
      title ??
      (children.length ? words.say('picture.family', { name }) : words.say('picture.case')),
    ...(said.length ? { about: said.join(' · ') } : {}),
    ...(author && !shared ? { author } : {}),
    ...(shared
      ? { notice: words.say('picture.checkFirst'), ...(name ? { copyFor: name } : {}) }
      : { confidential: true }),
    printed: words.date(isoDate(printedOn)),
    pageNumbers: true,
    legend: legendOf(scene, { doc, words, ...notation }),
    foot: shared ? [] : foot.filter(Boolean),
  };
}
