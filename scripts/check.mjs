// npm run check: types, lint and unit tests; green at every commit.
import { ensureInstalled } from './project.mjs';
import { lint, runSteps, types, unit } from './steps.mjs';

await ensureInstalled();
process.exit((await runSteps([types, lint, unit])) ? 0 : 1);
