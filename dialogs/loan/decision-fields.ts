import { grantProblem } from '../../domain/decide/loan/decision.ts';
import { budgetProblem } from '../../domain/decide/loan/request.ts';
import { cutBudget } from '../../domain/loan/budget.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { text } from '../../domain/text.ts';
import type { Option } from '../engine/fields/choice.ts';
import { choice } from '../engine/fields/choice.ts';
import type { FieldContext } from '../engine/field.ts';
import { money } from '../engine/fields/money.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { budget } from './budget-field.ts';
import type { LoanDecisionFacts } from './decision-facts.ts';
import { LOAN_READERS } from './words.ts';

type Answer = 'approve' | 'reject' | 'return';

const option = (id: Answer, da: string, en: string): Option<Answer> => ({
  id,
  label: text(da, en),
  synonyms: synonymsOf('loanDecision', id),
});

const OPTIONS: readonly Option<Answer>[] = [
  option('approve', 'Bevilg', 'Grant'),
  option('reject', 'Giv afslag', 'Refuse'),
  option('return', 'Send tilbage med et spørgsmål', 'Return with a question'),
];

/** Yes, no, or a question first. */
export const loanAnswerFields = {
  decision: choice<Answer, 'required', LoanDecisionFacts>({
    presence: 'required',
    name: text('afgørelse', 'decision'),
    label: text('Hvad afgør du?', 'What do you decide?'),
    why: text(
      'Coachen, der søger, afgør ikke selv, og den, der bevilger, udbetaler ikke.',
      'The coach who asks does not decide, and who grants does not pay out.',
    ),
    readers: LOAN_READERS.figures,
    example: text('bevilg', 'grant'),
    expanded: true,
    options: ({ facts }) => OPTIONS.filter(({ id }) => id !== 'return' || facts.canReturn),
  }),
};

/** The amount that was granted, the whole of what was asked for where nobody has said. */
export const grantedIn = (
  { approvedAmount }: JsonRecord,
  { asked }: Pick<LoanDecisionFacts, 'asked'>,
): number => (typeof approvedAmount === 'number' ? approvedAmount : asked);

/** How much, where it is a yes. */
export const amountFields = {
  approvedAmount: {
    ...money<'required', LoanDecisionFacts>({
      presence: 'required',
      name: text('bevilget beløb', 'granted amount'),
      label: text('Hvor meget bevilger du?', 'How much do you grant?'),
      hint: text(
        'Kun hvis du bevilger. Højst det, der er søgt om.',
        'Only if you grant it. At most what was asked for.',
      ),
      why: text(
        'Der kan aldrig udbetales mere end bevilget; et lavere beløb skal borgeren sige ja til.',
        'No more than was granted is ever paid out; to a lower amount the citizen has to say yes.',
      ),
      readers: LOAN_READERS.figures,
      example: text('20.000', 'DKK 20,000'),
      fallback: ({ facts }) => facts.asked,
      check: (value, { facts }) => {
        const { least, asked: most, limit, left } = facts;
        const problem = grantProblem(value, { least, most, limit, left });
        return problem && sayRefusal(problem).say;
      },
    }),
    // Who may not grant so much may still refuse it, or ask.
    applies: ({ answers: { decision } }: FieldContext<LoanDecisionFacts>) =>
      decision === undefined || decision === 'approve',
  },
};

/** On what conditions. */
export const conditionFields = {
  conditions: words<'optional', LoanDecisionFacts>({
    presence: 'optional',
    long: true,
    name: text('vilkår', 'conditions'),
    label: text('Er der vilkår?', 'Are there conditions?'),
    why: text(
      'Det, der står her, skal med i låneaftalen, som borgeren skriver under.',
      'What stands here goes into the loan agreement that the citizen signs.',
    ),
    readers: LOAN_READERS.figures,
    example: text(
      'kvittering for computeren inden tre måneder',
      'receipt for the computer within three months',
    ),
  }),
};

/** What is left of the budget at a lower amount. */
export const cutFields = {
  approvedBudget: budget<'required', LoanDecisionFacts>({
    presence: 'required',
    name: text('budget', 'budget'),
    label: text('Hvad rækker det lavere beløb til?', 'What is the lower amount for?'),
    hint: text(
      'Mit forslag skærer de sidste linjer. Ret det, hvis noget andet skal væk.',
      'I propose to cut the last lines. Change it if something else should go.',
    ),
    why: text(
      'Borgeren skal vide, hvad pengene er bevilget til, før låneaftalen bliver skrevet under.',
      'The citizen must know what the money is granted for before the agreement is signed.',
    ),
    readers: LOAN_READERS.request,
    example: text('computer 8.000', 'computer DKK 8,000'),
    fallback: ({ facts, answers }) => cutBudget(facts.budget, grantedIn(answers, facts)),
    check: (value, { facts, answers }) => {
      const problem = budgetProblem(value, grantedIn(answers, facts));
      return problem && sayRefusal(problem).say;
    },
  }),
};

/** What has to be known before the decision. */
export const loanQuestionFields = {
  question: words<'required', LoanDecisionFacts>({
    presence: 'required',
    long: true,
    name: text('spørgsmål', 'question'),
    label: text('Spørgsmål til coachen', 'Question to the coach'),
    hint: text('Fristen løber imens.', 'The deadline runs on.'),
    why: text(
      'Coachen svarer sammen med borgeren, og ansøgningen kommer tilbage til dig.',
      'The coach answers together with the citizen, and the request comes back to you.',
    ),
    readers: LOAN_READERS.request,
    example: text('kan computeren købes brugt?', 'can the computer be bought second-hand?'),
  }),
};
