import { Tool, ToolError, type Value } from '../../src/velocity/value.ts';

function text(value: Value): string | null {
  return value === null ? null : String(value);
}

/** The tool of the golden table: what the Java class did with which the table was made. */
export const esc = new Tool(
  {
    jsonString: (value) => text(value)?.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n') ?? null,
    url: (value) => (value === null ? null : encodeURIComponent(String(value)).replaceAll('%20', '+')),
    echo: (value) => value,
    nothing: () => null,
    refuse: () => {
      throw new ToolError('it is not possible');
    },
  },
  { quote: '"', dollar: '$', hash: '#' },
  'Orc$Esc',
);
