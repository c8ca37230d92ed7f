// The browser that the tests drive: Chromium, installed from Debian's packages where it is missing.
import { existsSync } from 'node:fs';
import { run } from './project.mjs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium lies on this machine, or undefined. */
export const findChromium = () => places.find((place) => place && existsSync(place));

/** Path of Chromium; installs it with apt where that is there, and otherwise says what to do. */
export async function chromium() {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system packages (once) …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, rest, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    };
    await apt('update');
    const { output } = await apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
    console.error(output);
  }
  console.error(
    'The tests need Chromium. Install it (Debian, Ubuntu: sudo apt install chromium) or set CHROMIUM_PATH to a Chromium or Chrome, then run npm test again.',
  );
  process.exit(1);
}
