// npm test: everything, on a machine that has nothing but Node and git.
import { chromium } from './chromium.mjs';
import { ensureInstalled } from './project.mjs';
import {
  browser,
  build,
  components,
  deadCode,
  lint,
  runSteps,
  size,
  slowUnit,
  types,
  unit,
} from './steps.mjs';

await ensureInstalled();
await chromium();
const good = await runSteps([
  types,
  lint,
  deadCode,
  unit,
  slowUnit,
  components,
  build,
  size,
  browser,
]);
process.exit(good ? 0 : 1);
