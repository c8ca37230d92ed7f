import { refused } from '../codec.ts';

/** Line and column of a place in a text, both from 1. */
function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

const string = String.raw`"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const literal = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
const token = new RegExp(String.raw`\s*(?:([{}[\],:])|(${string})|(${literal}))`, 'uy');

/**
 * Where a text that is no JSON stops being it: at its end, when it was cut off,
 * or at the first thing that cannot stand there. Only for texts that
 * `JSON.parse` has refused, whose message differs from engine to engine.
 */
export function syntaxFault(text: string) {
  const offset = faultAt(text);
  const rest = text.slice(offset).trim();
  // What is left is nothing, or the beginning of something that never ends.
  const cut = rest === '' || /^"(?:[^"\\]|\\.)*\\?$/s.test(rest) || /^[-\w.+]*$/.test(rest);
  const blank = rest === '' ? 0 : text.slice(offset).search(/\S/);
  const { line, column } = lineAt(text, offset + blank);
  return refused(cut ? 'cut-off' : 'broken', `line ${line}`, { line, column });
}

type State = 'value' | 'first' | 'key' | 'colon' | 'next';

/** What may follow, given what is open; a token that may not stand here ends the walk. */
function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let offset = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, sign, quoted] = match;
    const next = step(state, sign, quoted !== undefined, open);
    if (!next) return offset;
    state = next;
    offset = token.lastIndex;
  }
  return offset;
}

function step(
  state: State,
  sign: string | undefined,
  quoted: boolean,
  open: ('{' | '[')[],
): State | undefined {
  if (sign === '}' || sign === ']') {
    const opener = sign === '}' ? '{' : '[';
    const here = state === 'next' || state === 'first';
    return here && open.pop() === opener ? 'next' : undefined;
  }
  if (state === 'next') {
    if (sign !== ',' || open.length === 0) return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (state === 'colon') return sign === ':' ? 'value' : undefined;
  const inObject = state === 'key' || (state === 'first' && open.at(-1) === '{');
  if (inObject) return quoted ? 'colon' : undefined;
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return 'first';
  }
  return sign === undefined ? 'next' : undefined;
}
