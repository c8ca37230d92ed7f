import type { PaperName, Sheet } from '#pictures';
import './print.css';

/** Where sheets lie while the browser prints them; everything else of the page is not on paper. */
const standClass = 'print-sheets';

async function sheetImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.alt = '';
  await image.decode();
  return image;
}

/**
 * Prints sheets through the browser: these very sheets, each on a page of its own
 * size, and nothing else of the page.
 *
 * @param write a sheet as SVG, in which everything that it needs travels.
 */
export async function printSheets(
  sheets: readonly Sheet[],
  paper: PaperName,
  write: (sheet: Sheet) => string,
  onProgress: (done: number) => void,
): Promise<void> {
  const stand = document.createElement('div');
  stand.className = standClass;
  for (const [i, sheet] of sheets.entries()) {
    const page = document.createElement('div');
    const across = sheet.width > sheet.height;
    page.className = `print-sheet print-sheet--${paper}-${across ? 'across' : 'upright'}`;
    page.append(await sheetImage(write(sheet)));
    stand.append(page);
    onProgress((i + 1) / sheets.length);
  }
  document.querySelector(`.${standClass}`)?.remove();
  document.body.append(stand);
  const clear = () => {
    for (const image of stand.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    stand.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
