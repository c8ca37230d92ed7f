// npm run check: types, lint and unit tests; green at every commit.
import { ensureInstalled } from './project.mjs';
import { components, lint, runSteps, types, unit } from './steps.mjs';

await ensureInstalled();
process.exit((await runSteps([types, lint, unit, components])) ? 0 : 1);
