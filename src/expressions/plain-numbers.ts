import type { ASTNode } from '@marcbachmann/cel-js';
import type { ExpressionError } from './explain.ts';
import type { Span } from './span.ts';

/** What is known of CEL's functions; keys are `call:<name>:<arguments>` and, for methods, `rcall:...`. */
export interface Callables {
  /** Whether the function gives a whole number, whatever its arguments. */
  givesWhole(key: string): boolean;
  /** Whether the argument at `index` has to be a whole number. */
  wantsWhole(key: string, index: number): boolean;
}

/** An expression written again. */
export interface Rewritten {
  readonly source: string;
  /** The part of the author's text for a part of `source`. */
  originOf(start: number, end: number): Span;
}

/** Methods that run an expression for each member of a list, or bind a name: the first argument, in the others. */
export const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);

/** What may leave a trace of the binary form of decimals, such as 0.1 + 0.2 = 0.30000000000000004. */
const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

/**
 * Writes an expression again so that all its numbers are of one kind. CEL keeps whole and decimal numbers apart:
 * `inputs.qty * 2` is an error and `10 / 4` is 2. JSON has decimals only, so whole literals become decimals (`2` to
 * `2.0`), whole results are converted (`double(size(x))`) and arguments that must be whole are cut (`int(1.0)`).
 * `tidy()` around what is calculated rounds it to the fifteen digits that a spreadsheet keeps, so that `0.1 + 0.2 == 0.3`.
 * `dyn()` around what is indexed and around the two ends of a choice lifts CEL's demand for one type.
 */
export function withPlainNumbers(ast: ASTNode, callables: Callables, deepestLoop: number): Rewritten | ExpressionError {
  const marks: Mark[] = [];
  const ends: Mark[] = [];
  let source = '';
  let loopDepth = 0;
  let refusal: ExpressionError | undefined;

  const write = (...parts: readonly (string | ASTNode)[]) => {
    for (const part of parts) {
      if (typeof part === 'string') source += part;
      else print(part);
    }
  };

  const writeList = (nodes: readonly ASTNode[], each: (node: ASTNode, index: number) => void = print) =>
    nodes.forEach((node, index) => {
      if (index > 0) write(', ');
      each(node, index);
    });

  const mark = (node: ASTNode) => {
    marks.push({ at: source.length, from: node.pos });
  };

  const refuse = (node: ASTNode, message: string, hint: string) => {
    refusal ??= { message, hint, at: node.start, length: node.end - node.start };
  };

  function print(node: ASTNode): void {
    mark(node);
    printPlain(node);
    ends.push({ at: source.length, from: node.end });
  }

  function printPlain(node: ASTNode): void {
    switch (node.op) {
      case 'value':
        write(literal(node, node.args));
        break;
      case 'id':
        write(node.args);
        break;
      case '.':
        write(node.args[0], '.');
        mark(node);
        write(node.args[1]);
        break;
      case '[]':
        write('dyn(', node.args[0], ')[', node.args[1], ']');
        break;
      case 'call':
        printCall(`call:${node.args[0]}`, node.args[0], node.args[1]);
        break;
      case 'rcall':
        printMethod(node, ...node.args);
        break;
      case 'list':
        write('[');
        writeList(node.args);
        write(']');
        break;
      case 'map':
        write('{');
        node.args.forEach(([key, value], index) => {
          write(index > 0 ? ', ' : '', key, ': ', value);
        });
        write('}');
        break;
      case '?:':
        write('(', node.args[0], ' ? dyn(', node.args[1], ') : dyn(', node.args[2], '))');
        break;
      case '!_':
        write('(!', node.args, ')');
        break;
      case '-_':
        write('(-', node.args, ')');
        break;
      case '.?':
      case '[?]':
        refuse(node, 'A question mark cannot stand here.', 'Remove it.');
        break;
      default:
        write(arithmetic.has(node.op) ? 'tidy(' : '(', node.args[0], ` ${node.op} `, node.args[1], ')');
    }
  }

  function printMethod(node: ASTNode, name: string, receiver: ASTNode, args: readonly ASTNode[]): void {
    const isLoop = loops.has(name);
    if (isLoop) loopDepth++;
    if (loopDepth > deepestLoop) {
      refuse(
        node,
        `More than ${deepestLoop} lists within each other cannot be walked.`,
        'Divide the expression into several.',
      );
    }
    const written = name === 'matches' && args.length === 1 ? 'matchesPattern' : name;
    printCall(`rcall:${name}`, written, args, receiver);
    if (isLoop) loopDepth--;
  }

  function printCall(kind: string, name: string, args: readonly ASTNode[], receiver?: ASTNode): void {
    const key = `${kind}:${args.length}`;
    const opening = callables.givesWhole(key) ? ['double('] : [];
    write(...opening, ...(receiver ? [receiver, '.'] : []), name, '(');
    writeList(args, (arg, index) => (callables.wantsWhole(key, index) ? write('int(', arg, ')') : print(arg)));
    write(')', ...opening.map(() => ')'));
  }

  function literal(node: ASTNode, value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'boolean' || value === null) return String(value);
    if (value instanceof Uint8Array) refuse(node, 'Text cannot have a `b` before its quotes here.', 'Remove it.');
    const number = Number(value);
    if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
      refuse(node, 'The number has more digits than can be calculated with.', 'If it is an id, write it in quotes.');
    }
    const text = String(number);
    return /^\d+$/.test(text) ? `${text}.0` : text;
  }

  print(ast);
  if (refusal) return refusal;
  const originOf = (start: number, end: number): Span => {
    const at = marks.findLast((mark) => mark.at <= start)?.from ?? 0;
    const to = ends.find((mark) => mark.at >= end)?.from ?? at;
    return { at, length: Math.max(0, to - at) };
  };
  return { source, originOf };
}

/** A place in what was written, and the author's for it. */
interface Mark {
  readonly at: number;
  readonly from: number;
}
