import { z } from 'zod';
import { dayOf } from '../../domain/day.ts';
import { chainsIn } from '../../storage/chains.ts';
import type { Reader } from '../../storage/port.ts';
import { headOfChain, type PublishedHead } from '../../storage/verify-log.ts';

/** One line of what is published: the newest entry of every chain. Numbers and hashes, nothing about anybody. */
const published = z.object({
  v: z.literal(1),
  day: z.iso.date(),
  at: z.iso.datetime(),
  heads: z.array(z.object({ chain: z.string().min(1), seq: z.int().min(0), hash: z.string() })),
});

/** `now`: real clock, milliseconds; the day is the Danish one. */
export const headsNow = async (
  reader: Pick<Reader, 'read' | 'list'>,
  now: number,
): Promise<z.infer<typeof published>> => {
  const at = new Date(now).toISOString();
  const heads = [];
  for (const chain of await chainsIn(reader)) {
    const { seq, hash } = await headOfChain(reader, chain);
    heads.push({ chain: chain.partition, seq, hash });
  }
  return { v: 1, day: dayOf(at), at, heads };
};

const parsed = (line: string): z.infer<typeof published> | undefined => {
  try {
    return published.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};

/** Reads published lines. `wrong`: the numbers of lines that are none, counted from 1; empty ones are passed over. */
export const readHeads = (
  text: string,
): { readonly heads: readonly PublishedHead[]; readonly wrong: readonly number[] } => {
  const heads: PublishedHead[] = [];
  const wrong: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = parsed(line);
    if (found) heads.push(...found.heads.map((head) => ({ ...head, day: found.day })));
    else wrong.push(index + 1);
  }
  return { heads, wrong };
};
