// Where the browser is that the tests of the HTML report run in.
import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/** The path of Chromium: `CHROMIUM_PATH` where that is set, else one of the usual ones; `undefined` where there is none. */
export function browserPath() {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : usual).find((path) => existsSync(path));
}
