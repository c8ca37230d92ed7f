import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The drawing and its layout come in pieces; a busy machine takes its time over them.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => cleanup());

// What jsdom lacks of a browser and the screens ask for.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver;
window.matchMedia ??= (query: string) =>
  ({
    matches: query.includes('reduced-motion'),
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
Element.prototype.animate ??= () =>
  ({ finished: Promise.resolve(), cancel() {} }) as unknown as Animation;
Element.prototype.scrollIntoView ??= () => undefined;
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]/g, (c) => `\\${c}`),
} as typeof CSS;
