import { arrangeWeb, type ElkEngine, type WebWay } from '#layout';
import { circlesMapOf } from '#model';
import type { Scene } from '../scene.ts';
import { type CirclesOptions, drawCircles } from './drawCircles.ts';
import { drawEcomap, type EcomapOptions } from './drawEcomap.ts';
import { drawWeb, type WebOptions, webOf } from './drawWeb.ts';
import type { NetworkContext } from './token.ts';

/** Width to height of A4 and A3 on their side. */
const paper = Math.SQRT2;

/** The drawings of a network. */
export const networkViews = ['circles', 'ecomap', 'ties'] as const;
export type NetworkView = (typeof networkViews)[number];

/** Which drawing, how, and where a web finds its layout engine. */
export interface NetworkOptions extends CirclesOptions, EcomapOptions, WebOptions {
  readonly view: NetworkView;
  readonly layout?: WebWay;
  readonly engine: () => Promise<ElkEngine>;
}

/** Shapes that paper is tried with beside its own, width to height. */
const otherShapes: Readonly<Record<NetworkView, readonly number[]>> = {
  circles: [1],
  ecomap: [1.7, 1, 0.75],
  ties: [],
};

/** The same network in other shapes, of which one may fill a paper better. */
export const networkShapes = (context: NetworkContext, options: NetworkOptions): Promise<Scene[]> =>
  Promise.all(
    otherShapes[options.view].map((aspect) => drawNetwork(context, { ...options, aspect })),
  );

/** A network map as a picture, laid out from nothing but the case that it is given. */
export async function drawNetwork(
  context: NetworkContext,
  options: NetworkOptions,
): Promise<Scene> {
  switch (options.view) {
    case 'circles':
      return drawCircles(context, circlesMapOf(context.doc, context.child), {
        aspect: paper,
        ...options,
      }).scene;
    case 'ecomap':
      return drawEcomap(context, options);
    case 'ties': {
      const web = webOf(context);
      const places = await arrangeWeb(web.graph, options.layout ?? 'stress', options.engine);
      return drawWeb(context, web, places, options);
    }
  }
}
