import { messageOf } from '../lib/message-of.ts';
import type { Problem } from '../model/problem.ts';
import type { CallContext, Failure, Reply, Target, TestRequest } from '../model/target.ts';
import { createBudget } from '../run/budget.ts';
import type { Connection } from './connection.ts';
import type { CustomTarget } from './extensions.ts';
import type { NamedTarget } from './read-target.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** Opens a target that the configuration adds. */
export async function openCustom(
  { clock, random, env, redactor }: World,
  { vars, rate }: Settings,
  { name, open }: NamedTarget,
): Promise<Connection | { readonly problems: readonly Problem[] }> {
  const budget = createBudget({ ...rate, clock, random });
  let calls = 0;
  try {
    const custom = await open({
      vars,
      env(variable) {
        redactor.add(env[variable]);
        return env[variable];
      },
      takeTurn: async ({ signal, stopwatch }) => (await stopwatch.queue(budget.take(signal))) === 'granted',
    });
    const onReply = ({ trace }: Reply) => {
      calls += trace.calls;
    };
    return {
      target: waryTarget(custom, name, onReply),
      baseUrl: `target:${name}`,
      calls: () => calls,
      waiting: budget.waiting,
      close: async () => custom.close?.(),
    };
  } catch (error) {
    const message = `The target "${name}" of the configuration cannot be opened: ${messageOf(error)}.`;
    return { problems: [{ kind: 'usage', message, hint: 'Mend it, or choose another environment with --env.' }] };
  }
}

/** A target must not throw; one that does anyway has a fault, and only its case suffers. */
function waryTarget(custom: CustomTarget, name: string, onReply: (reply: Reply) => void): Target {
  // Each call stands in a function that is `async`: one that throws at once breaks off like one that rejects.
  const ask = async (request: TestRequest, context: CallContext) => custom.run(request, context);
  const contract: Target['contract'] = async (of, context) => custom.contract?.(of, context);
  return {
    async run(request, context) {
      const reply = await ask(request, context).catch((error: unknown) => ({
        ...brokeOff(name, error, 'run'),
        trace: { calls: 0, throttled: 0 },
      }));
      onReply(reply);
      return reply;
    },
    contract: (of, context) => contract(of, context).catch((error: unknown) => brokeOff(name, error, 'contract')),
  };
}

function brokeOff(name: string, error: unknown, asked: 'run' | 'contract'): Failure {
  const message = `The target "${name}" of the configuration broke off: ${messageOf(error)}.`;
  const mayHaveRun = asked === 'run' ? ' The action may have run.' : '';
  const hint = `Let its \`${asked}\` give a Problem where something may go wrong.${mayHaveRun}`;
  return { kind: 'problem', problem: { kind: 'internal', message, hint }, retry: 'never' };
}
