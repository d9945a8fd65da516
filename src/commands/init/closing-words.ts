/** What became of the files, and what can be done next. */
export interface Made {
  /** Paths as they are to be shown. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly suite: string;
  /** How action-suite is called here. */
  readonly command: string;
  /** How to come to the project folder, where it is another than the current one. */
  readonly folder?: string;
  readonly isInstalled: boolean;
  readonly hasCi: boolean;
  /** Whether it is said where the org is. */
  readonly hasRegion: boolean;
}

/** Says what was made, what was left as it was, and what comes next. */
export function closingWords({ made, kept, suite, command, folder, isInstalled, hasCi, hasRegion }: Made): string {
  const rows: [string, string][] = [
    ...(folder === undefined ? [] : [[`cd ${folder}`, ''] satisfies [string, string]]),
    [`${command} run --simulate`, 'runs the suite against the simulator; it passes as it is'],
    [`${command} run --watch`, 'runs it again whenever you save a file'],
    ...(isInstalled ? [] : [['npm install --save-dev action-suite', installing(hasCi)] satisfies [string, string]]),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    'Made',
    ...made.map((path) => `  ${path}`),
    ...(kept.length === 0 ? [] : ['', 'Left as they were', ...kept.map((path) => `  ${path}`)]),
    '',
    'Next',
    ...rows.map(([what, why]) => `  ${what.padEnd(width)}   ${why}`.trimEnd()),
    '',
    `Then open ${suite} and change something.`,
    `To run it in your own org, write ${hasRegion ? '' : 'GENESYSCLOUD_REGION, '}GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET into the file .env,`,
    'which git ignores, and leave --simulate out. A test calls the systems behind an action for real.',
    '',
  ].join('\n');
}

function installing(hasCi: boolean): string {
  return hasCi ? 'the job in CI needs it, and package-lock.json' : 'keeps the version with the project';
}
