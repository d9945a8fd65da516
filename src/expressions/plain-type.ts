/** A type of the CEL library in plain words, with its article unless `bare`: "a number", "text". */
export function plainType(type: string, bare = false): string {
  const inner = /^dyn<(.*)>$/.exec(type)?.[1] ?? type;
  const word = words[inner.replace(/<.*/, '')] ?? ['a value', 'value'];
  return word[bare ? 1 : 0];
}

/** A call as the library describes it, in the author's words: `round(text)`. */
export function plainCall(call: string): string {
  const types =
    /dyn<([^<>]*)>|\b(?:google\.protobuf\.\w+|double|string|bool|int|dyn|list|map|null)\b(?:<[^()]*?>+)?(?!\()/g;
  return call.replace(types, (type) => plainType(type, true));
}

const words: Readonly<Record<string, readonly [string, string]>> = {
  string: ['text', 'text'],
  double: ['a number', 'number'],
  int: ['a number', 'number'],
  bool: ['true or false', 'true or false'],
  null: ['nothing (null)', 'nothing'],
  list: ['a list', 'list'],
  map: ['a map', 'map'],
  'google.protobuf.Timestamp': ['a date', 'date'],
  'google.protobuf.Duration': ['a length of time', 'length of time'],
};
