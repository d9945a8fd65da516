import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';

/** What the audit log keeps, and what signs it. */
export interface AuditSettings {
  readonly bodies: 'full' | 'failures' | 'none';
  /** Signs each record, and is needed to read logs that are signed. */
  readonly key?: string;
  /** The environment variable that holds the key. */
  readonly variable: string;
}

/** The environment variable that holds the key of the audit log: the configuration's, or the usual one. */
export function auditKeyVariable({ audit }: Config): string {
  return audit?.key ?? 'ACTION_SUITE_AUDIT_KEY';
}

/**
 * Decides what the audit log keeps, and finds its key.
 *
 * @param writes false for what writes no log, and so can do without the key
 */
export function readAudit(
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
  writes: boolean,
  problems: Problem[],
): AuditSettings {
  const variable = auditKeyVariable(config);
  // Blanks and line breaks around it are what copying leaves.
  const key = env[variable]?.trim();
  if (config.audit?.key !== undefined && !key && writes) problems.push(noKey(variable));
  return { bodies: config.audit?.bodies ?? 'full', ...(key && { key }), variable };
}

/** A log that is not signed instead would be noticed only when somebody has to rely on it. */
function noKey(name: string): Problem {
  return {
    kind: 'usage',
    message: `The audit log is to be signed with the key in ${name}, as the configuration says, and that is not set.`,
    hint: `Set ${name}, or ${name}_FILE, in the environment. To write a log that is not signed, take \`audit.key\` out of the configuration.`,
  };
}
