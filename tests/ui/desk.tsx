import 'fake-indexeddb/auto';
import { render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { arrange } from '#layout';
import { type CaseDocument, randomId } from '#model';
import { memoryLocks, openStorage } from '#storage';
import { App } from '#ui';
import { type PreferenceStore, Workspace } from '#workspace';

let databases = 0;

/** Preferences that live as long as the test. */
function memoryPreferences(): PreferenceStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** A whole app on a device of its own: real workspace, real storage, layout without a worker. */
export async function openDesk() {
  const name = `test-${++databases}`;
  const workspace = new Workspace({
    storage: () => openStorage({ name, newId: randomId, locks: memoryLocks() }),
    engine: {
      arrange: async ({ graph, options }) => arrange(graph, options),
      hurry: () => undefined,
      stop: () => undefined,
    },
    pictures: { pdf: async () => new Uint8Array() },
    preferences: memoryPreferences(),
    newId: randomId,
    today: () => '2021-06-15',
  });
  await workspace.start();
  const user = userEvent.setup();
  return { workspace, user, ...render(<App workspace={workspace} />) };
}

/** The same with a case open. */
export async function openCase(doc: CaseDocument) {
  const desk = await openDesk();
  await desk.workspace.putOnShelf(doc, 'file');
  return desk;
}

/** The notice that is shown. */
export function notice() {
  const shown = document.querySelector<HTMLElement>('.notice');
  if (!shown) throw new Error('no notice is shown');
  return within(shown);
}
