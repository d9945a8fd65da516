import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from './model/problem.ts';

/** What a module exports, or why nothing can be had from it. */
export type Exported = { readonly value: unknown } | { readonly problem: Problem };

/** Where a configuration in TypeScript or JavaScript is loaded. */
export interface Surroundings {
  /** Absolute: the folder that messages name files from. */
  readonly cwd: string;
  /** The module that is meant where one is imported by the name `action-suite`. */
  readonly libraryPath: string;
}

/**
 * Loads a module and hands out its default export, awaited, as cosmiconfig does: so it may be a promise, but a function
 * is not called. `module.exports` counts as default export.
 *
 * @param file absolute path
 * @param text what it holds
 */
export async function loadModule(file: string, text: string, { cwd, libraryPath }: Surroundings): Promise<Exported> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, { alias: { 'action-suite': libraryPath }, fsCache: false });
  forget(jiti.cache, dirname(file));
  try {
    const module: unknown = await jiti.import(file);
    const exported = await defaultOf(module);
    if (exported === undefined || exported === null || exportsNothing(module, text)) return nothing();
    if (typeof exported === 'function') {
      return refusal('The configuration is a function, which nobody calls.', 'Write the object itself');
    }
    return { value: exported };
  } catch (error) {
    if (isNullDefault(error, file)) return nothing();
    const { explainModuleFault } = await import('./module-fault.ts');
    return { problem: await explainModuleFault(error, { file, cwd }) };
  }

  function nothing(): Exported {
    return refusal('The configuration has no default export.', 'Write it behind `export default`');
  }

  function refusal(message: string, hint: string): Exported {
    const place = { file: relative(cwd, file), line: 1, column: 1 };
    return { problem: { kind: 'usage', message, hint: `${hint}: \`export default { suites: ['suites'] };\`.`, place } };
  }
}

/** A configuration may be loaded again after it was changed, it or a module of the project that it imports. */
function forget(cache: Record<string, unknown>, folder: string): void {
  for (const path of Object.keys(cache)) {
    if (path.startsWith(join(folder, sep)) && !path.includes(`${sep}node_modules${sep}`)) delete cache[path];
  }
}

/** The property itself: what jiti puts around a module stands in for a default export that is undefined. */
function defaultOf(module: unknown): unknown {
  if (!isObject(module) || !Object.hasOwn(module, 'default')) return module;
  const property = Object.getOwnPropertyDescriptor(module, 'default');
  return property?.get ? property.get() : property?.value;
}

/** jiti itself, and no line of the module, falls over a default export that is null. */
function isNullDefault(error: unknown, file: string): boolean {
  if (!(error instanceof TypeError) || error.stack?.includes(file)) return false;
  return error.message === "Cannot read properties of null (reading 'then')";
}

/** A module of the older kind (`module.exports`) has no default export and may export nothing on purpose. */
function exportsNothing(module: unknown, text: string): boolean {
  if (!isObject(module) || Object.hasOwn(module, 'default')) return false;
  if ('__esModule' in module) return true;
  return Object.keys(module).length === 0 && !/\bexports\b|\bexport\s*=/.test(text);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
