import { project, withoutSecrets } from '#copies';
import { type DayRange, isoDay, type PersonId } from '#model';
import type { Words } from '#words';
import { aboutSeen, drawForColleague, drawShared, notationOf, type Picture } from './drawing.ts';
import { drawMap, drawSharedMap } from './drawMap.ts';
import type { LayoutEngine } from './layoutEngine.ts';
import { pictureOfLife } from './lifePicture.ts';
import type { Reader } from './reader.ts';
import type { OpenState } from './state.ts';
import { type PictureMaker, viewPicture } from './viewPicture.ts';

interface How {
  readonly words: Words;
  readonly today: DayRange;
  readonly engine: LayoutEngine;
  /** Who makes the pictures of the view on the screen, where that is not the family. */
  readonly maker: PictureMaker | undefined;
}

/**
 * The picture for a reader: the coordinator's as it is on the screen, a colleague's
 * without what is secret, a child's from a copy that holds what that child knows.
 */
export async function pictureFor(
  reader: Reader,
  open: OpenState,
  { words, today, engine, maker }: How,
): Promise<Picture | undefined> {
  const { document, overlay } = open;
  const sharedWith = (child: PersonId) => project(document, { child, today, freshIds: true });
  if (reader.view) {
    if (reader.for === 'family') return drawSharedMap(sharedWith(reader.child), words);
    const copy = reader.for === 'professional' ? withoutSecrets(document, today) : document;
    return drawMap(copy, reader.view.child, words);
  }
  if (reader.life)
    return pictureOfLife(document, reader.for, reader.life, { words, today, overlay });
  if (maker) return viewPicture(maker, reader, { document, words, today });
  const how = { words, today, engine };
  switch (reader.for) {
    case 'coordinator':
      return open.drawing && { ...asSeen(open, words), scene: open.drawing.scene };
    case 'professional':
      return drawForColleague(withoutSecrets(document, today), open, how);
    case 'family':
      return drawShared(sharedWith(reader.child), how);
  }
}

/** The family as the coordinator has it on the screen. */
function asSeen(open: OpenState, words: Words): Omit<Picture, 'scene'> {
  const asOf = open.overlay?.asOf;
  return {
    of: 'family',
    doc: open.document,
    notation: { ...notationOf(open), ...(asOf ? { asOf: isoDay(asOf) } : {}) },
    words,
    about: aboutSeen(open, words),
  };
}
