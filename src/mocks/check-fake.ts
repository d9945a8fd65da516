import { nearest } from '../lib/nearest.ts';
import { showText } from '../lib/show.ts';
import { fakeGaps, fakeKinds, fakeLocales } from './fake-kinds.ts';

/** Every kind by its whole name: `person.fullName`. */
export const allKinds: readonly string[] = Object.entries(fakeKinds).flatMap(([module, methods]) =>
  methods.map((method) => `${module}.${method}`),
);

/** What is wrong with a kind and a locale of faker: a sentence, and what to write instead. */
export function checkFake(kind: string, locale: string): string | undefined {
  if (!allKinds.includes(kind)) return `\`${showText(kind)}\` is no kind of fake data. ${adviceForKind(kind)}`;
  if (!fakeLocales.includes(locale)) return `\`${showText(locale)}\` is no locale of faker. ${adviceForLocale(locale)}`;
  const isGap = Object.hasOwn(fakeGaps, kind) && fakeGaps[kind]?.includes(locale);
  return isGap ? `There is no ${kind} in the locale ${locale}. Choose another kind, or another locale.` : undefined;
}

function adviceForKind(kind: string): string {
  const [module = '', method = module] = kind.split('.');
  const methods = Object.hasOwn(fakeKinds, module) ? fakeKinds[module] : undefined;
  if (methods) {
    const near = nearest(method, methods);
    return near === undefined ? `Of ${module} there are: ${methods.join(', ')}.` : `Did you mean ${module}.${near}?`;
  }
  const near = nearest(kind, allKinds) ?? allKinds.find((known) => known.endsWith(`.${method}`));
  if (near !== undefined) return `Did you mean ${near}?`;
  return 'Write one such as person.fullName, company.name or location.city; the documentation of suites has the list.';
}

function adviceForLocale(locale: string): string {
  const name = locale.replaceAll('-', '_').toLowerCase();
  const [language = name] = name.split('_');
  const find = (isMeant: (known: string) => boolean) => fakeLocales.find((known) => isMeant(known.toLowerCase()));
  const meant =
    find((known) => known === name) ??
    find((known) => known === language) ??
    find((known) => known.startsWith(`${language}_`)) ??
    find((known) => known.endsWith(`_${name}`));
  return meant === undefined ? 'Write one such as en, de, fr, es, pt_BR or ja.' : `Did you mean ${meant}?`;
}
