/** Serves dist/ on this machine; answers with what stops it. */
export function serve(listenPort?: number): Promise<() => Promise<unknown>>;
