// The steps of `npm run check` and `npm test`; each says how many of its checks passed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './project.mjs';

const asOne = (name, command, args) => ({
  name,
  async go() {
    const { code, output } = await run(command, args, { capture: true });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  },
});

/** A vitest run, counted test by test. */
function vitest(name, projects, { env = {}, only = [], without = [], flags = [] } = {}) {
  return {
    name,
    async go() {
      const report = join(root, 'test-results', `${name.replaceAll(/\W+/g, '-')}.json`);
      rmSync(report, { force: true });
      const { code, output } = await run(
        bin('vitest'),
        [
          'run',
          ...only,
          ...projects.flatMap((p) => ['--project', p]),
          ...without.flatMap((file) => ['--exclude', file]),
          ...flags,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { capture: true, env },
      );
      const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
      const passed = result?.numPassedTests ?? 0;
      const failed = Math.max(result?.numFailedTests ?? 0, code === 0 ? 0 : 1);
      return { passed, failed, skipped: result?.numPendingTests ?? 0, output };
    },
  };
}

/** The journeys in a real browser, counted test by test. */
export const browser = {
  name: 'browser',
  async go() {
    const report = join(root, 'test-results', 'browser.json');
    rmSync(report, { force: true });
    const { code, output } = await run(bin('playwright'), ['test'], {
      capture: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : null;
    return {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      retried: stats?.flaky ?? 0,
      failed: Math.max(stats?.unexpected ?? 0, code === 0 ? 0 : 1),
      skipped: stats?.skipped ?? 0,
      output,
    };
  },
};

export const types = asOne('types', bin('tsc'), ['--noEmit']);
export const lint = asOne('lint', bin('biome'), ['check', '--error-on-warnings']);
export const deadCode = asOne('dead code', bin('knip'), []);
/** Files of tests that take longest, or a process each; they run in the full test. */
const slowest = [
  'tests/codecs/gedcomFixtures.test.ts',
  'tests/codecs/gedcomWriting.test.ts',
  'tests/layout/network.test.ts',
  'tests/scene/network.test.ts',
  'tests/storage/removal.test.ts',
  'tests/storage/reopening.test.ts',
  'tests/cli/commandLine.test.ts',
  'tests/scene/faults.test.ts',
  'tests/scene/gallery.test.ts',
  'tests/pictures/pdf.test.ts',
  'tests/storage/failures.test.ts',
  // Windows hear each other across files where these share one process.
  'tests/storage/windows.test.ts',
];
/** As many processes as the smallest machine has cores; left alone, one core would rest. */
const both = ['--maxWorkers=2'];
/** A process loads the sources once, not once a file. */
const together = { without: slowest, flags: ['--no-isolate', ...both] };
/** The other unit tests with fewer random cases, for every commit. */
export const quickUnit = vitest('unit', ['unit'], {
  ...together,
  env: { ROUND_TRIPS: '10', LAW_RUNS: '300' },
});
export const unit = vitest('unit', ['unit'], together);
export const slowUnit = vitest('unit, the slowest', ['unit'], { only: slowest, flags: both });
export const components = vitest('components', ['components']);
export const build = asOne('build', bin('vite'), ['build', '--logLevel', 'warn']);
export const size = asOne('size', process.execPath, ['scripts/size.mjs']);

/**
 * Runs the steps one after the other and prints a line for each; a failing one
 * prints all it said. The last line is the sum.
 * @returns whether nothing failed.
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const began = performance.now();
    const result = await step.go();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const key of Object.keys(sum)) sum[key] += result[key];
    const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
    console.log(
      `${step.name.padEnd(12)} ${result.passed} passed, ${result.failed} failed${skipped}  (${seconds} s)`,
    );
    if (result.retried) console.log(`${' '.repeat(12)} ${result.retried} passed on the second try`);
    if (result.failed || result.retried) console.log(result.output);
  }
  if (sum.skipped) console.log(`${sum.skipped} skipped`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}
