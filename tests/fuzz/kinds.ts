import * as fc from 'fast-check';

export interface FuzzSettings {
  /** At most so many inputs of each kind, and seconds for all of them together. */
  readonly count: number;
  readonly seconds: number;
  readonly seed: number;
}

/** One property: what is drawn, and what has to be true of each; `holds` throws where it is not. */
export interface Kind {
  readonly name: string;
  run(settings: fc.Parameters<unknown>): Promise<fc.RunDetails<unknown>>;
}

/** What became of a kind. Times are CPU time of this process, in milliseconds. */
export interface Tried {
  readonly name: string;
  readonly inputs: number;
  readonly ms: number;
  /** The seed, the shortest input that shows it and what it shows, where it does not hold. */
  readonly fault?: string;
}

/** `stays`: what an input finds depends on those before it, so that one that fails is told as it is, not made smaller. */
export const kind = <T>(
  name: string,
  drawn: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
  { stays = false }: { readonly stays?: boolean } = {},
): Kind => ({
  name,
  run: async (settings) =>
    (await fc.check(
      fc.asyncProperty(drawn, async (input) => holds(input)),
      { ...(settings as fc.Parameters<[T]>), endOnFailure: stays },
    )) as fc.RunDetails<unknown>,
});

const LONGEST = 400;

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;

const faultOf = (name: string, { seed, counterexample, errorInstance }: fc.RunDetails<unknown>): string => {
  const [message] = errorInstance instanceof Error ? [errorInstance.message] : [String(errorInstance)];
  const input = fc.stringify(
    Array.isArray(counterexample) ? (counterexample as unknown[])[0] : counterexample,
  );
  return `${name} (seed ${seed}): ${short(input)}\n    ${short(message)}`;
};

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Draws inputs of each kind in turn until there were enough, or until the time is shared out. */
export const tryKinds = async (
  kinds: readonly Kind[],
  { count, seconds, seed }: FuzzSettings,
): Promise<readonly Tried[]> => {
  const tried: Tried[] = [];
  const until = Date.now() + seconds * 1_000;
  for (const [index, { name, run }] of kinds.entries()) {
    const begun = cpuMs();
    const share = Math.max(1, (until - Date.now()) / (kinds.length - index));
    const details = await run({
      seed,
      numRuns: count,
      interruptAfterTimeLimit: share,
      markInterruptAsFailure: false,
    });
    tried.push({
      name,
      inputs: details.numRuns,
      ms: cpuMs() - begun,
      ...(details.failed && { fault: faultOf(name, details) }),
    });
  }
  return tried;
};
