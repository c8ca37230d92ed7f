import { isList, isObject, type Json } from './json.ts';

const widest = 100;

/** A value in one line, or undefined where that takes more room than there is. */
function oneLine(json: Json, room: number): string | undefined {
  if (!isList(json) && !isObject(json)) {
    const text = JSON.stringify(json);
    return text.length <= room ? text : undefined;
  }
  const parts: string[] = [];
  let left = room - 4;
  for (const [key, value] of Object.entries(json)) {
    const name = isList(json) ? '' : `${JSON.stringify(key)}: `;
    const text = oneLine(value, left - name.length);
    if (text === undefined) return undefined;
    parts.push(name + text);
    left -= name.length + text.length + 2;
    if (left < -2) return undefined;
  }
  const inner = parts.join(', ');
  if (isList(json)) return `[${inner}]`;
  return inner ? `{ ${inner} }` : '{}';
}

/**
 * JSON as the text of a file: two spaces a level, and what fits into a line of
 * 100 characters in one line, so that a change of one fact is a change of one
 * line. The same value always gives the same text.
 */
export const jsonText = (json: Json): string => `${textAt(json, '', 0)}\n`;

function textAt(json: Json, indent: string, used: number): string {
  const line = oneLine(json, widest - indent.length - used - 1);
  if (line !== undefined) return line;
  if (!isList(json) && !isObject(json)) return JSON.stringify(json);
  const deeper = `${indent}  `;
  const lines = Object.entries(json).map(([key, value]) => {
    const name = isList(json) ? '' : `${JSON.stringify(key)}: `;
    return `${deeper}${name}${textAt(value, deeper, name.length)}`;
  });
  const [open, close] = isList(json) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
