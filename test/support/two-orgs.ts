import { filesBelow, project } from './cli.ts';
import { delayed, type FarEnd, type Handler } from './far-end.ts';
import { json, startOrg, testRoute } from './org.ts';

/** How an org answers: the score of each case by its number, or that the action failed. */
export type Scores = Readonly<Record<number, unknown>>;

/** Two orgs, with a project that knows them as `dev` and `prod`, each with an OAuth client of its own. */
export interface TwoOrgs {
  readonly dev: FarEnd;
  readonly prod: FarEnd;
  readonly cwd: string;
  /** The variables that hold the credentials of both. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<unknown>;
}

const credentials = (name: string) => ({ clientId: `${name}_ID`, clientSecret: `${name}_SECRET` });

/** Starts both. What is not in the scores is the case's own number. */
export async function startTwoOrgs(
  scores: { readonly dev?: Scores; readonly prod?: Scores },
  {
    prodMs = 0,
    script = {},
    config = {},
    own = {},
    suite = suiteOf(8),
    files = {},
  }: {
    readonly prodMs?: number;
    readonly script?: {
      readonly dev?: Readonly<Record<string, Handler>>;
      readonly prod?: Readonly<Record<string, Handler>>;
    };
    readonly config?: object;
    /** Further keys of the environments. */
    readonly own?: { readonly dev?: object; readonly prod?: object };
    readonly suite?: string;
    readonly files?: Readonly<Record<string, string>>;
  } = {},
): Promise<TwoOrgs> {
  const dev = await startOrg({ [testRoute]: scoring(scores.dev ?? {}), ...script.dev });
  const prod = await startOrg({ [testRoute]: delayed(prodMs, scoring(scores.prod ?? {})), ...script.prod });
  const environments = {
    dev: { baseUrl: dev.url, credentials: credentials('DEV'), rate: '1000/s', ...own.dev },
    prod: { baseUrl: prod.url, credentials: credentials('PROD'), rate: '1000/s', ...own.prod },
  };
  const cwd = project({
    'suites/scores.action.yaml': suite,
    'action-suite.config.json': JSON.stringify({ environments, ...config }),
    ...files,
  });
  const env = {
    ...{ DEV_ID: 'dev-id-value', DEV_SECRET: 'dev-secret-value' },
    ...{ PROD_ID: 'prod-id-value', PROD_SECRET: 'prod-secret-value' },
  };
  return { dev, prod, cwd, env, close: () => Promise.all([dev.close(), prod.close()]) };
}

/** A suite of so many cases, each with a number and a generated id. */
export function suiteOf(cases: number, more = ''): string {
  const numbers = Array.from({ length: cases }, (_, index) => index + 1);
  return `action: custom_-_1\nmatrix: { n: [${numbers}] }\nmocks: { id: { type: uuid } }\n${more}expect:\n  output:\n    score: { type: number }\n`;
}

/** The bodies with which the action was run, in the order of their numbers. */
export function inputsOf({ received }: FarEnd): unknown[] {
  const bodies = received.filter(({ url }) => url.endsWith('/test')).map(({ body }) => JSON.parse(body));
  return bodies.sort((a, b) => a.n - b.n);
}

/** The audit logs in the folder of the reports, the oldest first. */
export function logsIn(cwd: string): string[] {
  return Object.keys(filesBelow(`${cwd}/action-suite-results/audit`)).sort();
}

function scoring(scores: Scores): Handler {
  return (response, received) => {
    const { n } = JSON.parse(received.body);
    const score = n in scores ? scores[n] : n;
    const answer =
      score === 'broken'
        ? { success: false, error: { message: 'down', code: 'DOWN' } }
        : { success: true, finalResult: { score }, operations: [] };
    return json(answer)(response, received);
  };
}
