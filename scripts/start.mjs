// npm start: installs, builds, serves on this machine and prints the address.
import { address, bin, ensureInstalled, run } from './project.mjs';

async function portHolder() {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3000) });
    return answer.headers.has('x-roots-and-routes') ? 'ourselves' : 'something else';
  } catch (error) {
    return error?.cause?.code === 'ECONNREFUSED' ? 'nobody' : 'something else';
  }
}

const holder = await portHolder();
if (holder === 'ourselves') {
  console.log(`Roots & Routes is already running at ${address}`);
  process.exit(0);
}
if (holder === 'something else') {
  // Another port would be another origin, and so another, empty store of cases.
  console.error(`Another program is using ${address}. Stop it, then run npm start again.`);
  process.exit(1);
}
await ensureInstalled();
const built = await run(bin('vite'), ['build', '--logLevel', 'warn']);
if (built.code !== 0) process.exit(built.code);
const { serve } = await import('./serve.mjs');
await serve();
console.log(`Roots & Routes is ready at ${address}  (Ctrl+C stops it)`);
