import type { SeenCard } from './read-card.ts';
import type { Stage, Who } from './stage.ts';
import { assess, cardOf, refer, walkCards } from './walk-card.ts';

type Answers = Readonly<Record<string, string>>;

/** Everybody has spoken to the bot before, so that what comes by itself comes at once. */
export const present = async (stage: Stage, ...people: readonly Who[]): Promise<void> => {
  for (const who of people) await stage.say(who, 'opgaver');
};

/** A whole dialog by its words and field ids; what it ends with. */
export const walk = async (stage: Stage, who: Who, words: string, answers: Answers = {}): Promise<SeenCard> =>
  walkCards(stage, who, cardOf(await stage.say(who, words)), answers);

/** A referral under the reference that stands in the transcripts; a second case needs one of its own. */
export const referred = (stage: Stage, answers: Answers = {}): Promise<string> =>
  refer(stage, { journalRef: '25/012345', ...answers });

export const NO: Answers = {
  decision: 'reject',
  considerations: 'Der er ikke tid til undervisningen',
  facts: 'Samtale den 20. november',
};

/** The job centre says yes, Næstved no: the parties have to meet. */
export const disagreed = async (stage: Stage, answers: Answers = {}): Promise<string> => {
  const number = await referred(stage, answers);
  await assess(stage, number, NO);
  return number;
};

/** Both say no: the refusal is to be written. */
export const bothNo = async (stage: Stage, answers: Answers = {}): Promise<string> => {
  const number = await referred(stage, { recommendation: 'not-suitable', hearProvider: 'yes', ...answers });
  await assess(stage, number, NO);
  return number;
};

/** What the parties came to, entered by one of them; the other has to confirm it. */
export const proposed = async (
  stage: Stage,
  number: string,
  who: Who = 'caseworker',
  answers: Answers = {},
): Promise<SeenCard> =>
  walk(stage, who, `fælles afgørelse ${number}`, {
    meetingDate: '2026-11-23',
    participants: 'Borgeren, sagsbehandler og visitator',
    decision: 'approve',
    reasons: 'Der er nu aftale om pasning om aftenen',
    ...answers,
  });

/** The draft of a refusal; the citizen is to be heard on it. */
export const drafted = async (stage: Stage, number: string, answers: Answers = {}): Promise<SeenCard> =>
  walk(stage, 'caseworker', `giv afslag ${number}`, answers);

/** The hearing is over; the letter is to be sent. */
export const heardAbout = async (
  stage: Stage,
  number: string,
  answers: Answers = { result: 'answered', remarks: 'Er uenig: pasningen er på plads nu' },
): Promise<SeenCard> => {
  await drafted(stage, number);
  return walk(stage, 'caseworker', `partshøring ${number}`, answers);
};

/** A refusal that was sent today. */
export const refused = async (stage: Stage, answers: Answers = {}): Promise<string> => {
  const number = await bothNo(stage, answers);
  await heardAbout(stage, number);
  await walk(stage, 'caseworker', `brev sendt ${number}`);
  return number;
};

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';

/** A citizen with a place and a coach; begins today unless told. */
export const enrolled = async (
  stage: Stage,
  answers: Answers = {},
  startDate = '2026-11-23',
): Promise<string> => {
  const number = await referred(stage, answers);
  await assess(stage, number, { decision: 'approve', startDate, coach: COACH });
  return number;
};
