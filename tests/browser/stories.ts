import type { Who } from '../support/stage.ts';
import type { Speaker } from '../support/walk-card.ts';
import { assess, cardOf, refer, walkCards } from '../support/walk-card.ts';
import type { Answers } from './walk-dialog.ts';

/** Brings a new case to where a dialog about it can begin; resolves to its number. */
export type Story = (speaker: Speaker) => Promise<string>;

export const REASONS: Answers = {
  considerations: 'Tiden rækker ikke til undervisning om aftenen endnu.',
  facts: 'Passer to børn alene og har deltidsjob til marts.',
};
export const MEETING: Answers = {
  meetingDate: '2026-11-23',
  participants: 'Borgeren, sagsbehandler og visitator',
  reasons: 'Pasningen om aftenen er på plads fra januar.',
};

/** One dialog about the case of a story, walked to its end. */
const then =
  (before: Story, who: Who, start: string, answers: Answers): Story =>
  async (speaker) => {
    const number = await before(speaker);
    await walkCards(speaker, who, cardOf(await speaker.say(who, `${start} ${number}`)), answers);
    return number;
  };

const assessed =
  (before: Story, answers: Answers): Story =>
  async (speaker) => {
    const number = await before(speaker);
    await assess(speaker, number, answers);
    return number;
  };

export const referred: Story = (speaker) => refer(speaker);
export const returned = assessed(referred, {
  decision: 'return',
  question: 'Har borgeren tid om aftenen, når kurset ligger der?',
});
/** In a course that has begun; takes a place. */
export const inCourse = assessed(referred, { decision: 'approve', startDate: '2026-11-23' });
/** The buyer's people have asked back on the first notice. */
export const noticeAsked: Story = async (speaker) => {
  const number = await inCourse(speaker);
  const asks = cardOf(await speaker.say('director', 'spørg om orientering 1'));
  await walkCards(speaker, 'director', asks, { question: 'Hvornår er pladsen ledig igen?' });
  return number;
};
export const person = (suffix: string): string =>
  `00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-0000000000${suffix}`;
export const CASEWORKER = person('20');
export const disagreed = assessed(referred, { decision: 'reject', ...REASONS });

const proposed = then(disagreed, 'caseworker', 'fælles afgørelse', {
  ...MEETING,
  decision: 'still-disagree',
});
export const stillDisagreed: Story = async (speaker) => {
  const number = await proposed(speaker);
  await speaker.press('visitator', 'countersign', { case: number });
  return number;
};

const bothSaidNo = assessed(
  (speaker) => refer(speaker, { recommendation: 'not-suitable', hearProvider: 'yes' }),
  { decision: 'reject', ...REASONS },
);
export const refusing = bothSaidNo;
export const REFUSAL: Answers = {
  rejectionRule: 'Lov om en aktiv beskæftigelsesindsats, kapitel 14',
  rejectionConsiderations: 'Vi lægger vægt på, at der ikke er tid til undervisningen endnu.',
  rejectionFacts: 'Du passer to børn alene og har deltidsjob til marts.',
};
export const heard = then(refusing, 'caseworker', 'giv afslag', REFUSAL);
export const ready = then(heard, 'caseworker', 'partshøring', { result: 'no-answer' });
export const refused = then(ready, 'caseworker', 'brev sendt', {});
export const complained = then(refused, 'caseworker', 'klage', {});

/** A case that already stands so; there are no more places than the programme has. */
export const standing =
  (status: string): Story =>
  async (speaker) => {
    for (let count = 1; count < 100; count += 1) {
      const card = cardOf(await speaker.say('caseworker', `sag ${count}`));
      const [title = '', line = ''] = card.texts;
      const number = /ML-\d{4}-\d{3}/.exec(title)?.[0];
      if (number !== undefined && line.includes(status)) return number;
    }
    throw new Error(`No case stands as »${status}«`);
  };

/** The caseworker has a conflict of interest, and a colleague has the case. */
/** A citizen waits for access to what the job centre holds. */
export const accessAsked = then(referred, 'caseworker', 'indsigt', { kind: 'access' });
export const recused = then(referred, 'caseworker', 'jeg er inhabil', {});

/** Whoever is enrolled leaves, and whoever is first in line is offered the place. */
const leaves = async (speaker: Speaker): Promise<void> => {
  const number = await standing('Indskrevet')(speaker);
  const card = cardOf(await speaker.say('caseworker', `udskriv ${number}`));
  await walkCards(speaker, 'caseworker', card, { reason: 'moved', agreed: 'yes', outcome: 'unknown' });
};

const declines = then(standing('Tilbud om plads'), 'caseworker', 'tilbud', {
  answer: 'decline',
  reason: 'Har fået fast job.',
});

const worked = (acted: Promise<unknown>): Promise<boolean> =>
  acted.then(
    () => true,
    () => false,
  );

/** Nobody is enrolled or offered a place any more, so that whoever comes next gets one. */
const emptied = async (speaker: Speaker): Promise<void> => {
  while ((await worked(declines(speaker))) || (await worked(leaves(speaker))));
};

const COACHED: Answers = { decision: 'approve', startDate: '2026-11-23', coach: person('22') };
const groups = new WeakMap<Speaker, string>();

/** Two courses of one coach, which is as many as there are places; resolves to the first. */
export const coached: Story = async (speaker) => {
  const known = groups.get(speaker);
  if (known !== undefined) return known;
  await emptied(speaker);
  const first = await assessed(referred, COACHED)(speaker);
  await assessed(referred, COACHED)(speaker);
  groups.set(speaker, first);
  return first;
};

/** One who has come to a talk. */
export const attended: Story = then(coached, 'coach', 'aktivitet', { activityTypes: 'guidance' });

/** One who lives elsewhere now; the walk before this one may have said so. */
export const moved: Story = async (speaker) => {
  const number = await coached(speaker);
  const { card } = await speaker.say('coach', `borgeren er flyttet ${number}`);
  if (card) await walkCards(speaker, 'coach', card, {});
  return number;
};

/** A place that is held for a citizen: where all are taken, somebody leaves first. */
export const offered: Story = async (speaker) => {
  for (let count = 0; count < 4; count += 1) {
    const number = await assessed(referred, { decision: 'approve', startDate: '2026-11-23' })(speaker);
    const [, line = ''] = cardOf(await speaker.say('caseworker', `sag ${number}`)).texts;
    if (!line.includes('venteliste')) continue;
    await leaves(speaker);
    return standing('Tilbud om plads')(speaker);
  }
  throw new Error('Nobody came to wait for a place');
};

/** A course that nobody at the provider has. */
export const withoutCoach: Story = (speaker) => standing('Indskrevet')(speaker);

/** An application that the citizen took back. */
export const takenBack: Story = async (speaker) => {
  await emptied(speaker);
  const number = await refer(speaker);
  const card = cardOf(await speaker.say('caseworker', `træk tilbage ${number}`));
  await walkCards(speaker, 'caseworker', card, { reason: 'Borgeren har fået job.' });
  return number;
};

/** The same, and the caseworker has proposed to erase the person. */
export const toBeErased: Story = async (speaker) => {
  const number = await takenBack(speaker);
  const card = cardOf(await speaker.say('caseworker', `slet personoplysninger ${number}`));
  await walkCards(speaker, 'caseworker', card, { filed: 'yes' });
  return number;
};

/** A course that ended more than half a year ago. */
export const endedLongAgo: Story = async (speaker) => {
  await emptied(speaker);
  const number = await refer(speaker, { applicationDate: '2026-01-02' });
  await assess(speaker, number, { decision: 'approve', startDate: '2026-02-01' });
  const card = cardOf(await speaker.say('caseworker', `udskriv ${number}`));
  await walkCards(speaker, 'caseworker', card, {
    date: '2026-05-01',
    reason: 'own-business',
    agreed: 'yes',
    outcome: 'self-employed',
  });
  return number;
};
const early = new WeakMap<Speaker, string>();

/** A course that began so early that its first phase is over; it gets the place of one that ends. */
export const begunEarly: Story = async (speaker) => {
  await emptied(speaker);
  const number = await refer(speaker, { applicationDate: '2026-01-02' });
  await assess(speaker, number, { decision: 'approve', startDate: '2026-02-01', coach: person('22') });
  early.set(speaker, number);
  return number;
};

/** The same course further on: its dialogs follow each other. */
export const ofEarly: Story = (speaker) => {
  const number = early.get(speaker);
  return number === undefined ? begunEarly(speaker) : Promise.resolve(number);
};

export const EXEMPT = [
  'vejledning, erhvervscoaching og finansiel rådgivning: har drevet virksomhed i ti år',
  'regnskab, skat og moms: er uddannet revisor',
].join('; ');

const READY: Answers = {
  businessPlanReady: 'yes',
  budgetReady: 'yes',
  supportClarified: 'yes',
  supportSettled: '3. november med sagsbehandleren',
  assessment: 'Planen holder, og de første tre kunder er fundet.',
  recommendation: 'advance',
};
const LOAN: Answers = {
  amount: '25.000',
  budget: 'computer 8.000\nværktøj 12.000\nskilt 5.000',
  installments: '24',
  justification: 'De første tre kunder venter.',
  citizenAgrees: 'yes',
};

const lent = new WeakMap<Speaker, string>();

/** A loan that was granted today, in a course that came to its main phase today: the dialogs about it follow each other. */
export const loanGranted: Story = async (speaker) => {
  const known = lent.get(speaker);
  if (known !== undefined) return known;
  const number = await begunEarly(speaker);
  const steps: readonly (readonly [Who, string, Answers])[] = [
    ['coach', 'faseskift', { ...READY, exemptions: EXEMPT }],
    ['caseworker', 'bekræft faseskift', { answer: 'yes' }],
    ['coach', 'lån', LOAN],
    ['approver', 'afgør lån', { decision: 'approve', conditions: 'Værktøjet bliver købt på faktura.' }],
  ];
  for (const [who, words, answers] of steps)
    await walkCards(speaker, who, cardOf(await speaker.say(who, `${words} ${number}`)), answers);
  lent.set(speaker, number);
  return number;
};

/** The same, paid out; where it is already nothing happens. */
export const loanPaid: Story = async (speaker) => {
  const number = await loanGranted(speaker);
  const payout = speaker.say('finance', `udbetaling ${number}`).then(cardOf);
  await worked(payout.then((card) => walkCards(speaker, 'finance', card, { agreementDate: '2026-11-23' })));
  return number;
};

/** A payment came in today. */
export const loanRepaid: Story = async (speaker) => {
  const number = await loanPaid(speaker);
  await walkCards(speaker, 'finance', cardOf(await speaker.say('finance', `indbetaling ${number}`)), {});
  return number;
};

/** Finance would give up the rest. */
export const writeOffProposed: Story = async (speaker) => {
  const number = await loanPaid(speaker);
  const asked = speaker.say('finance', `afskriv ${number}`).then(cardOf);
  const answers = { reason: 'Dødsboet er uden midler.' };
  await worked(asked.then((card) => walkCards(speaker, 'finance', card, answers)));
  return number;
};
