import type { CDPSession, Page } from '@playwright/test';

/** What one gesture cost. */
export interface Cost {
  /** Main-thread time of each frame, ms of processor, not of the clock. */
  readonly cpu: number;
  /** Time from frame to frame that 95 of 100 keep, ms. */
  readonly p95: number;
}

/** Where gestures are made, px of the window. */
export interface Spots {
  /** On somebody. */
  readonly person: { readonly x: number; readonly y: number };
  /** On the paper. */
  readonly paper: { readonly x: number; readonly y: number };
}

/** A gesture: what is sent at each of its steps. */
interface Gesture {
  begin?(): Promise<void>;
  step(turn: number): Promise<void>;
  end?(): Promise<void>;
}

const steps = 75;
const stepMs = 1000 / 60;

/** How far out and back the pointer goes, px. */
const swing = (turn: number) => Math.round(90 * Math.sin((turn / steps) * 2 * Math.PI));

/** The gestures that are measured, by name. */
export function gestures(cdp: CDPSession, { person, paper }: Spots): Record<string, Gesture> {
  const mouse = (type: string, x: number, y: number, buttons: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      // Names of the protocol.
      type: type as 'mouseMoved',
      x,
      y,
      button: buttons || type === 'mouseReleased' ? 'left' : 'none',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  const pull = ({ x, y }: Spots['person']): Gesture => ({
    async begin() {
      await mouse('mouseMoved', x, y, 0);
      await mouse('mousePressed', x, y, 1);
    },
    step: (turn) =>
      mouse('mouseMoved', x + swing(turn), y + Math.round(swing(turn) / 2), 1).then(
        () => undefined,
      ),
    async end() {
      await mouse('mouseReleased', x, y, 0);
    },
  });
  const wheel: Gesture = {
    async step(turn) {
      await cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: paper.x,
        y: paper.y,
        deltaX: 0,
        // As far as a notch of a wheel, out and back again.
        deltaY: turn % 10 < 5 ? 120 : -120,
      });
    },
  };
  return { drag: pull(person), pan: pull(paper), wheel };
}

/** Makes a gesture at 60 steps a second and measures the frames that are drawn meanwhile. */
export async function measure(page: Page, cdp: CDPSession, gesture: Gesture): Promise<Cost> {
  await gesture.begin?.();
  await page.evaluate(() => {
    const seen: number[] = [];
    const tick = (at: number) => {
      seen.push(at);
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    Object.assign(window, {
      stopFrames: () => {
        cancelAnimationFrame(frame);
        return seen;
      },
    });
  });
  const before = await taskMs(cdp);
  const began = performance.now();
  for (let turn = 1; turn <= steps; turn++) {
    // Not awaited: a page that cannot follow must not slow the hand down.
    void gesture.step(turn).catch(() => undefined);
    const rest = began + turn * stepMs - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }
  const seen = await page.evaluate(() =>
    (window as unknown as { stopFrames: () => number[] }).stopFrames(),
  );
  const after = await taskMs(cdp);
  await gesture.end?.();
  const gaps = seen.slice(1).map((at, i) => at - (seen[i] ?? at));
  gaps.sort((a, b) => a - b);
  return {
    cpu: (after - before) / Math.max(1, seen.length),
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
  };
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
