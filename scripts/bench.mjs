// npm run bench [name …] [most people [least people]]: measures what was named, or all of it, beside its peers.
// Prints tables; nothing here passes or fails.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureInstalled, root, run } from './project.mjs';

await ensureInstalled();
const folder = join(root, 'bench');
const all = readdirSync(folder).flatMap((file) => /^([a-z]+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const given = process.argv.slice(2);
const most = given.filter((each) => /^\d+$/.test(each));
const asked = given.filter((each) => !most.includes(each));
const unknown = asked.filter((name) => !existsSync(join(folder, `${name}.bench.ts`)));
if (unknown.length) {
  console.error(`There is no bench "${unknown[0]}". There are: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length ? asked : all) {
  console.log(`\n${name}\n`);
  const { code } = await run(bin('tsx'), [join(folder, `${name}.bench.ts`), ...most]);
  if (code !== 0) process.exitCode = 1;
}
