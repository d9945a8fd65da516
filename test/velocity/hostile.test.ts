import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/velocity/template.ts';
import { esc } from './tools.ts';

const many = 1 << 20;
const long = 'a'.repeat(40);

function chain(count: number, piece: (next: number) => string): string {
  return Array.from({ length: count }, (_, index) => `#define($d${index})${piece(index + 1)}#end`).join('');
}

/** What takes long, much memory or a deep stack when nothing is bounded, and what is said of it. */
const hostile: readonly (readonly [string, string, RegExp])[] = [
  ['directives in each other', '#if($a)'.repeat(50_000), /150 levels/],
  ['brackets in each other', `#set($a = ${'('.repeat(50_000)}`, /150 levels/],
  ['negations', `#set($a = ${'!'.repeat(50_000)}true)`, /150 levels/],
  ['lists in each other', `#set($a = ${'['.repeat(50_000)}`, /150 levels/],
  ['calls in each other', '$a.b('.repeat(50_000), /150 levels/],
  ['bodies of macros in each other', '#@m()'.repeat(10_000), /150 levels/],
  ['a row of backslashes', '\\'.repeat(many), /^\\+$/],
  ['rows of backslashes', `${'\\'.repeat(1000)}# `.repeat(1000), /^\\/],
  ['dollars', `${'$'.repeat(many)} `, /^\$+ $/],
  ['hashes', '# '.repeat(many / 4), /^# #/],
  ['text', 'a'.repeat(many), /^a+$/],
  ['references', '{"a":"$input.x"},'.repeat(60_000), /"y"/],
  ['quotes', `#set($a = ${'"'.repeat(many)})`, /^$/],
  ['a text without end', `#set($a = "${'a'.repeat(many)}`, /Lexical error/],
  ['a comment without end', `#*${'x$'.repeat(many / 2)}`, /Lexical error/],
  ['a block without end', `#[[${'x'.repeat(many)}`, /Lexical error/],
  ['blanks after dollars', `$${' '.repeat(1000)}`.repeat(1000), /^\$ /],
  ['a number of a million digits', `#set($a = ${'9'.repeat(many)})`, /1000 digits/],
  ['a long sum', `#set($a = 1${'+1'.repeat(50_000)})`, /600 levels/],
  ['a long condition', `#if($a${'&&$a'.repeat(50_000)})x#end`, /600 levels/],
  ['a long path', `$a${'.b'.repeat(50_000)}`, /null value/],
  ['many branches', `#if($b)${'#elseif($b)'.repeat(50_000)}#end`, /^$/],
  ['references in a text', `#set($a="${'$input.x '.repeat(50_000)}")$a`, /^y y/],
  [
    'loops in loops',
    '#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])x#end#end#end',
    /10000 rounds/,
  ],
  ['a long range', '#foreach($i in [0..2000000000])x#end', /1000000 steps/],
  ['a text that doubles', `#set($s="${long}")${'#set($s="$s$s$s")'.repeat(100)}`, /4000000 characters/],
  ['a sum of texts', `#set($s="${long}")${'#set($s=$s+$s)'.repeat(60)}`, /4000000 characters/],
  ['concat', `#set($s="${long}")${'#set($s=$s.concat($s))'.repeat(60)}`, /4000000 characters/],
  ['replace', `#set($s="${long}")${'#set($s=$s.replace("a",$s))'.repeat(50)}`, /4000000 characters/],
  ['replaceAll', `#set($s="${long}")${'#set($s=$s.replaceAll("a",$s))'.repeat(50)}`, /steps|characters/],
  ['squares', `#set($a=99999999999999999999)${'#set($a=$a*$a)'.repeat(100)}`, /1000 digits/],
  ['lists that grow', `#set($l=["a"])${'#set($l=[$l,$l,$l,$l])'.repeat(60)}$l`, /steps/],
  ['a list in itself', '#set($l=[])#set($x=$l.add($l))$l', /100 levels/],
  ['a map in itself', '#set($l={})#set($x=$l.put("a",$l))$l', /100 levels/],
  ['a macro that calls itself', '#macro(m)#m()#m()#end#m()', /Max calling depth of 20/],
  ['a macro of great depth', `#macro(m)${'#if(true)'.repeat(140)}#m()${'#end'.repeat(141)}#m()`, /600 levels/],
  ['an argument that doubles', '#macro(m $a)$a$a#m("$a$a")#end#m("x")', /characters|steps/],
  ['blocks that double', `${chain(30, (next) => `$d${next}$d${next}`)}#set($d30="")$d0`, /steps/],
  ['a chain of blocks', `${chain(2000, (next) => `#set($x="$d${next}"${'+1'.repeat(50)})`)}$d0`, /600 levels/],
  [
    'patterns that backtrack',
    `#set($s="${'a'.repeat(100_000)}")#foreach($i in [1..10000])$s.matches("(a|a)*b")#end`,
    /steps/,
  ],
  ['a long pattern', `#set($p="${'a?'.repeat(100_000)}")$p.matches($p)`, /steps/],
  ['long texts', `#set($s="${'a'.repeat(many)}")#foreach($i in [1..9999])#set($q=$s.trim())#end`, /steps/],
  ['long lists', '#set($l=[1..90000])#foreach($i in [1..9999])#set($q=$l.contains(0))#end', /steps/],
];

function outcome(text: string): string {
  const template = parseTemplate(text, 't');
  if (!('render' in template)) return template.message;
  const result = template.render({ input: { x: 'y' }, a: null, b: null, esc });
  return 'text' in result ? result.text : result.error;
}

describe('a hostile template', () => {
  it.each(hostile)('%s', { timeout: 10_000 }, (_, text, words) => {
    const start = performance.now();
    expect(outcome(text)).toMatch(words);
    // Each takes well under a second; a shared machine may be slow.
    expect(performance.now() - start).toBeLessThan(8000);
  });

  const pieces =
    '$ $! ${ } { # ## #* *# #[[ ]]# \\ $input.x ${input.x} $!{input.none} $l[0] $u #if( #if($a) #elseif($b) #else #{else} #end #set($a= ) ) #foreach($i in $l) $i #break #stop #macro(m $p) #m($a) #@m($a) #define($d) $d ( [ ] " \' . .x ! - 5 1.5 .. , : == && || + * / % true "a$a" $a.add($a) $a.put("k",$a) $l.add($l) .length() .substring(9) .replaceAll("(","$9") .split("") .get(-1) $esc.echo( $esc.refuse() $foreach.index [1..9] {"k":$a} #5 1e5 99999999999999999999 é \t \n \r\n'.split(
      ' ',
    );

  it('never makes it throw', { timeout: 60_000 }, () => {
    const templates = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constant(' '), fc.string({ maxLength: 4 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(templates, (parts) => {
        const template = parseTemplate(parts.join(''), 't');
        if (!('render' in template)) return template.line > 0 && template.message.includes(' at t[line ');
        const result = template.render({ input: { x: 'y' }, l: ['p', { q: 1 }], a: [], b: null, esc });
        return 'text' in result ? typeof result.text === 'string' : result.error !== '';
      }),
      { numRuns: 5000 },
    );
  });
});
