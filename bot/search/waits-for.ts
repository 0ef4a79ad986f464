import { fold } from '../../domain/danish/normalise.ts';
import type { TaskHolder } from '../../domain/turns.ts';
import { holdersOf } from '../../domain/turns.ts';
import type { CaseView } from '../../domain/view.ts';

/** Who a case can wait for, in the words of the lists. */
type Waited = 'provider' | 'job-centre' | 'citizen';

const WAITS =
  /^(?:der |that |who )?(?:venter|afventer|waiting|waits|wait)(?: (?:paa|for|on))?(?: the| en| et)? (.+)$/u;

const WORDS: readonly (readonly [Waited, RegExp])[] = [
  [
    'provider',
    /^(?:naestved.*|provider|udbyder(?:en)?|leverandoer(?:en)?|visitator(?:en|erne)?|visitators?)$/u,
  ],
  ['job-centre', /^(?:jobcent(?:er|ret|re).*|job centre|vallensbaek|sagsbehandler(?:en)?|caseworker)$/u],
  ['citizen', /^(?:borger(?:en)?|citizen)$/u],
];

const CITIZENS_TURN: ReadonlySet<string> = new Set(['offered', 'hearing', 'ending-hearing']);

const partyOf = (holder: TaskHolder, { caseworker }: CaseView): string => {
  if (holder.kind === 'role') return holder.party;
  return holder.person === caseworker ? 'job-centre' : 'provider';
};

/** »venter på Næstved«: whether a case waits for who is named; `undefined` where nobody is. */
export const waitsFor = (said: string): ((found: CaseView) => boolean) | undefined => {
  const who = WAITS.exec(fold(said))?.[1];
  const waited = who === undefined ? undefined : WORDS.find(([, words]) => words.test(who))?.[0];
  if (waited === undefined) return undefined;
  if (waited === 'citizen') return ({ status }) => CITIZENS_TURN.has(status);
  return (found) => holdersOf(found).some((holder) => partyOf(holder, found) === waited);
};
