import { isMap } from '../../lib/is-map.ts';
import type { DoctorContext } from './context.ts';

/** What says what a setting is; undefined where this says nothing. */
export type Source = string | undefined;

/** The places where a setting may be. Which of them goes first is for those who name them. */
export interface Sources {
  /** A flag of the command line, where it has a value. */
  flag(name: string, value: string | true | undefined): Source;
  /** An environment variable, be it that its value comes from `.env` or from a file. */
  variable(name: string): Source;
  /** A key of the environment that is chosen. */
  environmentKey(name: string): Source;
  /** A key of the configuration, and one below it. */
  key(name: string, below?: string): Source;
  /** The first that says something. */
  first(...sources: readonly Source[]): Source;
}

/** Looks into the flags, the environment and the configuration that were found. */
export function createSources({ originOf, chosen, project }: DoctorContext): Sources {
  const has = (holder: object, name: string) => Reflect.get(holder, name) !== undefined;
  return {
    flag: (name, value) => (value === undefined ? undefined : name),
    variable: originOf,
    environmentKey: (name) =>
      has(chosen.environment, name) ? `configuration: environments.${chosen.name}.${name}` : undefined,
    key(name, below) {
      const value: unknown = Reflect.get(project.config, name);
      const isSet = below === undefined ? value !== undefined : isMap(value) && has(value, below);
      return isSet ? `configuration: ${[name, below].filter(Boolean).join('.')}` : undefined;
    },
    first: (...sources) => sources.find((source) => source !== undefined),
  };
}
