import type { Json } from './json.ts';

/** Reads a structure once, though it is asked both for what it says and for what it leaves. */
export function once<In extends Json, Value>(read: (json: In) => Value): (json: In) => Value {
  const known = new WeakMap<object, { readonly value: Value }>();
  return (json) => {
    if (typeof json !== 'object' || json === null) return read(json);
    const found = known.get(json) ?? { value: read(json) };
    known.set(json, found);
    return found.value;
  };
}
