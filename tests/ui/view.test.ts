import { describe, expect, test } from 'vitest';
import {
  barBeside,
  boxOnSurface,
  openingView,
  seenBox,
  toScene,
  toSurface,
  viewOn,
  wayInside,
  zoomedAt,
} from '../../src/ui/canvas/view.ts';
import { pinchedBy, wheelPans } from '../../src/ui/canvas/wheelPans.ts';

const range = { min: 0.1, max: 3 };
const area = { width: 1000, height: 600 };

describe('the view of a drawing', () => {
  test('a drawing opens whole where it can be read and touched, else with its child in sight', () => {
    const box = { x: -800, y: -400, width: 1600, height: 800 };
    const child = { x: 700, y: 300 };
    const seen = (byFinger: boolean, of: typeof box) =>
      seenBox(openingView(of, child, area, range, byFinger), area);
    const whole = seen(false, box);
    expect(whole.x).toBeLessThanOrEqual(box.x);
    expect(whole.width).toBeGreaterThanOrEqual(box.width);
    for (const part of [seen(true, box), seen(false, { ...box, width: 16_000 })]) {
      expect(part.width).toBe(1250);
      expect(part.x + part.width / 2).toBe(child.x);
      expect((child.y - part.y) / part.height).toBeCloseTo(0.6);
    }
  });

  test('a point of the drawing is found again on the surface', () => {
    const view = { x: 30, y: -20, zoom: 0.5 };
    expect(toScene(view, toSurface(view, { x: 7, y: 11 }))).toEqual({ x: 7, y: 11 });
  });

  test('the point under the pointer stands still while the paper comes nearer', () => {
    const view = { x: 30, y: -20, zoom: 0.5 };
    const at = { x: 400, y: 300 };
    expect(toScene(zoomedAt(view, at, 2), at)).toEqual(toScene(view, at));
  });

  test('a box is shown whole, in the middle, and no nearer than asked', () => {
    const view = viewOn({ x: -100, y: 0, width: 5000, height: 100 }, area, range, 1.25);
    const box = boxOnSurface(view, { x: -100, y: 0, width: 5000, height: 100 });
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(area.width);
    expect(viewOn({ x: 0, y: 0, width: 10, height: 10 }, area, range, 1.25).zoom).toBe(1.25);
  });

  test('whoever has the focus is brought clear of what lies over the paper', () => {
    const bar = { x: 0, y: 540, width: 1000, height: 60 };
    const box = { x: 500, y: 460, width: 60, height: 90 };
    const { x, y } = wayInside(box, area, [bar]);
    expect(x).toBe(0);
    expect(box.y + y + box.height).toBeLessThan(bar.y);
    expect(wayInside({ ...box, y: 200 }, area, [bar])).toEqual({ x: 0, y: 0 });
  });
});

describe('the wheel', () => {
  const turn = (fields: Partial<WheelEvent>) =>
    // As much of a wheel event as is read.
    ({
      deltaX: 0,
      deltaY: 0,
      deltaMode: 0,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      ...fields,
    }) as WheelEvent;

  test('a wheel magnifies, two fingers on a touchpad move the paper', () => {
    expect(wheelPans(turn({ deltaY: -120 }), 'guess')).toBe(false);
    expect(wheelPans(turn({ deltaX: 3, deltaY: -4.5 }), 'guess')).toBe(true);
  });

  test('a pinch always magnifies, whatever was wished', () => {
    expect(wheelPans(turn({ deltaY: -4.5, ctrlKey: true }), 'scroll')).toBe(false);
  });

  test('a wish wins over the guess', () => {
    expect(wheelPans(turn({ deltaY: -120 }), 'scroll')).toBe(true);
    expect(wheelPans(turn({ deltaY: 4.5 }), 'zoom')).toBe(false);
  });

  test('a pinch on a touchpad magnifies as far as the fingers go; a wheel with Ctrl is no pinch', () => {
    const there = pinchedBy(turn({ deltaY: -10.5, ctrlKey: true })) ?? 0;
    const back = pinchedBy(turn({ deltaY: 10.5, ctrlKey: true })) ?? 0;
    expect(there).toBeCloseTo(Math.exp(0.105), 6);
    expect(there * back).toBeCloseTo(1, 9);
    expect(pinchedBy(turn({ deltaY: -120, ctrlKey: true }))).toBeUndefined();
    expect(pinchedBy(turn({ deltaY: -10.5 }))).toBeUndefined();
  });
});

describe('the bar of a chosen note', () => {
  const bar = { width: 240, height: 48 };
  const rail = { x: 16, y: 540, width: 190, height: 44 };
  const note = (x: number, y: number) => ({ x, y, width: 120, height: 60 });

  test('stands under the middle of the note', () => {
    expect(barBeside(note(400, 200), bar, area, [rail])).toEqual({ x: 340, y: 274 });
  });

  test('never slips under the edge of the paper', () => {
    for (const at of [
      note(-60, 200),
      note(960, 200),
      note(400, 580),
      note(400, -40),
      note(-90, 590),
    ]) {
      const { x, y } = barBeside(at, bar, area, []);
      expect(x).toBeGreaterThan(0);
      expect(x + bar.width).toBeLessThan(area.width);
      expect(y).toBeGreaterThan(0);
      expect(y + bar.height).toBeLessThan(area.height);
    }
  });

  test('goes above the note where something lies over the paper below it', () => {
    expect(barBeside(note(60, 450), bar, area, [rail])).toEqual({ x: 8, y: 388 });
  });
});
