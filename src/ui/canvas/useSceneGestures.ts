import { type RefObject, useEffect, useRef } from 'react';
import type { Figure, Point } from '#scene';
import { isInside, middleOf, type SceneView, toScene, zoomedAt } from './sceneView.ts';

/** How far a pointer moves before it drags, px. */
const threshold = 4;

/** What gestures on a scene need to know and tell. Points are in the scene unless said otherwise. */
export interface GestureHost {
  readonly figures: () => readonly Figure[];
  readonly view: () => SceneView;
  readonly setView: (view: SceneView) => void;
  readonly isChoosable: (figure: Figure) => boolean;
  /** Which figures move when this one is taken hold of; none where it may not. */
  readonly dragged: (figure: Figure) => readonly string[];
  /** Whether dragging over the paper draws a loop round figures. Shift does so at any time. */
  readonly lassoes: () => boolean;
  readonly onDrag: (figures: readonly string[], at: Point | undefined) => void;
  readonly onDrop: (figures: readonly string[], at: Point, by: Point) => void;
  readonly onPress: (figure: Figure | undefined, at: Point, event: PointerEvent) => void;
  readonly onLasso: (figures: readonly string[], event: PointerEvent) => void;
  readonly drawLasso: (points: readonly Point[]) => void;
}

type Gesture =
  | { readonly kind: 'pan' | 'lasso'; readonly pointer: number; moved: boolean; at: Point }
  | {
      readonly kind: 'drag';
      readonly pointer: number;
      readonly figure: Figure;
      readonly start: Point;
      readonly ids: readonly string[];
      moved: boolean;
    };

/**
 * Pointers on a scene: one pans, drags what may be dragged or draws a loop; two
 * pinch; the wheel zooms. What is dragged moves as elements and is told once.
 */
export function useSceneGestures(surface: RefObject<HTMLElement | null>, host: GestureHost): void {
  const current = useRef(host);
  current.current = host;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const pointers = new Map<number, Point>();
    let gesture: Gesture | undefined;
    let loop: Point[] = [];

    const local = (event: { clientX: number; clientY: number }): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const inScene = (at: Point) => toScene(current.current.view(), at);
    const figureAt = (event: Event): Figure | undefined => {
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest<SVGElement>('[data-figure]')?.dataset.figure;
      return current.current.figures().find((figure) => figure.id === id);
    };
    const elementsOf = (ids: readonly string[]) =>
      ids.flatMap(
        (id) => element.querySelector<SVGElement>(`[data-figure="${CSS.escape(id)}"]`) ?? [],
      );
    const place = (ids: readonly string[], by: Point | undefined) => {
      for (const each of elementsOf(ids)) each.style.translate = by ? `${by.x}px ${by.y}px` : '';
    };
    const stop = () => {
      if (gesture?.kind === 'drag') {
        place(gesture.ids, undefined);
        current.current.onDrag(gesture.ids, undefined);
      }
      if (gesture?.kind === 'lasso') current.current.drawLasso([]);
      element.classList.remove('scene-canvas--dragging', 'scene-canvas--panning');
      gesture = undefined;
    };

    const isElsewhere = ({ target }: Event) =>
      target instanceof Element && target.closest('[data-own-pointer]') !== null;
    const begin = (event: PointerEvent, at: Point): Gesture => {
      const base = { pointer: event.pointerId, moved: false };
      if (event.button === 1) return { ...base, kind: 'pan', at };
      const figure = event.shiftKey ? undefined : figureAt(event);
      const ids = figure ? current.current.dragged(figure) : [];
      if (figure && ids.length) return { ...base, kind: 'drag', figure, ids, start: at };
      loop = [inScene(at)];
      return { ...base, kind: event.shiftKey || current.current.lassoes() ? 'lasso' : 'pan', at };
    };
    const handleDown = (event: PointerEvent) => {
      if (event.button > 1 || isElsewhere(event)) return;
      const at = local(event);
      pointers.set(event.pointerId, at);
      if (pointers.size > 1) stop();
      else gesture = begin(event, at);
    };
    const handleMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const at = local(event);
      const others = [...pointers].filter(([id]) => id !== event.pointerId);
      pointers.set(event.pointerId, at);
      const [other] = others;
      if (other) return pinch(before, at, other[1]);
      if (!gesture || gesture.pointer !== event.pointerId) return;
      const start = gesture.kind === 'drag' ? gesture.start : gesture.at;
      if (!gesture.moved && Math.hypot(at.x - start.x, at.y - start.y) < threshold) return;
      gesture.moved = true;
      if (gesture.kind === 'drag') return drag(gesture, at);
      if (gesture.kind === 'lasso') {
        loop.push(inScene(at));
        return current.current.drawLasso(loop);
      }
      element.classList.add('scene-canvas--panning');
      const view = current.current.view();
      current.current.setView({
        ...view,
        x: view.x + at.x - gesture.at.x,
        y: view.y + at.y - gesture.at.y,
      });
      gesture.at = at;
    };
    const pinch = (before: Point, at: Point, other: Point) => {
      const distance = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
      const middle = { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 };
      const zoomed = zoomedAt(current.current.view(), middle, distance(at) / distance(before));
      current.current.setView({
        ...zoomed,
        x: zoomed.x + (at.x - before.x) / 2,
        y: zoomed.y + (at.y - before.y) / 2,
      });
    };
    const drag = (now: Gesture & { kind: 'drag' }, at: Point) => {
      const { zoom } = current.current.view();
      element.classList.add('scene-canvas--dragging');
      place(now.ids, { x: (at.x - now.start.x) / zoom, y: (at.y - now.start.y) / zoom });
      current.current.onDrag(now.ids, inScene(at));
    };
    const handleUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId) || gesture?.pointer !== event.pointerId) return;
      const at = local(event);
      const done = gesture;
      stop();
      if (done.moved && done.kind === 'drag') {
        const { zoom } = current.current.view();
        const by = { x: (at.x - done.start.x) / zoom, y: (at.y - done.start.y) / zoom };
        current.current.onDrop(done.ids, inScene(at), by);
      } else if (done.moved && done.kind === 'lasso') {
        const caught = current.current
          .figures()
          .filter((each) => current.current.isChoosable(each) && isInside(middleOf(each), loop));
        current.current.onLasso(
          caught.map(({ id }) => id),
          event,
        );
      } else if (!done.moved && event.button === 0)
        current.current.onPress(
          done.kind === 'drag' ? done.figure : figureAt(event),
          inScene(at),
          event,
        );
    };
    const handleCancel = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
      stop();
    };
    const handleWheel = (event: WheelEvent) => {
      if (isElsewhere(event)) return;
      event.preventDefault();
      // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
      const step = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY;
      const by = 2 ** (-step * (event.ctrlKey ? 0.01 : 0.002));
      current.current.setView(zoomedAt(current.current.view(), local(event), by));
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !gesture?.moved) return;
      event.stopPropagation();
      stop();
    };

    element.addEventListener('pointerdown', handleDown);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', handleCancel);
    element.addEventListener('wheel', handleWheel, { passive: false });
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', handleDown);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', handleCancel);
      element.removeEventListener('wheel', handleWheel);
      window.removeEventListener('keydown', handleKey, { capture: true });
    };
  }, [surface]);
}
