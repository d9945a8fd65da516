import type { Path, Segment } from './path.ts';

/** The path as Jayway writes it in its messages: `$['results'][*].length()`. */
export function pathText({ root, segments }: Path): string {
  return `${root}${segmentsText(segments)}`;
}

/** Segments as Jayway writes them. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments.map(segmentText).join('');
}

/** One segment as Jayway writes it. */
export function segmentText(segment: Segment): string {
  switch (segment.kind) {
    case 'names':
      return `[${segment.names.map((name) => `${segment.quote}${name}${segment.quote}`).join(',')}]`;
    case 'indexes':
      return `[${segment.indexes.join(',')}]`;
    case 'slice':
      return `[${segment.from ?? ''}:${segment.to ?? ''}]`;
    case 'wildcard':
      return '[*]';
    case 'scan':
      return '..';
    case 'filter':
      return '[?]';
    case 'function':
      return `.${segment.name}(${segment.parameters.length > 0 ? '...' : ''})`;
  }
}
