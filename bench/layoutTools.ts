import { spawnSync } from 'node:child_process';
import dagre from '@dagrejs/dagre';
import { coordGreedy, decrossTwoLayer, graphConnect, layeringSimplex, sugiyama } from 'd3-dag';
import Elk from 'elkjs';
import { calculateTree } from 'family-chart';
import relativesTree from 'relatives-tree';
import { type DataProvider, type Fam, type Indi, RelativesChart, type Renderer } from 'topola';
import { arrange, type FamilyGraph, type PersonSize } from '#layout';
import type { Drawn } from './layoutScore.ts';

/** Somebody's size in the bench: a symbol with a name under it, px. */
export const figure: PersonSize = {
  symbol: { width: 56, height: 56 },
  label: { width: 104, height: 34 },
};

/** From row to row for tools that count in rows, px; and from person to person. */
const pitch = { x: 120, y: 180 };
/** A union as a point of a graph, px. */
const point = 8;

/** A program that lays families out. */
export interface Tool {
  readonly name: string;
  /** Why there may be no drawing of everybody. */
  readonly note?: string;
  readonly draw: (graph: FamilyGraph) => readonly Drawn[] | Promise<readonly Drawn[]>;
}

/** Ours, and every published one that can be run here. */
export function tools(): Tool[] {
  const all: Tool[] = [
    { name: 'ours', draw: (graph) => arrange(graph, { sizes: figure }).people },
    {
      name: 'ours, settled',
      draw: (graph) => arrange(graph, { sizes: figure, effort: 'settled' }).people,
    },
    { name: 'elkjs layered', draw: byElk },
    { name: '@dagrejs/dagre', draw: byDagre },
    { name: 'd3-dag sugiyama', draw: byD3Dag },
    { name: 'relatives-tree', note: 'relatives of one person', draw: byRelativesTree },
    { name: 'family-chart', note: 'relatives of one person', draw: byFamilyChart },
    { name: 'topola relatives', note: 'relatives of one person', draw: byTopola },
  ];
  if (spawnSync('dot', ['-V']).error === undefined) all.push({ name: 'graphviz dot', draw: byDot });
  return all;
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The family as a graph of people and unions, from parents to children. */
function edgesOf({ unions }: FamilyGraph): Edge[] {
  return unions.flatMap(({ id, partners, children }) => [
    ...partners.map((from) => ({ from, to: `union ${id}` })),
    ...children.map(({ person }) => ({ from: `union ${id}`, to: person })),
  ]);
}

async function byElk(graph: FamilyGraph): Promise<Drawn[]> {
  const { width, height } = figure.symbol;
  const laid = await new Elk().layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': '64',
    },
    children: [
      ...graph.people.map(({ id }) => ({ id, width, height })),
      ...graph.unions.map(({ id }) => ({ id: `union ${id}`, width: point, height: point })),
    ],
    edges: edgesOf(graph).map(({ from, to }, i) => ({
      id: `${i}`,
      sources: [from],
      targets: [to],
    })),
  });
  const at = new Map(laid.children?.map((node) => [node.id, node]));
  return graph.people.map(({ id }) => {
    const { x = 0, y = 0 } = at.get(id) ?? {};
    return { id, x: x + width / 2, y: y + height / 2 };
  });
}

function byDagre(graph: FamilyGraph): Drawn[] {
  const laid = new dagre.graphlib.Graph();
  laid.setGraph({ nodesep: 64, ranksep: 40 });
  laid.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.people) laid.setNode(id, { ...figure.symbol });
  for (const { id } of graph.unions) laid.setNode(`union ${id}`, { width: point, height: point });
  for (const { from, to } of edgesOf(graph)) laid.setEdge(from, to);
  dagre.layout(laid);
  return graph.people.map(({ id }) => {
    const { x = 0, y = 0 } = laid.node(id);
    return { id, x, y };
  });
}

function byD3Dag(graph: FamilyGraph): Drawn[] {
  const edges = edgesOf(graph).map(({ from, to }) => [from, to] as const);
  const joined = new Set(edges.flat());
  // Whoever has no ties stands by themselves: an edge to oneself makes a node.
  const lone = graph.people.filter(({ id }) => !joined.has(id)).map(({ id }) => [id, id] as const);
  const dag = graphConnect().single(true)([...edges, ...lone]);
  sugiyama()
    .layering(layeringSimplex())
    .decross(decrossTwoLayer())
    .coord(coordGreedy())
    .nodeSize(({ data }: { data: string }) =>
      data.startsWith('union ') ? [point, point] : [figure.symbol.width, figure.symbol.height],
    )
    .gap([64, 40])(dag);
  return [...dag.nodes()].flatMap(({ data, x, y }) =>
    data.startsWith('union ') ? [] : [{ id: data, x, y }],
  );
}

function byDot(graph: FamilyGraph): Drawn[] {
  const lines = [
    'digraph { nodesep=0.9 ranksep=0.5 node [shape=box fixedsize=true label=""]',
    ...graph.people.map(({ id }) => `"${id}" [width=0.78 height=0.78]`),
    ...graph.unions.map(({ id }) => `"union ${id}" [width=0.1 height=0.1]`),
    ...edgesOf(graph).map(({ from, to }) => `"${from}" -> "${to}"`),
    '}',
  ];
  const { stdout } = spawnSync('dot', ['-Tplain'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const people = new Set<string>(graph.people.map(({ id }) => id));
  return stdout.split('\n').flatMap((line) => {
    const [kind, name = '', x, y] = line.split(' ');
    const id = name.replaceAll('"', '');
    // Inches, y upwards.
    return kind === 'node' && people.has(id) ? [{ id, x: Number(x) * 72, y: Number(y) * -72 }] : [];
  });
}

interface Relatives {
  readonly parents: string[];
  readonly children: string[];
  readonly spouses: string[];
  readonly siblings: string[];
  /** Unions they are a partner in, and the first that they are a child of. */
  readonly own: string[];
  born: string | undefined;
}

/** Everybody's nearest, for tools that want them person by person. */
function relativesOf({ people, unions }: FamilyGraph): Map<string, Relatives> {
  const found = new Map<string, Relatives>();
  const nobody = () => ({ parents: [], children: [], spouses: [], siblings: [], own: [] });
  for (const { id } of people) found.set(id, { ...nobody(), born: undefined });
  for (const union of unions) {
    const children = union.children.map(({ person }) => person);
    for (const partner of union.partners) {
      const relatives = found.get(partner);
      if (!relatives) continue;
      relatives.own.push(union.id);
      addOthers(relatives.spouses, union.partners, partner);
      addOthers(relatives.children, children, partner);
    }
    for (const child of children) {
      const relatives = found.get(child);
      // They know one family of birth only.
      if (!relatives || relatives.born !== undefined) continue;
      relatives.born = union.id;
      relatives.parents.push(...union.partners);
      addOthers(relatives.siblings, children, child);
    }
  }
  return found;
}

function addOthers(list: string[], ids: readonly string[], self: string): void {
  for (const id of ids) if (id !== self && !list.includes(id)) list.push(id);
}

/** Of some founders, the one round whom a tool draws most people. */
function best(graph: FamilyGraph, draw: (root: string) => Drawn[]): Drawn[] {
  const relatives = relativesOf(graph);
  const roots = graph.people
    .map(({ id }) => id)
    .filter((id) => (relatives.get(id)?.children.length ?? 0) > 0)
    .slice(0, 3);
  const count = (people: readonly Drawn[]) => new Set(people.map(({ id, of }) => of ?? id)).size;
  return roots.map(draw).reduce((a, b) => (count(b) > count(a) ? b : a), []);
}

function byRelativesTree(graph: FamilyGraph): Drawn[] {
  type Person = Parameters<typeof relativesTree>[0][number];
  const nodes = [...relativesOf(graph)].map(([id, { parents, children, spouses, siblings }]) => {
    const related = (ids: string[], type: string) => ids.map((each) => ({ id: each, type }));
    const node = {
      id,
      gender: 'male',
      parents: related(parents, 'blood'),
      children: related(children, 'blood'),
      siblings: related(siblings, 'blood'),
      spouses: related(spouses, 'married'),
    };
    // Its enumerations are constants of its own, known as words when it runs.
    return node as unknown as Person;
  });
  return best(graph, (rootId) =>
    named(
      relativesTree(nodes, { rootId }).nodes.map(({ id, left, top }) => ({
        id,
        x: (left * pitch.x) / 2,
        y: (top * pitch.y) / 2,
      })),
    ),
  );
}

function byFamilyChart(graph: FamilyGraph): Drawn[] {
  return best(graph, (root) => {
    const data = [...relativesOf(graph)].map(([id, { parents, children, spouses }]) => ({
      id,
      data: { gender: 'M' as const },
      rels: { parents: [...parents], children: [...children], spouses: [...spouses] },
    }));
    const tree = calculateTree(data, {
      main_id: root,
      node_separation: pitch.x,
      level_separation: pitch.y,
      single_parent_empty_card: false,
    });
    return named(tree.data.map(({ data: { id }, x, y }) => ({ id, x, y })));
  });
}

function byTopola(graph: FamilyGraph): Drawn[] {
  // It looks for a page to draw on before it lays out; there is none.
  Object.assign(globalThis, { document: { documentElement: {}, querySelector: () => null } });
  const relatives = relativesOf(graph);
  const unions = new Map(graph.unions.map((union) => [union.id, union]));
  const data: DataProvider<Indi, Fam> = {
    getIndi: (id) => ({
      getId: () => id,
      getFamiliesAsSpouse: () => relatives.get(id)?.own ?? [],
      getFamilyAsChild: () => relatives.get(id)?.born ?? null,
    }),
    getFam: (id) => ({
      getId: () => id,
      getFather: () => unions.get(id)?.partners[0] ?? null,
      getMother: () => unions.get(id)?.partners[1] ?? null,
      getChildren: () => unions.get(id)?.children.map(({ person }) => person) ?? [],
    }),
  };
  const { width, height } = { width: pitch.x, height: figure.symbol.height };
  const renderer: Renderer = {
    render: () => undefined,
    getCss: () => '',
    updateNodes(nodes) {
      for (const { data: node } of nodes) {
        for (const entry of [node.indi, node.spouse])
          if (entry) Object.assign(entry, { width, height });
        if (node.family) Object.assign(node.family, { width: point, height: point });
        node.width = (node.indi ? width : 0) + (node.spouse ? width : 0);
        node.height = height;
      }
    },
    getFamilyAnchor: () => [0, 0],
    getIndiAnchor: ({ spouse }) => [spouse ? -width / 2 : 0, 0],
    getSpouseAnchor: ({ indi }) => [indi ? width / 2 : 0, 0],
  };
  return best(graph, (startIndi) => {
    const chart = new RelativesChart({ data, renderer, svgSelector: '#none', startIndi });
    return named(
      laidOutBy(chart).flatMap(({ data: { indi, spouse }, x, y }) => [
        ...(indi ? [{ id: indi.id, x: x - (spouse ? width / 2 : 0), y }] : []),
        ...(spouse ? [{ id: spouse.id, x: x + (indi ? width / 2 : 0), y }] : []),
      ]),
    );
  });
}

interface TopolaNode {
  readonly data: {
    readonly indi?: { readonly id: string };
    readonly spouse?: { readonly id: string };
  };
  readonly x: number;
  readonly y: number;
}

/** The places that a chart hands to its drawing, caught on the way, since there is no page to draw on. */
function laidOutBy(chart: RelativesChart<Indi, Fam>): TopolaNode[] {
  let found: TopolaNode[] = [];
  Object.assign(chart.util, {
    renderChart(nodes: TopolaNode[]) {
      found = nodes;
      return Promise.resolve();
    },
    updateSvgDimensions: () => undefined,
  });
  chart.render();
  return found;
}

/** Copies get ids of their own. */
function named(people: readonly Drawn[]): Drawn[] {
  const seen = new Map<string, number>();
  return people.map(({ id, x, y }) => {
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? { id, x, y } : { id: `${id} ${times}`, of: id, x, y };
  });
}
