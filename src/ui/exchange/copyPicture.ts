import type { Reader, Workspace } from '#workspace';
import { picturePng, pictureSvg } from './pictureFiles.ts';

/** Whether this browser lets a page put pictures on the clipboard. */
export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';

const svgType = 'image/svg+xml';
const takesSvg = (): boolean => ClipboardItem.supports?.(svgType) === true;

/**
 * Puts the drawing for a reader on the clipboard: dots for every program, and where
 * the browser can, the same as SVG. Throws where there is no drawing or no leave to copy.
 *
 * @param wished dots for one px of the drawing.
 * @returns the dots for one px that it got.
 */
export async function copyPicture(
  workspace: Workspace,
  reader: Reader,
  wished: number,
): Promise<number> {
  const made = pictureSvg(workspace, reader, 'print').then(async (picture) => {
    if (!picture) throw new Error('no drawing');
    const dots = await picturePng(picture.svg, picture.scene, wished);
    return { ...dots, svg: new Blob([picture.svg], { type: svgType }) };
  });
  // The clipboard is asked at once, while the press of the button still counts, and waits for what comes.
  const item = new ClipboardItem({
    'image/png': made.then(({ blob }) => blob),
    ...(takesSvg() ? { [svgType]: made.then(({ svg }) => svg) } : {}),
  });
  await navigator.clipboard.write([item]);
  return (await made).scale;
}
