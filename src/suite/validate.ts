import { hasTemplate, isTemplate } from '../lib/is-template.ts';
import { getAt } from '../lib/path.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { checkCircles } from './check-circles.ts';
import { checkFlattened } from './check-flattened.ts';
import { checkTemplates, expressionPlace } from './check-templates.ts';
import type { Finding } from './checker.ts';
import { explainErrors } from './explain-errors.ts';
import type { Fault } from './fault.ts';
import { inputNames } from './input-names.ts';
import type { Parsed } from './parse.ts';
import { jsonPointer, type Pointer, stepsOf } from './pointer.ts';
import { readSuite } from './read-suite.ts';
import type { SchemaError } from './schema-error.ts';
import { settleScalars } from './settle-scalars.ts';
import { noSurroundings } from './surroundings.ts';
import { tellFaults } from './tell-faults.ts';
import type { SuiteValidator } from './vocabulary.ts';

/**
 * A parsed file as a suite, or everything that is wrong with it, in the order of lines. Besides the schema it checks
 * what a schema cannot say: matchers mixed with data, values that contradict each other, names that do not exist.
 */
export function validate(parsed: Parsed, surroundings = noSurroundings): Suite | readonly Problem[] {
  const { vocabulary } = surroundings;
  const { tree, errors } = settled(parsed.tree, vocabulary.validateSuite);
  const { mocks } = vocabulary;
  const bySchema = errors.length === 0 ? [] : explainErrors(errors, { tree, whole: 'a suite', mocks });
  const byReading: Finding[] = [];
  const known = standing(bySchema);
  const report = (finding: Finding) => {
    if (!known.isWithin(finding.pointer)) byReading.push(finding);
  };
  let inputs: ReadonlySet<string> | undefined;
  const names = {
    ...surroundings,
    // Asked for by expressions, of which most suites have none. Not a getter: V8 would keep each, and so the document
    // behind it, until it next clears the whole heap.
    inputs() {
      if (parsed.lacksCases) return undefined;
      inputs ??= inputNames(tree);
      return inputs;
    },
  };
  const checker = { names, vocabulary, report, isSound: known.isSound };
  const suite = readSuite({ ...parsed, tree }, checker);
  checkFlattened(tree, checker);
  if (hasTemplate(tree)) {
    checkTemplates(tree, checker);
    checkCircles(tree, checker);
  }

  const { places, faults: refused } = parsed;
  const found = [...bySchema, ...byReading].map(({ pointer, part, within, words }): Fault => {
    const span = places.span(part, pointer);
    return { words, ...(within ? places.within(span, within) : span) };
  });
  // A part that was refused while it was read is empty now: what else is wrong with its line follows from that.
  const lines = new Set(refused.map(({ start }) => places.lineOf(start)));
  const faults = [...refused, ...found.filter(({ start }) => !lines.has(places.lineOf(start)))];
  return faults.length === 0 ? suite : tellFaults(faults, places.at);
}

/** The tree with all scalars settled that the schema can settle, and what the schema says of it then. */
function settled(
  tree: JsonObject,
  validateSuite: SuiteValidator,
): { tree: JsonObject; errors: readonly SchemaError[] } {
  if (validateSuite(tree)) return { tree, errors: [] };
  const errors = (validateSuite.errors ?? []).filter((error) => !isOpen(error, tree));
  const better = settleScalars(tree, errors);
  return better ? settled(better, validateSuite) : { tree, errors };
}

/** Whether the fault is that an expression stands in place of a value, where one may: what it gives is not known yet. */
function isOpen({ instancePath }: SchemaError, tree: JsonObject): boolean {
  const pointer = stepsOf(instancePath);
  return isTemplate(getAt(tree, pointer)) && expressionPlace(pointer) !== undefined;
}

/** Tells where a part stands to the findings there are: within one, or so that nothing is wrong with it. */
function standing(findings: readonly Finding[]) {
  const faulty = new Set(findings.map(({ pointer }) => jsonPointer(pointer)));
  const around = new Set(findings.flatMap(({ pointer }) => pathsTo(pointer)));
  const isWithin = (pointer: Pointer) => faulty.size > 0 && pathsTo(pointer).some((path) => faulty.has(path));
  const isSound = (pointer: Pointer) => faulty.size === 0 || !(isWithin(pointer) || around.has(jsonPointer(pointer)));
  return { isWithin, isSound };
}

/** The part itself and everything around it but the whole document, as JSON pointers. */
function pathsTo(pointer: Pointer): string[] {
  return pointer.map((_, index) => jsonPointer(pointer.slice(0, index + 1)));
}
