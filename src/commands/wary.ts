import { awaitExtension, callExtension, ExtensionFault } from '../lib/extension-fault.ts';
import { isMap } from '../lib/is-map.ts';
import type { Matcher, Matchers } from '../matchers/matcher.ts';
import type { Mock, Mocks } from '../mocks/mock.ts';
import type { Json } from '../model/json.ts';
import { plainJson } from '../suite/plain-json.ts';

/** Additions of a configuration that can break off, and give anything: their faults say whose they are. */
export const wary = {
  matchers: (matchers: Matchers): Matchers => mapped(matchers, waryMatcher),
  mocks: (mocks: Mocks): Mocks => mapped(mocks, waryMock),
};

function mapped<T>(map: Readonly<Record<string, T>>, change: (one: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, change(one)]));
}

function waryMatcher(matcher: Matcher): Matcher {
  const what = `The matcher \`${matcher.name}\` of the configuration`;
  const { check } = matcher;
  return {
    ...matcher,
    ...(check && { check: (expected) => orWords(() => callExtension(what, () => check(expected))) }),
    match(expected, actual, context) {
      const said = callExtension(what, () => matcher.match(expected, actual, context));
      if (said !== undefined && ![said].flat().every(isMismatch)) {
        throw new ExtensionFault(`${what} must give undefined where the value holds, else \`{ must: "..." }\``);
      }
      return said;
    },
  };
}

/** What breaks off while a suite is read is told where it stands in the suite. */
function orWords<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof ExtensionFault) return `${error.message}.`;
    throw error;
  }
}

function isMismatch(value: unknown): boolean {
  return isMap(value) && typeof value.must === 'string';
}

function waryMock(mock: Mock): Mock {
  const what = `The mock \`${mock.name}\` of the configuration`;
  const { check, load, unmet } = mock;
  return {
    ...mock,
    ...(check && { check: (options) => orWords(() => callExtension(what, () => check(options))) }),
    ...(load && { load: (options) => awaitExtension(what, () => load(options)) }),
    ...(unmet && { unmet: (options, context) => callExtension(what, () => unmet(options, context)) }),
    generate: (options, context) =>
      plain(
        what,
        callExtension(what, () => mock.generate(options, context)),
      ),
  };
}

function plain(what: string, value: unknown): Json {
  const copied = plainJson({ value });
  if ('value' in copied && copied.value.value !== undefined) return copied.value.value;
  throw new ExtensionFault(`${what} must give plain data: a text, a number, true, false, null, a list or a map`);
}
