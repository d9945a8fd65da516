import { createRequire } from 'node:module';
import { isMap } from '../lib/is-map.ts';

/** As much of a faker as is called by name here; modules such as `person` are looked up in it. */
export interface Faker {
  seed(seed: number[]): unknown;
  setDefaultRefDate(date: number): unknown;
}

/** What is not part of action-suite, and needed for fake data only. */
export const fakerPackage = '@faker-js/faker';

/** Whether the package can be found from here. Nothing of it is read. */
export function isFakerInstalled(): boolean {
  installed ??= canResolve();
  return installed;
}

let installed: boolean | undefined;

function canResolve(): boolean {
  try {
    createRequire(import.meta.url).resolve(fakerPackage);
    return true;
  } catch {
    return false;
  }
}

/** Loads the data of one locale, which takes a quarter of the time that all take; `undefined` where it cannot be had. */
export async function loadFaker(locale: string): Promise<Faker | undefined> {
  try {
    const loaded: unknown = await import(`${fakerPackage}/locale/${locale}`);
    return isMap(loaded) && isFaker(loaded.faker) ? loaded.faker : undefined;
  } catch {
    return undefined;
  }
}

function isFaker(value: unknown): value is Faker {
  return isMap(value) && typeof value.seed === 'function' && typeof value.setDefaultRefDate === 'function';
}

/** The method that a kind such as `person.fullName` names, ready to be called; `undefined` if there is none. */
export function fakerMethod(faker: Faker, kind: string): (() => unknown) | undefined {
  const [moduleName = '', name = ''] = kind.split('.');
  const module: unknown = Reflect.get(faker, moduleName);
  const method = isMap(module) ? module[name] : undefined;
  return typeof method === 'function' ? () => Reflect.apply(method, module, []) : undefined;
}
