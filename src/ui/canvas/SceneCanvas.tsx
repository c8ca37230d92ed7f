import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Figure, type Mark, type Point, personOf, type Scene } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { LineBands, SceneFigures } from './SceneFigures.tsx';
import { lineNear, nextFigure, toScene } from './sceneView.ts';
import { useSceneCamera } from './useSceneCamera.ts';
import { useSceneGestures } from './useSceneGestures.ts';
import './sceneCanvas.css';

/** How a choice joins what is chosen already. */
type Choosing = 'instead' | 'toggle';

/** What others can ask of a scene on the screen. */
export interface SceneSurface {
  /** Where a point of the window lies in the scene. */
  at(client: Point): Point;
  /** Whether a point of the window lies on the surface. */
  holds(client: Point): boolean;
  /** Shows these figures large, and keeps to them; where they cannot all be read, the first. */
  comeNear(figures: readonly string[]): void;
  /** Shows everything where that can be read, or else as much as can be, round what is in the middle. */
  stepBack(): void;
  /** Whether everything can be read at once. */
  isReadable(): boolean;
}

/** What a scene on the screen shows and tells. Figures are named by their ids, points are the scene's. */
export interface SceneCanvasProps {
  readonly ref?: Ref<SceneSurface>;
  readonly scene: Scene;
  /** Another name means another picture: it is shown whole, and nothing glides there. */
  readonly picture: string;
  /** Where the whole would be too small to read, what is round the scene's origin is shown first. */
  readonly originFirst?: boolean;
  /** Further away than this it cannot be read: it begins with less instead … */
  readonly least?: number;
  /** … at this figure, or its first. */
  readonly begins?: string | undefined;
  /** What a screen reader calls the drawing … */
  readonly label: string;
  /** … and what it says about working with it. */
  readonly help: string;
  readonly selected: ReadonlySet<string>;
  /** Whether a figure is one of those that take the focus and can be chosen; by default people alone. */
  readonly isChoosable?: (figure: Figure) => boolean;
  readonly onChoose: (figures: readonly string[], how: Choosing) => void;
  /** A line that was pressed; lines are found by their routes. */
  readonly onChooseLine?: (figure: Figure) => void;
  /** The paper was pressed where there is nothing to choose. */
  readonly onPaper?: (at: Point) => void;
  /** Enter or a second press on what is chosen. */
  readonly onOpen?: (figure: Figure) => void;
  /** Which figures move when this one is taken hold of; nothing is dragged without it. */
  readonly dragged?: (figure: Figure) => readonly string[];
  /** Figures that are being dragged and where the pointer is; undefined when that ends. */
  readonly onDrag?: (figures: readonly string[], at: Point | undefined) => void;
  readonly onDrop?: (figures: readonly string[], at: Point, by: Point) => void;
  /** A key on a figure; answers whether it was for the caller. Other arrows walk to the next figure. */
  readonly onKey?: (event: KeyboardEvent, figure: Figure) => boolean;
  /** Whether dragging over the paper draws a loop round figures. Shift does so at any time. */
  readonly lassoing?: boolean;
  /** Marks under the figures, in the scene: where something would be put. */
  readonly under?: readonly Mark[];
  /** What lies over the drawing and stays where it is. */
  readonly children?: ReactNode;
}

const isPerson = (figure: Figure) => personOf(figure) !== undefined;
const nothing: readonly string[] = [];

/**
 * A scene on the screen: moved, zoomed, walked through by keys, chosen from and
 * dragged in. Its marks are those that every export writes. It has one tab stop.
 */
export function SceneCanvas(props: SceneCanvasProps) {
  const { scene, selected, isChoosable = isPerson, onChoose, under, children } = props;
  const helpId = useId();
  const surface = useRef<HTMLElement>(null);
  const layer = useRef<SVGSVGElement>(null);
  const { picture, originFirst = false, least, begins } = props;
  const camera = useSceneCamera({
    surface,
    layer,
    scene,
    picture,
    originFirst,
    least,
    begins,
    selected,
  });
  const [lasso, setLasso] = useState<readonly Point[]>([]);
  const [focused, setFocused] = useState<string>();
  const choosable = useMemo(() => scene.figures.filter(isChoosable), [scene, isChoosable]);
  const grounds = useMemo(() => scene.figures.filter(({ kind }) => kind === 'ground'), [scene]);
  const others = useMemo(() => scene.figures.filter(({ kind }) => kind !== 'ground'), [scene]);
  const stop = choosable.find(({ id }) => id === focused) ?? choosable[0];

  useImperativeHandle(props.ref, () => {
    const local = ({ x, y }: Point): Point => {
      const { left = 0, top = 0 } = surface.current?.getBoundingClientRect() ?? {};
      return { x: x - left, y: y - top };
    };
    return {
      at: (client) => toScene(camera.view(), local(client)),
      holds: (client) => {
        const { x, y } = local(client);
        const { width = 0, height = 0 } = surface.current?.getBoundingClientRect() ?? {};
        return x >= 0 && y >= 0 && x <= width && y <= height;
      },
      comeNear: camera.comeNear,
      stepBack: camera.stepBack,
      isReadable: camera.isReadable,
    };
  }, [camera]);

  useSceneGestures(surface, {
    figures: () => scene.figures,
    view: () => camera.view(),
    setView: (view) => camera.setView(view),
    isChoosable,
    dragged: (figure) => (isChoosable(figure) ? (props.dragged?.(figure) ?? nothing) : nothing),
    lassoes: () => props.lassoing === true,
    onDrag: (figures, at) => props.onDrag?.(figures, at),
    onDrop: (figures, at, by) => props.onDrop?.(figures, at, by),
    drawLasso: (points) => setLasso([...points]),
    onLasso: (figures, event) => onChoose(figures, event.ctrlKey ? 'toggle' : 'instead'),
    onPress: (figure, at, event) => {
      if (figure && isChoosable(figure)) {
        setFocused(figure.id);
        if (event.detail > 1 || (selected.has(figure.id) && event.pointerType === 'mouse'))
          props.onOpen?.(figure);
        const many = event.shiftKey || event.ctrlKey || event.metaKey;
        return onChoose([figure.id], many ? 'toggle' : 'instead');
      }
      const line = lineNear(scene.figures, at, camera.view().zoom);
      if (line && props.onChooseLine) props.onChooseLine(line);
      else props.onPaper?.(at);
    },
  });

  const focus = (figure: Figure) => {
    setFocused(figure.id);
    camera.show(figure);
    requestAnimationFrame(() =>
      surface.current
        ?.querySelector<SVGElement>(`[data-figure="${CSS.escape(figure.id)}"]`)
        ?.focus({ preventScroll: true }),
    );
  };

  const focusedFigure = ({ target }: { readonly target: EventTarget }) =>
    target instanceof SVGElement
      ? scene.figures.find(({ id }) => id === target.dataset.figure)
      : undefined;

  const handleKey = (event: KeyboardEvent) => {
    const figure = focusedFigure(event);
    if (!figure) return;
    const walked = event.ctrlKey || event.altKey || event.metaKey ? undefined : event.key;
    if (props.onKey?.(event, figure)) event.preventDefault();
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.key === 'Enter') props.onOpen?.(figure);
      onChoose([figure.id], event.shiftKey || event.ctrlKey ? 'toggle' : 'instead');
    } else if (walked) {
      const next = nextFigure(choosable, figure, walked);
      if (!next) return;
      event.preventDefault();
      focus(next);
    }
  };

  // Of those who are chosen the ties stand out too, so that each can be followed.
  const lines = scene.figures.filter(
    ({ id, kind, routes, people }) =>
      routes &&
      (selected.has(id) || (kind === 'tie' && people?.some((each) => selected.has(each)))),
  );
  return (
    <section
      ref={surface}
      className="scene-canvas"
      aria-label={props.label}
      aria-describedby={helpId}
      data-lasso={props.lassoing || undefined}
      onKeyDown={handleKey}
      onFocus={(event) => {
        const figure = focusedFigure(event);
        if (figure) setFocused(figure.id);
      }}
    >
      <p id={helpId} className="visually-hidden">
        {props.help}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg ref={layer} className="scene-canvas__layer" role="group" aria-label={props.label}>
        {/* Grounds come first in a scene; what would be put somewhere shows above them. */}
        <SceneFigures
          figures={grounds}
          isChoosable={isChoosable}
          selected={selected}
          focused={stop?.id}
        />
        {under ? (
          <g aria-hidden>
            <Marks marks={under} />
          </g>
        ) : null}
        <LineBands figures={lines} />
        <SceneFigures
          figures={others}
          isChoosable={isChoosable}
          selected={selected}
          focused={stop?.id}
        />
        {lasso.length > 1 ? (
          <path
            className="scene-canvas__lasso"
            d={`${lasso.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('')}Z`}
          />
        ) : null}
      </svg>
      {children}
    </section>
  );
}
