import { useMemo } from 'react';
import { legendOf, type NetworkContext, type Scene } from '#scene';
import { Key } from '../app/Key.tsx';

/** The key to what a network map shows, and to nothing else. */
export function NetworkKey({
  scene,
  context,
}: {
  readonly scene: Scene;
  readonly context: NetworkContext;
}) {
  const entries = useMemo(() => legendOf(scene, context), [scene, context]);
  // A network fills the window: the key waits to be asked for, so that it covers nobody.
  return <Key entries={entries} opens={false} data-own-pointer />;
}
