// What the start page loads before it can be used, against its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './project.mjs';

const budget = { firstLoad: 250_000, fonts: 120_000 };
const dist = join(root, 'dist');
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const gzip = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

// Everything index.html names, and what those scripts import statically.
const seen = new Set();
const visit = (path) => {
  if (seen.has(path)) return;
  seen.add(path);
  if (!path.endsWith('.js')) return;
  const source = readFileSync(join(dist, path), 'utf8');
  for (const [, name] of source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
    visit(`assets/${name}`);
  }
};
for (const [, path] of html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.(?:js|css))"/g)) visit(path);
if (seen.size === 0)
  throw new Error('index.html names no script: the budget would measure nothing');

const firstLoad = [...seen].reduce(
  (sum, path) => sum + gzip(join(dist, path)),
  gzip(join(dist, 'index.html')),
);
// Typefaces of the child's pages come with those pages.
const named = [...seen]
  .filter((path) => path.endsWith('.css'))
  .flatMap((path) => readFileSync(join(dist, path), 'utf8').match(/[\w-]+\.woff2/g) ?? []);
const fonts = [...new Set(named)].reduce(
  (sum, name) => sum + readFileSync(join(dist, 'assets', name)).length,
  0,
);
if (fonts === 0)
  throw new Error('the first styles name no typeface: the budget would measure nothing');
console.log(`first load ${(firstLoad / 1000).toFixed(1)} kB gzip of ${budget.firstLoad / 1000}`);
console.log(`fonts ${(fonts / 1000).toFixed(1)} kB of ${budget.fonts / 1000}`);
if (firstLoad > budget.firstLoad || fonts > budget.fonts) process.exit(1);
