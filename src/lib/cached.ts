/**
 * The function with a memory for texts: what `make` gave for a text is given again, the same object each time. For what
 * takes a while to make and is asked for again and again, such as a compiled pattern.
 */
export function cached<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.made;
    const made = make(text);
    // There are mostly few of them, so starting afresh when there are too many is enough.
    if (known.size >= mostKept) known.clear();
    known.set(text, { made });
    return made;
  };
}

const mostKept = 500;
