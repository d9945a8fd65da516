import type { Problem } from '../../model/problem.ts';
import { createExaminer } from '../../targets/genesys/examiner.ts';
import type { Endpoints } from '../../targets/genesys/regions.ts';
import { chooseEnvironment } from '../choose-environment.ts';
import { allCredentialVariables } from '../credential-variables.ts';
import { type Credentials, readCredentials, readSecretFiles } from '../credentials.ts';
import { readEndpoints } from '../endpoints.ts';
import { findSuites, foldersOf } from '../load-cases.ts';
import type { Project } from '../project.ts';
import { readAudit } from '../read-audit.ts';
import { proxySecrets, readProxies } from '../read-proxies.ts';
import { readRecipients } from '../read-recipients.ts';
import { settle } from '../settings.ts';
import { simulatorOf } from '../simulator-of.ts';
import type { Invocation, World } from '../world.ts';
import type { DoctorContext, Read } from './context.ts';

/** How long one look at the network may take: nobody waits longer for a doctor. */
const limitMs = 10_000;

/** What the checks look at, and how to let go of it. */
export interface Prepared {
  readonly context: DoctorContext;
  readonly close: () => Promise<void>;
}

/**
 * Reads all that is set, each part by itself, so that what is wrong with one keeps nobody from looking at the others.
 * Every secret that is found is hidden from now on. With `simulate`, starts a simulator.
 *
 * @param world with the environment as it is, without `.env`
 */
export async function prepare(world: World, { flags, project }: Invocation): Promise<Prepared> {
  const { config } = project;
  const own = { ...project.dotEnv, ...world.env };
  const unread = await readSecretFiles(own, project, allCredentialVariables(config));
  const { env, problems: alsoUnread } = await readSecretFiles(own, project);
  const { settings, problems } = settle(flags, env, project, world.cwd, 'offline');
  const chosen = chooseEnvironment(flags, config, []);
  const remote = !settings.target && !settings.simulate;
  const proxies = reading((found) => readProxies(env, { remote }, found));
  for (const secret of [...settings.secrets, ...proxySecrets(proxies.value)]) world.redactor.add(secret);
  const simulated = settings.simulate ? await startSimulator(world, project) : undefined;
  const endpoints = simulated?.endpoints ?? reading((found) => readEndpoints(flags, env, chosen.environment, found));
  const credentials = simulated
    ? { value: anybody, problems: [] }
    : reading((found) => readCredentials(env, chosen, found));
  const examiner =
    endpoints.value && credentials.value
      ? createExaminer({
          ...endpoints.value,
          credentials: credentials.value,
          proxies: proxies.value,
          requestTimeoutMs: limitMs,
          clock: world.clock,
          redact: world.redactor.text,
          onToken: world.redactor.add,
        })
      : undefined;
  const needed = reading((found) => {
    readRecipients(flags, env, config, { webhook: true, otlp: true }, found);
    readAudit(env, config, true, found);
  });
  return {
    context: {
      ...{ world, flags, project, env, settings, chosen, endpoints, proxies, limitMs },
      originOf: originIn(world.env, project.dotEnv, env),
      problems,
      credentials: { ...credentials, problems: [...unread.problems, ...credentials.problems] },
      recipients: without([...alsoUnread, ...needed.problems], [...unread.problems, ...problems]),
      ...(examiner && { examiner }),
    },
    async close() {
      examiner?.close();
      await simulated?.close();
    },
  };
}

/** Any pair will do. */
const anybody: Credentials = { clientId: 'simulator', clientSecret: 'simulator-secret' };

function reading<T>(read: (problems: Problem[]) => T): { readonly value: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { value: read(problems), problems };
}

async function startSimulator(
  { cwd }: World,
  project: Project,
): Promise<{ readonly endpoints: Read<Endpoints>; close(): Promise<void> }> {
  const { files } = await findSuites(cwd, { patterns: [], project });
  const folders = foldersOf({ suites: files.map((file) => ({ file })) });
  const simulator = await simulatorOf(project.root, folders, {});
  if ('problems' in simulator) return { endpoints: { problems: simulator.problems }, close: async () => {} };
  const { url } = simulator;
  const value = { baseUrl: url, loginUrl: url };
  return { endpoints: { value, problems: [] }, close: simulator.close };
}

/** Where the value of a variable comes from. A file is read only where the variable itself has no value. */
function originIn(real: World['env'], dotEnv: World['env'], read: World['env']): DoctorContext['originOf'] {
  const plain = (name: string) => {
    if (real[name] !== undefined) return name;
    return dotEnv[name] === undefined ? undefined : `${name} in .env`;
  };
  return (name) => plain(name) ?? (read[name] === undefined ? undefined : plain(`${name}_FILE`));
}

function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  return problems.filter(({ message }) => !others.some((other) => other.message === message));
}
