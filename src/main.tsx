import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import { createRoot } from 'react-dom/client';
import { randomId } from '#model';
import { openStorage } from '#storage';
import { App } from '#ui';
import { Workspace, workerEngine, workerPictures, workerWebEngine } from '#workspace';
import layoutWorker from './workers/layout.worker.ts?worker&url';
import pictureWorker from './workers/picture.worker.ts?worker&url';

/** Addresses of our own scripts as the browser's trusted types want them. */
const trusted = (url: string): string => {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!factory) return url;
  policy ??= factory.createPolicy('app', {
    createScriptURL: (wanted) => {
      if (new URL(wanted, location.href).origin !== location.origin)
        throw new Error('not our script');
      return wanted;
    },
  });
  // A trusted script address is a string to everybody but the browser.
  return policy.createScriptURL(url) as unknown as string;
};

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Today in the place where the user is, not in Greenwich. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const workspace = new Workspace({
  storage: () => openStorage({ newId: randomId }),
  engine: workerEngine(() => new Worker(trusted(layoutWorker), { type: 'module' })),
  pictures: workerPictures(() => new Worker(trusted(pictureWorker), { type: 'module' })),
  webs: workerWebEngine(() => new Worker(trusted(elkWorker))),
  preferences: localStorage,
  newId: randomId,
  today,
});
createRoot(root).render(<App workspace={workspace} />);
void workspace.start();
