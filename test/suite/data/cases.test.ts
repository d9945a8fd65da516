import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/json.ts';
import type { DataFile } from '../../../src/suite/data/data-file.ts';
import { readCsv } from '../../../src/suite/data/read-csv.ts';
import { readDataFile } from '../../../src/suite/data/read-data-file.ts';
import { parse } from '../../../src/suite/parse.ts';

const read = (file: string, content: string | Uint8Array) =>
  readDataFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, 10_000);

/** What a file holds that nothing is wrong with. */
async function dataOf(content: string | Uint8Array, file = 'suites/x.csv'): Promise<DataFile> {
  const data = await read(file, content);
  if (!('cases' in data) || data.faults.length > 0) throw new Error(JSON.stringify(data));
  return data;
}

/** The list that an author would have written under `cases`. */
function listOf(yaml: string): Json | undefined {
  const parsed = parse('suites/x.action.yaml', `action: A\ncases:\n${yaml}`);
  return 'tree' in parsed ? parsed.tree.cases : undefined;
}

describe('a table of cases', () => {
  it('is the list that an author could have written', async () => {
    const { cases } = await dataOf(
      [
        'name,tags,skip,only,phone,customer.id,inputs.name,expect.status,expect.output.total,expect.output.items[0].sku,expect.latency.max,expect.errors[0].code,expect.errors[0].field,expect.check',
        'first,"smoke, crm",,,+12025550143,00123,Amara,SUCCEEDED,250.5,SKU-1,3s,,,output.total > 0',
        'second,,later,true,"+12025550178",007,,,"{ type: number, min: 0, max: 5 }",,,,,',
        'third,a b,,,,,,FAILED,,,,NOT_FOUND,phone,',
      ].join('\n'),
    );
    expect(cases).toEqual(
      listOf(`
  - name: first
    tags: [smoke, crm]
    inputs: { phone: +12025550143, customer: { id: 00123 }, name: Amara }
    expect:
      status: SUCCEEDED
      output: { total: 250.5, "items[0].sku": SKU-1 }
      latency: { max: 3s }
      check: output.total > 0
  - name: second
    skip: later
    only: true
    inputs: { phone: "+12025550178", customer: { id: 007 } }
    expect: { output: { total: { type: number, min: 0, max: 5 } } }
  - name: third
    tags: [a, b]
    expect: { status: FAILED, errors: [{ code: NOT_FOUND, field: phone }] }
`),
    );
  });

  it.each<[string, Json]>([
    ['5', { $typed: '5' }],
    ['-2.5', { $typed: '-2.5' }],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['+12025550143', { $typed: '+12025550143' }],
    ['00123', { $typed: '00123' }],
    ['1.10', { $typed: '1.10' }],
    ['0x1F', { $typed: '0x1F' }],
    ['12345678901234567890', { $typed: '12345678901234567890' }],
    ['yes', { $typed: 'yes' }],
    ['Off', { $typed: 'Off' }],
    ['"yes"', 'yes'],
    ['3,5', '3,5'],
    ['two words', 'two words'],
    ['  in blanks\t', 'in blanks'],
    ['a: b # no comment', 'a: b # no comment'],
    ['- *x & {y}', '- *x & {y}'],
    ['{ min: 0 }', '{ min: 0 }'],
    ['${inputs.a}', { $template: '${inputs.a}' }],
    ['$${a}', '${a}'],
    ['"5"', '5'],
    ['"true"', 'true'],
    ['"  blanks  "', '  blanks  '],
    ['"a ""quote"" and a; semicolon"', 'a "quote" and a; semicolon'],
    ['"two\nlines"', 'two\nlines'],
    ['"${inputs.a}"', { $template: '${inputs.a}' }],
    ['""', ''],
  ])('reads the cell %j as %j', async (cell, value) => {
    const { cases } = await dataOf(`a;b\n${cell};x`);
    expect(cases).toEqual([{ inputs: { a: value, b: 'x' } }]);
  });

  it('leaves out what an empty cell would hold, and rows with nothing in them', async () => {
    const { cases } = await dataOf('name,a,b\nx,,one\n\n   \n,,\ny,"",\n,,three\n');
    expect(cases).toEqual([
      { name: 'x', inputs: { b: 'one' } },
      { name: 'y', inputs: { a: '' } },
      { inputs: { b: 'three' } },
    ]);
  });

  it('keeps names, reasons and tags as text', async () => {
    const { cases } = await dataOf('name,skip,tags\n007,true,"1 a,b"\n');
    expect(cases).toEqual([{ name: '007', skip: 'true', tags: ['1', 'a', 'b'] }]);
  });

  it.each([
    ['commas', 'name,a\nx,one\n'],
    ['semicolons, as where the comma is the sign for decimals', 'name;a\nx;one\n'],
    ['tabs', 'name\ta\nx\tone\n'],
    ['a comma within a quoted name', '"name";"a"\nx;one\n'],
    ['lines as Windows ends them', 'name,a\r\nx,one\r\n'],
    ['lines as old Macs ended them', 'name,a\rx,one\r'],
    ['no end of the last line', 'name,a\nx,one'],
    ['a BOM', '\ufeffname,a\nx,one'],
    ['blanks around cells and quotes', ' name , "a"\n "x" , one \n'],
    ['empty lines above', '\n\r\nname,a\nx,one\n'],
  ])('may have %s', async (_, text) => {
    expect((await dataOf(text)).cases).toEqual([{ name: 'x', inputs: { a: 'one' } }]);
  });

  it('reads every text in quotes as it is, and knows where each cell stands', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [['a', 'b'], ...rows.map((row) => row.map(quote))].map((row) => row.join(separator));
        const text = lines.join(end);
        const table = readCsv(parseCsv, text, 1_000);
        if (!('rows' in table)) throw new Error(JSON.stringify(table));
        const below = table.rows.slice(1);
        expect(below.map((row) => row.map((cell) => cell.text))).toEqual(rows);
        expect(below.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual(
          rows.map((row) => row.map(quote)),
        );
      }),
    );
  });

  it('leads to the cell of a part, to the row around what is not there, and to the header for no row at all', async () => {
    const { places } = await dataOf('name,ä,expect.output.total\n\nfirst,"a\nb",5\nzweite – ü, x ,7\n');
    const at = ({ line, column, length, source }: ReturnType<typeof places.key>) => [line, column, length, source];
    expect(at(places.key([0, 'expect', 'output', 'total']))).toEqual([4, 4, 1, 'b",5']);
    expect(at(places.value([0, 'inputs', 'ä']))).toEqual([3, 7, 2, 'first,"a']);
    expect(at(places.value([1, 'inputs', 'ä']))).toEqual([5, 13, 1, 'zweite – ü, x ,7']);
    expect(at(places.value([1, 'expect', 'output', 'total', 'min']))).toEqual([5, 16, 1, 'zweite – ü, x ,7']);
    expect(at(places.key([1, 'expect']))).toEqual([5, 16, 1, 'zweite – ü, x ,7']);
    expect(at(places.value([1, 'mocks']))).toEqual([5, 1, 16, 'zweite – ü, x ,7']);
    expect(at(places.value([7]))).toEqual([1, 1, 26, 'name,ä,expect.output.total']);
  });

  it('takes every tab for the end of a cell', async () => {
    const { cases, places } = await dataOf('name\ta\tb\tc\n\t\t x\t\nn\t\t\t"y"\n');
    expect(cases).toEqual([{ inputs: { b: 'x' } }, { name: 'n', inputs: { c: 'y' } }]);
    expect(places.value([0, 'inputs', 'b'])).toMatchObject({ line: 2, column: 4, length: 1 });
    expect(places.value([1, 'inputs', 'c'])).toMatchObject({ line: 3, column: 5, length: 3 });
  });

  it('counts errors without gaps, each at its own cell', async () => {
    const { cases, places } = await dataOf('expect.errors[1].code,expect.errors[4].code\nA,B\n,C\n');
    expect(cases).toEqual([
      { expect: { errors: [{ code: 'A' }, { code: 'B' }] } },
      { expect: { errors: [{ code: 'C' }] } },
    ]);
    expect(places.value([0, 'expect', 'errors', 1, 'code'])).toMatchObject({ line: 2, column: 3 });
    expect(places.value([1, 'expect', 'errors', 0, 'code'])).toMatchObject({ line: 3, column: 2 });
  });

  it('reads ten thousand rows in seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `case ${index},+1202555${index},"{ min: ${index} }"`);
    const started = performance.now();
    const { cases } = await dataOf(['name,phone,expect.output.total', ...rows].join('\r\n'));
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(cases).toHaveLength(10_000);
    expect(cases[9_999]).toEqual({
      name: 'case 9999',
      inputs: { phone: { $typed: '+12025559999' } },
      expect: { output: { total: { min: 9_999 } } },
    });
  });
});

describe('a list of cases', () => {
  const list = [
    { name: 'first', inputs: { phone: '+12025550143', amount: 2.5 }, expect: { output: { total: { min: 0 } } } },
    { inputs: { text: 'Größe 😀 "x" / \\ $${a}' }, tags: ['a'] },
  ];

  it.each([
    ['cases.json', JSON.stringify(list)],
    ['cases.json', JSON.stringify(list, null, 2).replaceAll('\n', '\r\n')],
    ['cases.JSON', `\ufeff${JSON.stringify(list, null, '\t')}`],
    ['cases.json', JSON.stringify(list).replaceAll('/', '\\/').replace('😀', '\\ud83d\\ude00')],
    ['cases.yaml', `# two cases\n- ${JSON.stringify(list[0])}\n- ${JSON.stringify(list[1])}\n`],
  ])('may stand in %s: %j', async (file, text) => {
    const { cases } = await dataOf(text, file);
    expect(cases).toEqual(listOf(list.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')));
  });

  it('may use what YAML has for what is the same in several cases', async () => {
    const text = '- &first\n  name: a\n  inputs: { phone: +12025550143 }\n- <<: *first\n  name: b\n';
    const { cases } = await dataOf(text, 'x/cases.yml');
    const inputs = { phone: { $typed: '+12025550143' } };
    expect(cases).toEqual([
      { name: 'a', inputs },
      { name: 'b', inputs },
    ]);
  });

  it('keeps digits, and knows where its parts stand', async () => {
    const { cases, places } = await dataOf('[\n  { "name": "a" },\n  { "inputs": { "n": 1.10 } }\n]', 'x/cases.json');
    expect(cases[1]).toEqual({ inputs: { n: { $typed: '1.10' } } });
    expect(places.value([1, 'inputs', 'n'])).toEqual({
      file: 'x/cases.json',
      line: 3,
      column: 22,
      source: '  { "inputs": { "n": 1.10 } }',
      length: 4,
    });
  });
});
