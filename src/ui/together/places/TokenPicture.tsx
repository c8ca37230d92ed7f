import type { PersonId } from '#model';
import { drawToken, type MobilityContext } from '#scene';
import { useDesk } from '../context.tsx';
import { Picture } from './Picture.tsx';

/** Somebody's face, initial or photo, as it stands on the map. */
export function TokenPicture({
  person,
  context,
  size = 64,
}: {
  readonly person: PersonId;
  /** With marks and wishes, where they show. */
  readonly context?: MobilityContext;
  readonly size?: number;
}) {
  const { copy, child, words } = useDesk();
  const plain: MobilityContext = { doc: copy, words, child, forCoordinator: false };
  const { marks } = drawToken(context ?? plain, person);
  // The name under it is said beside the picture.
  const faces = marks.filter((mark) => mark.kind !== 'text' || Math.abs(mark.y) < 20);
  return <Picture marks={faces} box={[-34, -36, 68, 68]} size={size} />;
}
