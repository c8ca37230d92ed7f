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
  // Another scene may be larger, and is shown from where it can be read.
  useLayoutEffect(() => {
    setFits(!scene || surface.current?.isReadable() !== false);
    setAll(false);
  }, [scene, surface]);
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
