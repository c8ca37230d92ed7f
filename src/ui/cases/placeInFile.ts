import type { Words } from '#words';

/**
 * A place in a file as a codec names it (`line 12`, `INDI I3 › BIRT 1 › DATE`) in
 * words: "line 12", "person I3 › birth 1 › date". Tags without words stay as they are.
 *
 * @param nameOf what a record is called here, where its id alone would say little.
 */
export function placeInFile(
  words: Words,
  at: string,
  nameOf: (tag: string, id: string) => string | undefined = () => undefined,
): string {
  const line = /^line (\d+)$/.exec(at)?.[1];
  if (line !== undefined) return words.say('file.line', { line });
  return at
    .split(' › ')
    .map((step) => {
      const [tag = '', ...rest] = step.split(' ');
      const id = rest.join(' ');
      return nameOf(tag, id) ?? [words.sayOr(`file.tag.${tag}`, tag), id].filter(Boolean).join(' ');
    })
    .join(' › ');
}
