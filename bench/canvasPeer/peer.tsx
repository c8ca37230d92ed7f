import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Marks } from '../../src/ui/kit/Marks.tsx';
import type { PeerFamily } from '../canvasFamily.ts';
import '@xyflow/react/dist/style.css';
import '../../src/ui/theme/palette.css';
import './peer.css';

/** What the bench tells the page to do. */
export interface Peer {
  /** Shows a family. @returns ms until it was painted. */
  show(family: PeerFamily): Promise<number>;
  select(ids: readonly string[]): void;
  /** Everybody in view, or one person in the middle at zoom 1. */
  view(id: string | undefined): void;
}

declare global {
  interface Window {
    peer: Peer;
  }
}

type PersonNode = Node<{ readonly figure: PeerFamily['people'][number] }, 'person'>;

const Person = memo(function Person({ data: { figure } }: NodeProps<PersonNode>) {
  const { x, y, width, height } = figure.bounds;
  return (
    <div>
      <Handle type="target" position={Position.Top} />
      <svg aria-hidden width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
        <Marks marks={figure.marks} />
      </svg>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});
const nodeTypes = { person: Person };

let flow: ReactFlowInstance<PersonNode> | undefined;
let select: Peer['select'] = () => undefined;

/** React Flow as its documentation shows it, with memoised nodes: the state is React's, handles and edges its own. */
function Family({ family }: { readonly family: PeerFamily }) {
  const [nodes, setNodes, onNodesChange] = useNodesState<PersonNode>(
    family.people.map((figure) => ({
      id: figure.id,
      type: 'person',
      position: { x: figure.at.x + figure.bounds.x, y: figure.at.y + figure.bounds.y },
      data: { figure },
    })),
  );
  const [edges, , onEdgesChange] = useEdgesState<Edge>(
    family.links.map(([source, target]) => ({
      id: `${source} ${target}`,
      source,
      target,
      type: 'step',
    })),
  );
  useEffect(() => {
    select = (ids) => {
      const chosen = new Set(ids);
      setNodes((all) => all.map((each) => ({ ...each, selected: chosen.has(each.id) })));
    };
  }, [setNodes]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={(made) => {
        flow = made;
      }}
      minZoom={0.001}
      maxZoom={3}
    />
  );
}

const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

window.peer = {
  async show(family) {
    const began = performance.now();
    const root = document.getElementById('root');
    if (!root) throw new Error('no root');
    createRoot(root).render(<Family family={family} />);
    // Hidden until React Flow has measured them: the picture is there when they show.
    for (;;) {
      await painted();
      const [first] = document.getElementsByClassName('react-flow__node');
      if (first instanceof HTMLElement && first.style.visibility !== 'hidden') break;
    }
    await painted();
    return performance.now() - began;
  },
  select: (ids) => select(ids),
  view(id) {
    if (id === undefined) void flow?.fitView();
    else {
      const node = flow?.getNode(id);
      if (node)
        void flow?.setCenter(node.position.x + 28, node.position.y + 28, { zoom: 1, duration: 0 });
    }
  },
};
