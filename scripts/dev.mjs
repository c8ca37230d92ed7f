// npm run dev: the development server, with changes shown as they are saved.
import { bin, ensureInstalled, port, run } from './project.mjs';

await ensureInstalled();
process.exit((await run(bin('vite'), ['--port', String(port), '--strictPort'])).code);
