// npm run bench network: how long a network takes to be laid out and drawn, beside what the engine's own
// stress layout takes for the same web.
import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { arrangeWeb, type ElkEngine, type ElkGraph } from '#layout';
import { circlesMapOf, emptyCase, isoDay, type PersonId, type Tie } from '#model';
import { drawCircles, drawWeb, type NetworkContext, webOf } from '#scene';
import { english } from '#words';

const elk = new Elk();
const engine: ElkEngine = { layout: (graph) => elk.layout(graph as ElkNode) as Promise<ElkGraph> };
const engineNow = async () => engine;

/** A child with so many ties to others and among them; those who stand next to each other know each other. */
function crowd(people: number, ties: number): NetworkContext {
  const id = (i: number) => `I${i}` as PersonId;
  const persons = Array.from({ length: people }, (_, i) => ({
    id: id(i),
    names: [{ id: `E${i}`, value: { given: `Somebody${i}` } }],
  }));
  const rows: Tie[] = Array.from({ length: people - 1 }, (_, i) => ({
    id: `T${i}`,
    ends: [{ person: id(0) }, { person: id(i + 1) }],
    ring: 1 + (i % 4),
    sector: (['mumSide', 'friends', 'school', 'helpers'] as const)[i % 4] ?? 'friends',
  }));
  // The same numbers on every run (Park & Miller 1988).
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  while (rows.length < ties) {
    const a = 1 + random(people - 1);
    const b = Math.min(people - 1, a + 1 + random(8));
    if (a !== b) rows.push({ id: `T${rows.length}`, ends: [{ person: id(a) }, { person: id(b) }] });
  }
  const doc = {
    ...emptyCase(''),
    persons: new Map(persons.map((row) => [row.id, row])),
    ties: new Map(rows.map((row) => [row.id, row])),
  };
  const today = isoDay('2026-11-22');
  return {
    doc,
    child: id(0),
    viewer: id(0),
    words: english,
    today,
    voice: 'coordinator',
    forCoordinator: true,
  };
}

async function took(task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 4; run++) {
    const began = performance.now();
    await task();
    times.push(performance.now() - began);
  }
  return Math.round(times.toSorted((a, b) => a - b)[1] ?? 0);
}

console.log('people  ties  way       laid out ms  drawn ms');
for (const [people, ties] of [
  [25, 50],
  [60, 150],
  [150, 400],
] as const) {
  const context = crowd(people, ties);
  const web = webOf(context);
  const line = (way: string, laid: number | string, drawn: number) =>
    console.log(
      `${String(people).padStart(6)}${String(ties).padStart(6)}  ${way.padEnd(9)}${String(laid).padStart(12)}${String(drawn).padStart(10)}`,
    );
  for (const way of ['stress', 'layered', 'radial'] as const) {
    const places = await arrangeWeb(web.graph, way, engineNow);
    line(
      way,
      await took(() => arrangeWeb(web.graph, way, engineNow)),
      await took(() => drawWeb(context, web, places)),
    );
  }
  line(
    'circles',
    '',
    await took(() => drawCircles(context, circlesMapOf(context.doc, context.child))),
  );
}

const { graph } = webOf(crowd(150, 400));
const began = performance.now();
await engine.layout({
  id: 'web',
  layoutOptions: { 'elk.algorithm': 'stress', 'elk.stress.iterationLimit': '40' },
  children: graph.tokens.map(({ id, width, above, below }) => ({
    id,
    width,
    height: above + below,
  })),
  edges: graph.links.map(([from, to], i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
});
console.log(`elkjs stress, 150 people, 400 ties: ${Math.round(performance.now() - began)} ms`);
