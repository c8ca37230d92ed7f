// npm run check: types, lint and unit tests; green at every commit.
import { ensureInstalled } from './project.mjs';
import { lint, quickUnit, runSteps, types } from './steps.mjs';

await ensureInstalled();
process.exit((await runSteps([types, lint, quickUnit])) ? 0 : 1);
