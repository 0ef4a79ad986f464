import type { Given } from './belief.ts';
import type { Asked } from './sheet.ts';
import type { Going } from './walk.ts';

/** The questions that may be before the person: where nobody heard the last answer, any that was asked. */
const askedNow = (going: Going | undefined): readonly Asked[] =>
  going?.sure === false ? [...going.asked.values()] : (going?.sheet.asked ?? []);

/** The one phrase that a choice reads: who »vil gerne« has accepted, and when is a detail. */
const ACCEPTS = /^vil gerne /;

const mayMean = ({ type, choices }: Asked, raw: string): readonly string[] => {
  if (type === 'Input.Text') return [raw];
  return ACCEPTS.test(raw) && choices.some(({ value }) => value === 'accept') ? ['', 'accept'] : [''];
};

/** What a sentence may do that answers nothing in particular: a text may have got it, hardly anything else can read it. */
export const anywhere = (going: Going | undefined, raw: string): ReadonlyMap<string, Given> =>
  new Map(
    askedNow(going).map((asked) => [asked.id, { raw, means: mayMean(asked, raw), idle: true as const }]),
  );
