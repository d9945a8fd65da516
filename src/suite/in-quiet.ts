import process from 'node:process';

/**
 * Does work of the YAML library without two things that it would do besides.
 *
 * It asks at each token whether the environment has a `LOG_TOKENS` or a `LOG_STREAM`, to print them to standard output: a
 * look at the real environment takes as long as a fifth of the parsing, and a stranger's variable would garble what
 * programs read. And it makes an error of every fault of syntax: the stacks of half a million of them would fill the
 * memory.
 *
 * @param work must not wait for anything, since others would miss the environment meanwhile
 */
export function inQuiet<T>(work: () => T): T {
  const { env } = process;
  const { stackTraceLimit } = Error;
  process.env = {};
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    process.env = env;
    Error.stackTraceLimit = stackTraceLimit;
  }
}
