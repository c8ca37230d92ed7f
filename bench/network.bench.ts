// npm run bench network: how long a network takes to be laid out and drawn, beside what the engine's own
// stress layout takes for the same web; then what its frames cost in a real browser.
import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { arrangeWeb, type ElkEngine, type ElkGraph } from '#layout';
import { circlesMapOf, isoDay } from '#model';
import { drawCircles, drawWeb, type NetworkContext, webOf } from '#scene';
import { english } from '#words';
import { centreOf, crowdedCase } from './networkCase.ts';
import { networkFrames } from './networkFrames.ts';

const elk = new Elk();
const engine: ElkEngine = { layout: (graph) => elk.layout(graph as ElkNode) as Promise<ElkGraph> };
const engineNow = async () => engine;

const contextOf = (people: number, ties: number): NetworkContext => {
  const doc = crowdedCase(people, ties);
  const child = centreOf(doc);
  return {
    doc,
    child,
    viewer: child,
    words: english,
    today: isoDay('2026-11-22'),
    voice: 'coordinator',
    forCoordinator: true,
  };
};

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
  const context = contextOf(people, ties);
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

const { graph } = webOf(contextOf(150, 400));
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

console.log('\nframes, 150 people, 400 ties (main thread ms, 95 of 100 frames ms)');
for (const { what, cpu, p95 } of await networkFrames(crowdedCase(150, 400)))
  console.log(`${what.padEnd(28)}${cpu.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(8)}`);
