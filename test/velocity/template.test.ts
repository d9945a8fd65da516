import { describe, expect, it } from 'vitest';
import { parseTemplate, type Template } from '../../src/velocity/template.ts';
import { Double, type Value, type ValueMap } from '../../src/velocity/value.ts';
import { esc } from './tools.ts';

function parsed(text: string): Template {
  const template = parseTemplate(text, 'requestUrlTemplate');
  if (!('render' in template)) throw new Error(template.message);
  return template;
}

function rendered(text: string, context: ValueMap): unknown {
  const result = parsed(text).render(context);
  return 'text' in result ? result.text : result;
}

describe('a template', () => {
  it('names its references, those within texts and arguments too, and not what it sets', () => {
    const text = '#set($a = "x $!{input.b}")#if($c && $d.e == 1)$a#end$esc.url("${input.f.trim()}[0]")$g[0]';
    const references = parsed(text).references.map(({ path, quiet, tested, column }) => [
      path.join('.'),
      quiet,
      tested,
      column,
    ]);
    expect(references).toEqual([
      ['input.b', true, false, 14],
      ['c', false, true, 31],
      ['d.e', false, false, 37],
      ['a', false, false, 47],
      ['input.f.trim()', false, false, 63],
      ['esc.url()', false, false, 53],
      ['g.[]', false, false, 85],
    ]);
  });

  it('names its directives and the variables that it sets', () => {
    const template = parsed('#if(true)#foreach($i in [1])#set($x = 1)#end#end\n#macro(m $p)#end#define($d)#end');
    expect(template.directives.map(({ name, line }) => `${name} ${line}`)).toEqual([
      'if 1',
      'foreach 1',
      'set 1',
      'macro 2',
      'define 2',
    ]);
    expect(template.variables).toEqual(['i', 'x', 'p', 'd']);
  });

  it('says where it cannot be read', () => {
    expect(parseTemplate('{\n  #if($a\n}', 'successTemplate')).toEqual({
      message: 'Encountered "}" at successTemplate[line 3, column 1]',
      line: 3,
      column: 1,
    });
  });

  it.each(['#if(#5)', '$a.b(##-1)', '#set($a = $#1.5)'])('takes no number with a hash: %s', (text) => {
    expect(parseTemplate(text, 't')).toMatchObject({ message: expect.stringContaining('For input string: "') });
  });

  it('finds a variable in another case, and its own spelling first', () => {
    expect(rendered('$Input.x ${INPUT.x} $input.X', { input: { x: 'a' } })).toBe('a a $input.X');
    expect(rendered('$Input $input', { input: 'a', Input: 'b' })).toBe('b a');
    expect(rendered('#set($Input = "b")$input$Input', { input: 'a' })).toBe('ab');
  });

  it('leaves what it was given as it was, and starts anew each time', () => {
    const context = { input: { x: 'a', list: [1] } };
    const text =
      '#set($input.x = "b")#set($n = $input.list.add(2))#set($y = 1)$input.x$input.list#if($z)z#end#set($z = 1)';
    const template = parsed(text);
    for (let time = 0; time < 2; time += 1) expect(template.render(context)).toEqual({ text: 'b[1, 2]' });
    expect(context).toEqual({ input: { x: 'a', list: [1] } });
  });

  it('reaches nothing but what it was given', () => {
    const names = ['class', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const values: readonly Value[] = ['text', 1, 1.5, 10n ** 30n, true, [1], { a: 1 }, esc, new Double(1)];
    const found = names.flatMap((name) =>
      values.flatMap((v) =>
        [`$!v.${name}`, `$!v.${name}.constructor`, `$!v["${name}"]`, `$!v.get("${name}")`].map((text) =>
          rendered(text, { v }),
        ),
      ),
    );
    found.push(
      ...values.flatMap((v) => [rendered('$!v["__proto__"]', { v }), rendered('$!v.get("__proto__")', { v })]),
    );
    const texts = found.filter((result) => typeof result === 'string' && result !== '' && !result.startsWith('$!v'));
    expect(texts).toEqual([]);
    expect(rendered('$constructor', {})).toEqual({
      error: 'Variable $constructor has not been set at requestUrlTemplate[line 1, column 1]',
    });
    expect(rendered('$v["__proto__"] $v.size()', { v: JSON.parse('{"__proto__": "own"}') })).toBe('own 1');
  });

  it.each([
    ['$esc.refuse()', "Invocation of method 'refuse' in  class Orc$Esc threw exception it is not possible"],
    ['$esc.toString()', "Object 'Orc$Esc' does not contain method toString()"],
    ['$esc.echo()', "Object 'Orc$Esc' does not contain method echo()"],
    ['$esc.nope', "Object 'Orc$Esc' does not contain property 'nope'"],
  ])('says what a tool cannot do: %s', (text, words) => {
    expect(rendered(text, { esc })).toEqual({ error: `${words} at requestUrlTemplate[line 1, column 6]` });
  });

  it.each(['#parse("a")', '#include("a")', '#evaluate("a")'])('refuses %s', (text) => {
    const [, name] = /^#(\w+)/.exec(text) ?? [];
    expect(rendered(text, {})).toEqual({ error: `#${name} is not available at requestUrlTemplate[line 1, column 1]` });
    expect(rendered(`#if(false)${text}#end`, {})).toBe('');
  });

  it('writes numbers as Java does', () => {
    const v = [new Double(250), 250, 1e7, 1.5e7 + 0.5, 0.001, 0.0001, 1e21, 10n ** 20n, -0.5, new Double(-3)];
    expect(rendered('$v', { v })).toBe(
      '[250.0, 250, 10000000, 1.50000005E7, 0.001, 1.0E-4, 1.0E21, 100000000000000000000, -0.5, -3.0]',
    );
  });
});
