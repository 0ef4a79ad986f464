import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { text as words } from '../engine/fields/text.ts';
import { kroner } from '../loan/labels.ts';

/** Those who read how a loan is paid back: arrears are none of the job centre's affairs (practice §2). */
export const PAYING_READERS = text(
  'Dig, økonomi, den bevillingsansvarlige og coachen på sagen – ikke jobcentret.',
  'You, finance, whoever decides on loans and the coach of the case – not the job centre.',
);

type WithLoans = {
  readonly loans: readonly { readonly number: number; readonly paidOut: number; readonly balance: number }[];
};

/** Which of several running loans. */
export const loanField = choice<string, 'required', WithLoans>({
  presence: 'required',
  name: text('lån', 'loan'),
  label: text('Hvilket lån?', 'Which loan?'),
  why: text(
    'Borgeren har mere end ét lån, og hvert har sine egne afdrag.',
    'The citizen has more than one loan, and each has its own instalments.',
  ),
  readers: PAYING_READERS,
  example: text('lån 1', 'loan 1'),
  options: ({ facts }) =>
    facts.loans.map(({ number, paidOut, balance }) => {
      const [of, left] = [kroner(paidOut), kroner(balance)];
      return {
        id: String(number),
        label: text(
          `Lån ${number}: ${of.da}, restgæld ${left.da}`,
          `Loan ${number}: ${of.en}, balance ${left.en}`,
        ),
        synonyms: [`lån ${number}`, `loan ${number}`, `nr. ${number}`],
      };
    }),
  expanded: true,
});

export const WHICH_LOAN = {
  id: 'which',
  title: text('Flere lån', 'Several loans'),
  fields: { loan: loanField },
} as const;

export const hasSeveral = (_: unknown, { loans }: WithLoans): boolean => loans.length > 1;

/** The loan that was chosen, as a command names it; none where there is only one. */
export const loanOf = (loan: string | undefined): { readonly loan?: number } =>
  loan === undefined ? {} : { loan: Number(loan) };

/** Why something is done to a debt, in a line: the same question under different reasons to ask. */
export const reasonField = ({
  label,
  why,
  example,
}: Readonly<Record<'label' | 'why' | 'example', ReturnType<typeof text>>>) =>
  words({
    presence: 'required',
    tells: true,
    name: text('grund', 'reason'),
    label,
    why,
    readers: PAYING_READERS,
    example,
  });
