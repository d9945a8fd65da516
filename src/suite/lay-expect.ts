import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Place } from '../model/place.ts';
import type { Expect, ExpectLayer } from '../model/suite.ts';

/**
 * Layers laid over each other, the last on top. `status`, `errors`, `latency` and the switches replace what lies below,
 * `output` is laid field by field, `checks` add up. A FAILED action has no output and a SUCCEEDED one no errors, so a
 * layer that changes `status` drops what those below expect of the other kind.
 *
 * @param place of the case, for a case that says nothing of its reply
 */
export function layExpect(layers: readonly ExpectLayer[], place: Place): Expect {
  const nothing: Expect = {
    status: 'SUCCEEDED',
    output: [],
    errors: [],
    strict: false,
    checks: [],
    snapshot: false,
    switchPlaces: {},
    place,
  };
  return layers.reduce(lay, nothing);
}

function lay(below: Expect, layer: ExpectLayer): Expect {
  const status = layer.status ?? below.status;
  const succeeds = status === 'SUCCEEDED';
  const latency = layer.latency ?? below.latency;
  const contract = layer.contract ?? below.contract;
  return {
    status,
    output: succeeds ? merge(below.output, layer.output ?? []) : [],
    errors: succeeds ? [] : (layer.errors ?? below.errors),
    ...(latency && { latency }),
    strict: layer.strict ?? below.strict,
    ...(contract !== undefined && { contract }),
    checks: [...below.checks, ...(layer.checks ?? [])],
    snapshot: layer.snapshot ?? below.snapshot,
    switchPlaces: { ...below.switchPlaces, ...layer.switchPlaces },
    place: layer.place,
  };
}

function merge(below: readonly FieldExpectation[], own: readonly FieldExpectation[]): readonly FieldExpectation[] {
  if (own.length === 0 || below.length === 0) return own.length === 0 ? below : own;
  return [...new Map([...below, ...own].map((field) => [field.path, field])).values()];
}
