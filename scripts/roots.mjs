// npm run roots: the command line, run straight from the sources.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
