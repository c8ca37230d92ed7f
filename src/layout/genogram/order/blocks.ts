import type { Plan } from '../plan.ts';

/**
 * Family blocks: a tree over the chains. A block is a chain with all that is
 * reached through it, so that moving one moves a whole branch of the family.
 *
 * `items[chain]` lists from left to right the blocks that hang on a chain, and
 * the chain itself. Read out from the roots they give one sequence, and the
 * order of a row is that sequence without the other rows:
 *
 *     sequence   wife's mother · mother · Ann · wife · … · father · Ben
 *     row 0      wife's mother · mother ·              father
 *     row 1                               Ann · wife ·          Ben
 *
 * A block is a stretch of the sequence, and a stretch of every row.
 */
export class Blocks {
  readonly roots: number[] = [];
  readonly items: number[][];
  /** Chain → the chain it hangs on, or -1. */
  readonly above: Int32Array;
  /** Chain → the bar it hangs by, or -1. */
  readonly by: Int32Array;
  /** The chains from left to right. */
  readonly sequence: Int32Array;
  /** Chain → its own place in the sequence. */
  readonly at: Int32Array;
  /** Chain → where its block begins in the sequence. */
  readonly from: Int32Array;
  /** Chain → how many chains its block has. */
  readonly size: Int32Array;
  /** Chain → the topmost row that its block reaches. */
  readonly top: Int32Array;
  readonly rowOf: Int32Array;
  private readonly pending: number[] = [];

  constructor(readonly plan: Plan) {
    const count = plan.chains.length;
    this.items = Array.from({ length: count }, () => []);
    this.above = new Int32Array(count).fill(-1);
    this.by = new Int32Array(count).fill(-1);
    this.sequence = new Int32Array(count);
    this.at = new Int32Array(count);
    this.from = new Int32Array(count);
    this.size = new Int32Array(count).fill(1);
    this.rowOf = Int32Array.from(plan.chains, (places) => plan.row[places[0] ?? 0] ?? 0);
    this.top = this.rowOf.slice();
  }

  /** Reads the whole sequence from the items. */
  readAll(): void {
    let next = 0;
    for (const root of this.roots) next = this.read(root, next);
  }

  /** Reads a block's stretch anew after its items, or those of blocks in it, have changed. */
  reread(chain: number): void {
    this.read(chain, this.from[chain] ?? 0);
  }

  private read(root: number, start: number): number {
    // A chain is pushed three times over: to open its block, to stand itself, to close its block.
    const { pending, items, from, at, sequence } = this;
    const own = items.length;
    let next = start;
    pending.push(root);
    for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
      if (top >= own) {
        this.closeBlock(top - own, next);
      } else if (top < 0) {
        at[~top] = next;
        sequence[next++] = ~top;
      } else {
        from[top] = next;
        pending.push(top + own);
        const list = items[top] ?? [];
        for (let i = list.length - 1; i >= 0; i--) {
          const item = list[i] ?? 0;
          pending.push(item === top ? ~top : item);
        }
      }
    }
    return next;
  }

  private closeBlock(chain: number, next: number): void {
    this.size[chain] = next - (this.from[chain] ?? 0);
    let top = this.rowOf[chain] ?? 0;
    const list = this.items[chain] ?? [];
    for (let i = 0; i < list.length; i++) {
      const reached = list[i] === chain ? top : (this.top[list[i] ?? 0] ?? 0);
      if (reached < top) top = reached;
    }
    this.top[chain] = top;
  }

  /** Whether a chain stands in the block of another. */
  holds(block: number, chain: number): boolean {
    const at = (this.at[chain] ?? 0) - (this.from[block] ?? 0);
    return at >= 0 && at < (this.size[block] ?? 0);
  }

  /** The innermost block that holds the blocks of both. */
  joint(a: number, b: number): number {
    let block = a;
    while (!this.holds(block, b) && (this.above[block] ?? -1) >= 0) block = this.above[block] ?? -1;
    return block;
  }

  /** Where the stretch of an item begins: the chain's own place, or its block. */
  startOf(item: number, owner: number): number {
    return (item === owner ? this.at[item] : this.from[item]) ?? 0;
  }
}
