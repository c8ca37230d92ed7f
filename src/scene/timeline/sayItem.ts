import { type CaseDocument, type Contact, calledBy, type LifeItem, type PersonId } from '#model';
import { capital, type Words } from '#words';
import { displayName, shortName } from '../figures/names.ts';
import { homeName } from '../mobility/subject.ts';

/** What the words of a timeline are made from. */
export interface LifeContext {
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly person: PersonId;
  /** Drawn for the child or family: in the child's words, without what files call things. */
  readonly forFamily?: boolean;
}

/** The words on an item, and what stands small under them. */
export interface ItemWords {
  readonly name: string;
  readonly more: string;
}

const join = (parts: readonly (string | undefined | false)[], by = ' · ') =>
  parts.filter(Boolean).join(by);

/** The name of somebody as it stands on a bar: as the child calls them in a family's copy. */
function nameOn({ doc, words, person, forFamily }: LifeContext, id: PersonId): string {
  const row = doc.persons.get(id);
  const own = forFamily && row ? calledBy(row, person) : undefined;
  return own ?? shortName(doc, words, id);
}

function homeWords(context: LifeContext, item: LifeItem): ItemWords {
  const { doc, words, forFamily } = context;
  const stay = doc.stays.get(item.row);
  const place = stay?.place === undefined ? undefined : doc.places.get(stay.place);
  const kind = stay && stay.kind !== 'unknown' ? words.say(`stay.${stay.kind}`) : undefined;
  // A copy has no kinds of care; whose home it was says more than that it is not known.
  const unnamed =
    forFamily && stay
      ? homeName({ doc, words, child: context.person, forCoordinator: false }, stay)
      : words.say(`home.${stay?.kind ?? 'unknown'}`);
  const name = stay?.childLabel ?? place?.label ?? capital(unnamed);
  const miles =
    !forFamily && place?.milesFromHome !== undefined
      ? words.say('placements.miles', { miles: Math.round(place.milesFromHome) })
      : undefined;
  return { name, more: forFamily ? '' : join([kind, place?.locality, miles]) };
}

function contactWords({ words }: LifeContext, contact: Contact | undefined): string {
  return join([
    contact?.words,
    contact?.frequency && words.say(`frequency.${contact.frequency}`),
    (contact?.modes?.length ?? 0) > 0 &&
      words.list((contact?.modes ?? []).map((mode) => words.say(`mode.${mode}`))),
    contact?.arrangement && words.say(`arrangement.${contact.arrangement}`),
  ]);
}

function timeWords(context: LifeContext, item: LifeItem): ItemWords {
  const { doc, words, person } = context;
  const tie = doc.ties.get(item.row);
  const other = tie?.ends.find((end) => !('person' in end) || end.person !== person);
  const name = !other
    ? ''
    : 'person' in other
      ? nameOn(context, other.person)
      : 'organisation' in other
        ? (doc.organisations.get(other.organisation)?.name ?? '')
        : (doc.households.get(other.household)?.label ?? '');
  const planned = item.contact === 'arranged' && tie?.happened !== undefined;
  return {
    name,
    more: join([
      planned && words.say('timeline.arranged'),
      contactWords(context, item.contact && tie?.[item.contact]),
    ]),
  };
}

function eventWords(context: LifeContext, item: LifeItem): ItemWords {
  const { doc, words, person } = context;
  if (item.event) {
    if (item.row === person) return { name: words.say('timeline.ownBirth'), more: '' };
    const name = nameOn(context, String(item.row));
    return { name: words.say(`timeline.${item.event}`, { name }), more: '' };
  }
  const event = doc.lifeEvents.get(item.row);
  const kind = words.say(`lifeEvent.${event?.kind ?? 'other'}`);
  return event?.words ? { name: event.words, more: kind } : { name: capital(kind), more: '' };
}

/** What stands on an item of a life. */
export function wordsOn(context: LifeContext, item: LifeItem): ItemWords {
  switch (item.lane) {
    case 'home':
      return homeWords(context, item);
    case 'people':
      return { name: nameOn(context, String(item.row)), more: '' };
    case 'school':
      return { name: context.doc.organisations.get(item.row)?.name ?? '', more: '' };
    case 'familyTime':
      return timeWords(context, item);
    case 'events':
      return eventWords(context, item);
    case 'feelings':
      return feelingWords(context, item);
  }
}

function feelingWords(context: LifeContext, item: LifeItem): ItemWords {
  const { doc, words } = context;
  if (item.table === 'stays') {
    const feeling = doc.stays.get(item.row)?.feeling ?? 'dontRemember';
    const home = homeWords(context, item);
    return { name: words.say(`feeling.${feeling}`), more: home.name };
  }
  return { name: doc.lifeEvents.get(item.row)?.words ?? words.say('lifeEvent.feeling'), more: '' };
}

/** When an item was, as it was recorded. */
function whenOf({ doc, words, forFamily }: LifeContext, item: LifeItem): string {
  if (forFamily) return '';
  if (item.guessed) return words.say('timeline.undated');
  const row =
    item.table === 'stays'
      ? doc.stays.get(item.row)
      : item.table === 'lifeEvents'
        ? doc.lifeEvents.get(item.row)
        : item.contact
          ? doc.ties.get(item.row)?.[item.contact]
          : undefined;
  if (!row?.from && !row?.to) return '';
  const from = row.from && words.date(row.from);
  const to = row.to && words.date(row.to);
  if (item.lane === 'events' && from && !to) return from;
  return words.say('timeline.span', {
    from: from ?? '?',
    to: to ?? (item.ongoing ? words.say('placements.now') : '?'),
  });
}

/** What a reader who does not see an item is told of it. */
export function sayItem(context: LifeContext, item: LifeItem): string {
  const { words, doc } = context;
  const { name, more } = wordsOn(context, item);
  const lane = words.say(`lane.${item.lane}`);
  const whole = item.lane === 'people' ? displayName(doc, words, String(item.row)) : name;
  const home =
    item.lane === 'people' && item.stay !== undefined
      ? homeWords(context, { ...item, row: item.stay }).name
      : '';
  return join([`${lane}: ${whole}`, more, home, whenOf(context, item)], '. ');
}
