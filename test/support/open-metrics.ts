/** One value of an OpenMetrics file. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const metadata = /^# (TYPE|UNIT|HELP) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/;
const sample =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)*)\} (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
const suffixes: Readonly<Record<string, readonly string[]>> = {
  gauge: [''],
  counter: ['_total'],
  histogram: ['_bucket', '_count', '_sum'],
};

/**
 * Reads OpenMetrics 1.0 text by the rules of its specification that concern what is written here, and stricter: each
 * family has its type and help first, and no series stands there twice. Throws where one is broken.
 */
export function readOpenMetrics(text: string): readonly Family[] {
  if (!text.endsWith('# EOF\n')) throw new Error('the end is missing');
  const families: OpenFamily[] = [];
  const seen = new Set<string>();
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, keyword, name = '', said = ''] = metadata.exec(line) ?? [];
    if (keyword === 'TYPE') families.push({ name, type: said, unit: '', help: '', samples: [] });
    const family = families.at(-1);
    if (!family) throw new Error(`before any family: ${line}`);
    if (!keyword) family.samples.push(readSample(line, seen));
    else if (family.name !== name || family.samples.length > 0) throw new Error(`out of its place: ${line}`);
    if (keyword === 'UNIT') family.unit = said;
    if (keyword === 'HELP') family.help = said;
  }
  for (const family of families) judge(family);
  if (new Set(families.map(({ name }) => name)).size < families.length) throw new Error('a family stands there twice');
  return families;
}

type OpenFamily = { -readonly [Key in keyof Family]: Family[Key] } & { readonly samples: Sample[] };

function readSample(line: string, seen: Set<string>): Sample {
  const [whole, name = '', labels = '', value] = sample.exec(line) ?? [];
  if (whole === undefined) throw new Error(`no sample: ${line}`);
  if (seen.has(`${name}{${labels}}`)) throw new Error(`twice: ${line}`);
  seen.add(`${name}{${labels}}`);
  return { name, labels: readLabels(labels), value: Number(value) };
}

function readLabels(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [
      name,
      value.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)),
    ]),
  );
}

function judge({ name, type, unit, help, samples }: Family): void {
  const allowed = suffixes[type];
  if (!allowed) throw new Error(`${name} has the type ${type}, which node_exporter does not know`);
  if (unit !== '' && !name.endsWith(`_${unit}`)) throw new Error(`${name} does not end with its unit`);
  if (help === '' || /["\\]/.test(help)) throw new Error(`${name} has no help that both formats read alike`);
  if (samples.length === 0) throw new Error(`${name} has no sample`);
  const strange = samples.filter((one) => !allowed.includes(one.name.slice(name.length)));
  if (strange.length > 0 || samples.some((one) => !one.name.startsWith(name)))
    throw new Error(`${name} has a stranger`);
  if (type !== 'gauge' && samples.some(({ value }) => value < 0)) throw new Error(`${name} is below 0`);
  if (type === 'histogram') judgeHistogram(name, samples);
}

function judgeHistogram(name: string, samples: readonly Sample[]): void {
  const series = new Map<string, Sample[]>();
  for (const one of samples) {
    const { le: _, ...rest } = one.labels;
    const key = JSON.stringify(rest);
    series.set(key, [...(series.get(key) ?? []), one]);
  }
  for (const [labels, own] of series) {
    const buckets = own.filter((one) => one.name === `${name}_bucket`);
    const bounds = buckets.map(({ labels: { le = '' } }) => le);
    const values = buckets.map(({ value }) => value);
    const count = own.find((one) => one.name === `${name}_count`)?.value;
    const isRising = (numbers: number[]) => numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
    if (bounds.at(-1) !== '+Inf' || !isRising(bounds.slice(0, -1).map(Number)) || !isRising(values))
      throw new Error(`the buckets of ${name} do not rise: ${labels}`);
    if (!bounds.slice(0, -1).every((bound) => /^\d+\.\d+$/.test(bound))) throw new Error(`a bound of ${name} is odd`);
    if (count !== values.at(-1) || own.length !== buckets.length + 2) throw new Error(`${name} does not add up`);
  }
}

/** The values of a family, by the labels that are named, joined with blanks. */
export function valuesOf(text: string, sampleName: string, ...labels: string[]): Record<string, number> {
  const samples = readOpenMetrics(text).flatMap((family) => family.samples);
  return Object.fromEntries(
    samples
      .filter(({ name }) => name === sampleName)
      .map((one) => [labels.map((label) => one.labels[label]).join(' '), one.value]),
  );
}
