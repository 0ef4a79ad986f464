import type { Speaker } from '../support/walk-card.ts';
import { cardOf, walkCards } from '../support/walk-card.ts';
import type { Who } from '../support/stage.ts';
import type { Story } from './stories.ts';
import { begunEarly, EXEMPT } from './stories.ts';
import type { Answers } from './walk-dialog.ts';

const does = async (speaker: Speaker, who: Who, words: string, answers: Answers): Promise<void> => {
  await walkCards(speaker, who, cardOf(await speaker.say(who, words)), answers);
};

const lent = new WeakMap<Speaker, string>();

/** A citizen in the main phase, of whom the gate did not ask what they live on; the same one every time. */
export const inMain: Story = async (speaker) => {
  const known = lent.get(speaker);
  if (known !== undefined) return known;
  const number = await begunEarly(speaker);
  await does(speaker, 'coach', `faseskift ${number}`, {
    businessPlanReady: 'yes',
    budgetReady: 'yes',
    supportClarified: 'yes',
    supportSettled: '',
    assessment: 'Planen holder, og de første tre kunder er fundet.',
    recommendation: 'advance',
    exemptions: EXEMPT,
  });
  await does(speaker, 'caseworker', `bekræft faseskift ${number}`, { answer: 'yes' });
  lent.set(speaker, number);
  return number;
};

export const REQUEST: Answers = {
  amount: '25.000',
  budget: 'Computer 8.000\nVærktøj og reservedele 12.000\nSkilt over døren 5.000',
  installments: '24',
  supportSettled: '3. november med sagsbehandleren og a-kassen',
  justification: 'De første tre kunder er fundet. Uden værktøj kan værkstedet ikke åbne i januar.',
  citizenAgrees: 'yes',
};

const worked = (acted: Promise<void>): Promise<boolean> =>
  acted.then(
    () => true,
    () => false,
  );

/** Nothing is asked for, so that something can be. */
export const lendable: Story = async (speaker) => {
  const number = await inMain(speaker);
  await worked(does(speaker, 'approver', `svar på klage over lån ${number}`, { result: 'rejected-sent-on' }));
  await worked(does(speaker, 'coach', `træk lån tilbage ${number}`, { reason: 'En ny ansøgning følger.' }));
  return number;
};

const then =
  (before: Story, who: Who, start: string, answers: Answers): Story =>
  async (speaker) => {
    const number = await before(speaker);
    await does(speaker, who, `${start} ${number}`, answers);
    return number;
  };

export const asked = then(lendable, 'coach', 'lån', REQUEST);
export const returned = then(asked, 'approver', 'afgør lån', {
  decision: 'return',
  question: 'Kan computeren købes brugt, så der er plads til forsikringen?',
});
export const GROUNDS: Answers = {
  rejectionConsiderations: 'Budgettet viser ikke, hvordan lånet kan betales tilbage.',
  rejectionFacts: 'Ansøgningen af 23. november og budgettet.',
};
export const heardOn = then(asked, 'approver', 'afgør lån', { decision: 'reject', ...GROUNDS });
export const written = then(heardOn, 'approver', 'partshøring', { result: 'no-answer' });
export const refused = then(written, 'approver', 'brev sendt', {});
export const complained = then(refused, 'approver', 'klage', {});
