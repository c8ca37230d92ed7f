import { project, withoutSecrets } from '#copies';
import type { CaseDocument, DayRange } from '#model';
import { type Words, wordsForChild } from '#words';
import type { Picture } from './drawing.ts';
import type { Reader } from './reader.ts';

/** Draws what a view shows from a case: the whole one, or a copy for somebody else. */
export type PictureMaker = (of: {
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly reader: Reader;
}) => Promise<Pick<Picture, 'of' | 'scene' | 'shapes'> | undefined>;

/** The picture of a view for a reader, from nothing but what that reader may see. */
export async function viewPicture(
  maker: PictureMaker,
  reader: Reader,
  { document, words, today }: { document: CaseDocument; words: Words; today: DayRange },
): Promise<Picture | undefined> {
  const shared = reader.for === 'family';
  const doc = shared
    ? project(document, { child: reader.child, today, freshIds: true })
    : reader.for === 'professional'
      ? withoutSecrets(document, today)
      : document;
  const own = shared ? wordsForChild(words) : words;
  const made = await maker({ doc, words: own, reader });
  return (
    made && {
      ...made,
      doc,
      words: own,
      notation: shared ? { profile: 'plain' } : {},
      title: made.scene.title,
      about: shared ? { unchecked: true } : {},
    }
  );
}
