import type { Fault, Span } from '../fault.ts';
import type { Places } from '../places.ts';
import type { Pointer } from '../pointer.ts';

/** The places of a document whose cases stand in a file of their own. */
export interface WithCases {
  readonly places: Places;
  /** A fault of the file of cases, as one of the whole. */
  toWhole(fault: Fault): Fault;
}

/** No text is so long: offsets from here on belong to the file of cases. */
const behind = 2 ** 40;

/** Makes one document of two: what is asked about a case is asked of the second one. */
export function withCases(places: Places, cases: Places): WithCases {
  const isCase = (pointer: Pointer) => pointer[0] === 'cases' && pointer.length > 1;
  const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  return {
    toWhole: (fault) => ({ words: fault.words, ...move(fault, behind) }),
    places: {
      key: (pointer) => (isCase(pointer) ? cases.key(pointer.slice(1)) : places.key(pointer)),
      value: (pointer) => (isCase(pointer) ? cases.value(pointer.slice(1)) : places.value(pointer)),
      span: (part, pointer) =>
        isCase(pointer) ? move(cases.span(part, pointer.slice(1)), behind) : places.span(part, pointer),
      within: (whole, position) =>
        whole.start < behind
          ? places.within(whole, position)
          : move(cases.within(move(whole, -behind), position), behind),
      at: (start, end) => (start < behind ? places.at(start, end) : cases.at(start - behind, end - behind)),
      lineOf: (offset) => (offset < behind ? places.lineOf(offset) : behind + cases.lineOf(offset - behind)),
    },
  };
}
