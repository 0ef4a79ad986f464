/** What the guided peers ask, in this order, and what answers them; the product asks the same of a referral. */
export interface Question {
  readonly name: string;
  readonly ask: string;
  /** Only one of these is an answer; anything where there are none. */
  readonly choices?: readonly string[];
}

export const QUESTIONS: readonly Question[] = [
  { name: 'reference', ask: 'Hvad er journalnummeret?' },
  { name: 'name', ask: 'Hvad hedder borgeren?' },
  { name: 'consent', ask: 'Er der samtykke?', choices: ['ja', 'nej'] },
  { name: 'support', ask: 'Hvad lever borgeren af?', choices: ['dagpenge', 'kontanthjælp', 'sygedagpenge'] },
  { name: 'idea', ask: 'Hvad er idéen?' },
  { name: 'recommendation', ask: 'Hvad anbefales?', choices: ['fuldt ud', 'støtte', 'frarådes'] },
  { name: 'grounds', ask: 'Hvorfor?' },
  { name: 'send', ask: 'Skal den sendes?', choices: ['ja', 'nej'] },
];

export const BEGIN = 'ny visitation';
export const DONE = 'Tak. Visitationen er gemt.';

/** Tells whoever started the process where it listens. */
export const sayReady = (port: number): void => {
  process.stdout.write(`${JSON.stringify({ event: 'ready', port })}\n`);
};
