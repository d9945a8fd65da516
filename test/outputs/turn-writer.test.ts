import { describe, expect, it } from 'vitest';
import { createTurnWriter } from '../../src/outputs/turn-writer.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** A writer, and what it has written. It fails at a text that holds `bad`. */
function writing() {
  const wrote: string[] = [];
  const writer = createTurnWriter((text) => {
    wrote.push(text);
    if (text.includes('bad')) throw new Error('full');
  });
  return { writer, wrote };
}

/** How a promise ends. */
function endOf(promise: Promise<void>): Promise<string> {
  return promise.then(
    () => 'written',
    (error: Error) => error.message,
  );
}

describe('createTurnWriter', () => {
  it('writes what comes in one turn together, and tells so when it has', async () => {
    const { writer, wrote } = writing();
    writer.add('a');
    await Promise.resolve();
    writer.add('b');
    const told = writer.written().then(() => [...wrote]);
    await nextTurn();
    writer.add('c');
    expect(await told).toEqual(['ab']);
    await writer.written();
    expect(wrote).toEqual(['ab', 'c']);
  });

  it('gathers no more than a little, and writes at once what is asked for', async () => {
    const { writer, wrote } = writing();
    writer.add('x'.repeat(70_000));
    writer.add('y');
    expect(wrote).toEqual(['x'.repeat(70_000)]);
    writer.flush();
    expect(wrote[1]).toBe('y');
    await writer.written();
    expect(wrote).toHaveLength(2);
  });

  it('tells at once that a write has failed, everybody who waits or asks later, and writes nothing more', async () => {
    const { writer, wrote } = writing();
    writer.add('bad');
    const told = [endOf(writer.written()), endOf(writer.failed)];
    expect(await Promise.all(told)).toEqual(['full', 'full']);
    writer.add('c');
    expect([await endOf(writer.written()), wrote]).toEqual(['full', ['bad']]);
  });

  it('tells those who wait for the end of the turn that what could not wait for it has failed', async () => {
    const { writer } = writing();
    writer.add('a');
    const told = [endOf(writer.written()), endOf(writer.failed)];
    expect(() => writer.add(`bad${'x'.repeat(70_000)}`)).toThrow('full');
    expect([...(await Promise.all(told)), await endOf(writer.written())]).toEqual(['full', 'full', 'full']);
  });
});
