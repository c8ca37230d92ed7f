import { runCommand } from './runCommand.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
});
