/** Whether two JSON values say the same; fields that are undefined count as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((v, i) => sameJson(v, b[i]))
    );
  }
  const x = Object.entries(a).filter(([, value]) => value !== undefined);
  const y = Object.entries(b).filter(([, value]) => value !== undefined);
  return (
    x.length === y.length &&
    x.every(([key, value]) => sameJson(value, (b as Record<string, unknown>)[key]))
  );
}
