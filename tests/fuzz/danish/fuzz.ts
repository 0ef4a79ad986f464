import * as fc from 'fast-check';
import { kind, tryKinds, type FuzzSettings, type Tried } from '../kinds.ts';
import { disguisedKinds } from './disguised.ts';
import { readInTime } from './in-time.ts';
import { allReaders, type Reader } from './readers.ts';
import { SAME_VALUE } from './same-value.ts';
import { anyText, longText } from './texts.ts';

/** What is read for the first time is compiled first, and that is no text's fault. */
const warmUp = (common: readonly Reader[], all: readonly Reader[]): void => {
  const [one = '', ...more] = fc.sample(anyText, { numRuns: 20, seed: 1 });
  for (const { read: readOne } of all) readOne(one);
  for (const text of more) for (const { read: readOne } of common) readOne(text);
};

const read = ([one, text]: readonly [Reader, string]): void => void readInTime(one, text);

/** Everything that reads what people type, given what nobody means. */
export const fuzzDanish = async (settings: FuzzSettings): Promise<readonly Tried[]> => {
  const readers = await allReaders();
  // What every text goes through is tried as often as all fields together.
  const common = readers.filter(({ name }) => !name.includes('.'));
  const reader = fc.oneof(fc.constantFrom(...common), fc.constantFrom(...readers));
  const byName = reader.map((one) => Object.assign(one, { [fc.toStringMethod]: () => one.name }));
  warmUp(common, readers);
  return tryKinds(
    [
      kind('any text', fc.tuple(byName, anyText), read),
      kind('a long text', fc.tuple(byName, longText), read),
      ...SAME_VALUE,
      ...(await disguisedKinds()),
    ],
    settings,
  );
};
