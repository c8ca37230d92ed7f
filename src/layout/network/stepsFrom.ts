import type { WebGraph } from './web.ts';

/** How many ties everybody is from the centre; whoever no way leads to counts as two away, with all of theirs beyond. */
export function stepsFrom({ tokens, links, centre }: WebGraph): ReadonlyMap<string, number> {
  const near = new Map<string, string[]>(tokens.map(({ id }) => [id, []]));
  for (const [a, b] of links) {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  }
  const steps = new Map<string, number>();
  const walk = (start: string, depth: number) => {
    const queue = [start];
    steps.set(start, depth);
    for (const id of queue)
      for (const next of near.get(id) ?? []) {
        if (steps.has(next)) continue;
        steps.set(next, (steps.get(id) ?? 0) + 1);
        queue.push(next);
      }
  };
  walk(centre, 0);
  for (const { id } of tokens) if (!steps.has(id)) walk(id, 2);
  return steps;
}
