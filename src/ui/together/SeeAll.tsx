import { Maximize2, Minimize2 } from 'lucide-react';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Scene } from '#scene';
import { useApp } from '../app/context.tsx';
import type { SceneSurface } from '../canvas/SceneCanvas.tsx';
import { useChildSay } from './context.tsx';

/** A drawing too large to be read at once is seen whole for as long as the child likes. */
export function SeeAll({
  surface,
  scene,
}: {
  readonly surface: RefObject<SceneSurface | null>;
  readonly scene: Scene;
}) {
  const { camera } = useApp();
  const say = useChildSay();
  const [all, setAll] = useState(false);
  const [fits, setFits] = useState(true);
  const { width, height } = scene.bounds;
  // A scene of another size is shown from where it can be read; one made anew as it was stays as it is seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size is what may have changed
  useLayoutEffect(() => {
    setFits(surface.current?.isReadable() !== false);
    setAll(false);
  }, [width, height, surface]);
  if (fits) return null;
  const Icon = all ? Minimize2 : Maximize2;
  return (
    <Button
      className="pill"
      onPress={() => {
        if (all) surface.current?.stepBack();
        else camera.current?.fit();
        setAll(!all);
      }}
    >
      <Icon size={22} aria-hidden />
      <span>{say(all ? 'child.nearer' : 'child.all')}</span>
    </Button>
  );
}
