import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#model';
import { drawMobility, drawNetwork, faults, networkViews, type Scene, writeSvg } from '#scene';
import { english } from '#words';
import { examples } from '../../examples/examples.ts';
import { elk } from '../layout/elk.ts';

const today = isoDay('2026-11-22');

/** The network and the road of each example as they are printed for the coordinator. */
const pictures = Object.entries(examples).flatMap(([name, make]) => {
  const doc = make();
  const child = [...doc.focalChildren.values()][0]?.person ?? '';
  const context = { doc, words: english, child, viewer: child, today, forCoordinator: true };
  const network = networkViews.map(
    (view) =>
      [
        `${name}-${view}`,
        () => drawNetwork({ ...context, voice: 'coordinator' }, { view, engine: elk }),
      ] as const,
  );
  const road = async (): Promise<Scene> => drawMobility(context, { aspect: Math.SQRT2 });
  return [...network, [`${name}-road`, road] as const];
});

describe('a picture of the network or the road', () => {
  test.each(pictures)('%s is without fault, and stays as it was looked at', async (name, draw) => {
    const scene = await draw();
    expect(faults(scene)).toEqual([]);
    const file = join(import.meta.dirname, `../golden/view-${name}.svg`);
    const svg = writeSvg(scene, { palette: 'print', language: 'en', ground: true });
    if (process.env.GOLDEN === 'write' || !existsSync(file)) writeFileSync(file, svg);
    expect(
      readFileSync(file, 'utf8') === svg,
      `${file} differs: look at it, then GOLDEN=write`,
    ).toBe(true);
  });
});
