import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { ElkEngine, ElkGraph } from '#layout';

/*
 * The layout engine for webs, in a realm of its own: compiled Java that writes to
 * Object.prototype, which tests freeze.
 */
const path = createRequire(import.meta.url).resolve('elkjs/lib/elk.bundled.js');
const realm = createContext({ setTimeout, clearTimeout, module: { exports: {} }, exports: {} });
runInContext('globalThis.global = globalThis', realm);
runInContext(readFileSync(path, 'utf8'), realm);
runInContext('engine = new module.exports()', realm);

const engine: ElkEngine = {
  async layout(graph) {
    const laid: string = await runInContext(
      `engine.layout(${JSON.stringify(graph)}).then((done) => JSON.stringify(done))`,
      realm,
    );
    return JSON.parse(laid) as ElkGraph;
  },
};

export const elk = async (): Promise<ElkEngine> => engine;
