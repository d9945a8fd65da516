import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { inputReferences } from '../../src/targets/genesys/input-references.ts';
import { templateInputs } from '../../src/targets/genesys/template-inputs.ts';

describe('references to inputs in a template', () => {
  it.each<[string, string]>([
    ['', ''],
    ['nothing of the kind: $5, #1, ${output.a}, $inputs.a, ${myinput.a}', ''],
    ['${input.a}$input.b', 'a! b!'],
    ['$!{input.a}$!input.b', 'a b'],
    ['${Input.a} $INPUT.b', 'a! b!'],
    ['/v1/$input.a/items?b=${input.b}&c=$!{input.c}', 'a! b! c'],
    ['"$esc.jsonString(${input.a})"', 'a!'],
    ['"$esc.jsonString($!{input.a})" "$!esc.jsonString(${input.b})" ${input.c}', 'a b c!'],
    ['$urlTool.optionalQueryParam("x", $input.a)&y=$input.b', 'a b!'],
    ['${input.a.trim()} ${input.get("b")} ${input["c"]}', 'a! b! c!'],
    ['#if($input.a)x=${input.a}#end ${input.b}', 'a a b!'],
    ['#if($input.a)${input.b}#end${input.a}', 'a b! a!'],
    ['#if($!input.a != "")${input.a}#{else}${input.a}${input.b}#{end}', 'a a a b!'],
    ['#if($input.a)1#elseif($input.b == ")")${input.b}#else${input.b}#end ${input.b}', 'a b b b b!'],
    ['#if($x)#foreach($i in $input.a)${input.a}#end${input.b}#end', 'a a! b!'],
    ['#if($input.a)#if($x)${input.a}#end${input.a}#end${input.a}', 'a a a a!'],
    ['#set($x = $input.a)${x}${input.b}', 'a b!'],
    ['## ${input.a}\n${input.b} #* ${input.c} *# #[[${input.d}]]# \\${input.e}', 'b!'],
    ['#end#end${input.a}#else', 'a!'],
    ['#if(${input.a}', 'a'],
    ['#elseif($input.a)${input.a}', 'a a!'],
  ])('%s', (template, expected) => {
    const found = inputReferences(template).map(({ name, isLoud }) => `${name}${isLoud ? '!' : ''}`);
    expect(found.join(' ')).toBe(expected);
  });
});

describe('the inputs that the templates of a request name', () => {
  it.each<[string, JsonObject, readonly string[], readonly string[], readonly string[]]>([
    ['none', { requestUrlTemplate: '/all' }, ['a'], [], []],
    ['in the address', { requestUrlTemplate: '/${input.b}/$!{input.a}' }, ['a', 'b'], ['b'], ['a']],
    ['in headers', { headers: { 'x-a': '${input.a}', n: 5 } }, ['a'], ['a'], []],
    ['in the body', { requestType: 'POST', requestTemplate: '${input.a}' }, [], ['a'], []],
    [
      'not in the body of a GET',
      { requestType: 'get', requestUrlTemplate: '/', requestTemplate: '${input.a}' },
      ['a'],
      [],
      [],
    ],
    ['loud in one place', { requestUrlTemplate: '/$!{input.a}', requestTemplate: '${input.a}' }, ['a'], ['a'], []],
    ['all of them', { requestTemplate: '${input.rawRequest}' }, ['a'], [], []],
    ['one called so', { requestTemplate: '${input.rawRequest}' }, ['rawRequest'], ['rawRequest'], []],
    [
      'a dash in a name',
      { requestUrlTemplate: '$input.a-b-c/$input.d-x/$input.e-/$input.f-g' },
      ['a-b', 'd'],
      ['a-b', 'd', 'e', 'f-g'],
      [],
    ],
  ])('%s', (_, request, names, loud, quiet) => {
    expect(templateInputs(request, names)).toEqual({ loud, quiet });
  });

  it('is not known without a template', () => {
    expect(templateInputs({ requestType: 'GET', requestTemplate: '${input.a}' }, ['a'])).toBeUndefined();
  });
});
