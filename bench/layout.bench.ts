/**
 * Draws made-up families with our layout and with every published one that can
 * be run here, and prints what a reader finds in the drawings, as a table for
 * each family.
 *
 *     npm run bench layout [most people]
 */
import type { FamilyGraph } from '#layout';
import { exactCrossings } from './layoutExact.ts';
import { madeUpFamily, tangledFamily } from './layoutFamilies.ts';
import { type Drawn, scoreDrawing } from './layoutScore.ts';
import { type Tool, tools } from './layoutTools.ts';

/** Before the time is taken, and how often it is then. */
const warmUps = 2;
const timed = 5;
/** A tool is not asked for a family that would take longer than this by what the one before took, ms. */
const patience = 30_000;
/** Runs longer than this are timed once, ms. */
const long = 1_500;

const families: readonly { readonly name: string; readonly graph: FamilyGraph }[] = [
  ...[30, 100, 300, 1000, 3000, 10_000].map((people) => ({
    name: `${people} people`,
    graph: madeUpFamily(people, 1),
  })),
  {
    name: '300 people of whom many marry relatives, in-laws and again',
    graph: madeUpFamily(300, 2, { kin: 0.15, inLaws: 0.4, again: 0.4 }),
  },
];

async function time(
  tool: Tool,
  graph: FamilyGraph,
): Promise<{ drawn: readonly Drawn[]; ms: number; longest: number }> {
  const times: number[] = [];
  let drawn: readonly Drawn[] = [];
  while (times.length < warmUps + timed && (times.at(-1) ?? 0) < long) {
    const began = performance.now();
    drawn = await tool.draw(graph);
    times.push(performance.now() - began);
  }
  const counted = times.length > warmUps ? times.slice(warmUps) : times;
  counted.sort((a, b) => a - b);
  return { drawn, ms: counted[counted.length >> 1] ?? 0, longest: Math.max(...times) };
}

const heads = [
  'tool',
  'ms',
  'drawn %',
  'copies',
  'crossings',
  'through',
  'overlaps',
  'couples adjacent %',
  'with co-partners %',
  'sibships together %',
  'in birth order %',
  'width px',
];

async function row(tool: Tool, graph: FamilyGraph): Promise<{ cells: string[]; ms: number }> {
  try {
    const { drawn, ms, longest } = await time(tool, graph);
    const score = scoreDrawing(graph, drawn);
    const whole = (value: number) => value.toFixed(0);
    const cells = [
      tool.name,
      ms.toFixed(1),
      whole(score.drawn),
      whole(score.copies),
      whole(score.crossings),
      whole(score.through),
      whole(score.overlaps),
      score.adjacent.toFixed(1),
      score.grouped.toFixed(1),
      score.together.toFixed(1),
      score.inOrder.toFixed(1),
      whole(score.width),
    ];
    return { cells, ms: longest };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'failed';
    return { cells: [tool.name, `failed: ${why}`], ms: Number.POSITIVE_INFINITY };
  }
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

async function compare(most: number): Promise<void> {
  const took = new Map<string, { ms: number; people: number }>();
  for (const { name, graph } of families) {
    const people = graph.people.length;
    if (people > most) continue;
    console.log(`\n**${name}**\n\n${line(heads)}\n|---|${'---:|'.repeat(heads.length - 1)}`);
    for (const tool of tools()) {
      const last = took.get(tool.name);
      // Most grow with the square of the family.
      if (last && last.ms * (people / last.people) ** 2 > patience) {
        console.log(line([tool.name, 'not tried: too slow on the family before']));
        continue;
      }
      const { cells, ms } = await row(tool, graph);
      if (Number.isFinite(ms)) took.set(tool.name, { ms, people });
      console.log(line(cells));
    }
  }
  const notes = tools().filter(({ note }) => note);
  console.log(`\nOnly ${notes.map(({ name, note }) => `${note}: ${name}`).join('; ')}.`);
}

/** How often our order has as few crossings as there can be, in small tangled families. */
function exactness(): void {
  let tried = 0;
  let fewest = 0;
  let more = 0;
  for (let seed = 1; seed <= 200; seed++) {
    for (const people of [10, 12, 14]) {
      const exact = exactCrossings(tangledFamily(people, seed), 60_000);
      if (!exact) continue;
      tried++;
      if (exact.ours === exact.fewest) fewest++;
      more += exact.ours - exact.fewest;
    }
  }
  console.log(
    `\nSmall tangled families of up to 14 people, against all orders with as many couples side by side: ` +
      `${fewest} of ${tried} have the fewest crossings there can be; the others together ${more} more.`,
  );
}

await compare(Number(process.argv[2] ?? Number.POSITIVE_INFINITY));
exactness();
