/**
 * Hands over every text in a value of JSON, at any depth, and whether it stands
 * under the key `id`.
 */
export function eachText(
  value: unknown,
  take: (text: string, isId: boolean) => void,
  key = '',
): void {
  if (typeof value === 'string') take(value, key === 'id');
  else if (Array.isArray(value)) for (const each of value) eachText(each, take, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) eachText(each, take, name);
}
