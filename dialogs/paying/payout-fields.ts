import { readCvr } from '../../domain/danish/cvr.ts';
import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import type { Presence } from '../engine/field.ts';
import { date } from '../engine/fields/date.ts';
import { money } from '../engine/fields/money.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { loanIn } from './facts.ts';
import type { PayoutFacts } from './payout-facts.ts';

/** That a loan was paid out is no secret between those who work with the citizen; how it is paid back is. */
const READERS = text(
  'Økonomi, den bevillingsansvarlige, coachen, sagsbehandleren og lederen i jobcentret – ikke Erhvervschefen.',
  "Finance, whoever decides on loans, the coach, the caseworker and the job centre's leader – not the Erhvervschef.",
);

/** The day of the agreement, the amount, and the day it stands under in the finance system. */
export const payoutFields = {
  agreementDate: date<PayoutFacts>({
    name: text('aftale', 'agreement'),
    label: text('Hvornår blev låneaftalen skrevet under?', 'When was the loan agreement signed?'),
    why: text(
      'Uden en underskrevet låneaftale har borgeren ikke lovet at betale tilbage, og så bliver der ikke udbetalt.',
      'Without a signed agreement the citizen has not promised to pay back, and nothing is paid out.',
    ),
    readers: READERS,
    example: text('i dag', 'today'),
    // One agreement covers all its parts.
    fallback: ({ facts, answers }) => loanIn(facts, answers)?.agreementDate,
    check: (value, { facts, answers, today }) => {
      const earliest = loanIn(facts, answers)?.approvedOn ?? today;
      return value < earliest || value > today
        ? sayRefusal({ code: 'agreement-out-of-range', earliest, latest: today }).say
        : undefined;
    },
  }),
  amount: money<'required', PayoutFacts>({
    presence: 'required',
    name: text('beløb', 'amount'),
    label: text('Hvor meget er udbetalt?', 'How much was paid out?'),
    why: text(
      'Der kan udbetales i flere dele, aldrig mere end bevilget og aldrig over loftet for borgeren.',
      'It can be paid in several parts, never more than granted and never above the ceiling of the citizen.',
    ),
    readers: READERS,
    example: text('10.000', 'DKK 10,000'),
    fallback: ({ facts, answers }) => {
      const loan = loanIn(facts, answers);
      return loan && Math.min(loan.rest, Math.max(loan.left, 1));
    },
    check: (value, { facts, answers }) => {
      const loan = loanIn(facts, answers);
      if (!loan) return undefined;
      if (value < 1 || value > loan.rest) return sayRefusal({ code: 'above-approved', left: loan.rest }).say;
      return value > loan.left
        ? sayRefusal({ code: 'above-ceiling', left: loan.left, least: loan.minimum }).say
        : undefined;
    },
  }),
  date: date<PayoutFacts>({
    name: text('bogført', 'booked'),
    label: text('Bogført den', 'Booked on'),
    hint: text('Skriv aldrig et kontonummer her.', 'Never write an account number here.'),
    why: text(
      'Pengene går til borgerens NemKonto, og økonomisystemet er regnskabet. Her står kun dagen, aldrig et kontonummer.',
      'The money goes to the citizen’s NemKonto, and the finance system is the ledger. Only the day stands here.',
    ),
    readers: READERS,
    example: text('i går', 'yesterday'),
    fallback: ({ today }) => today,
    check: (value, { facts, answers, today }) => {
      const signed = answers['agreementDate'];
      const earliest: Day =
        typeof signed === 'string' ? signed : (loanIn(facts, answers)?.approvedOn ?? today);
      return value < earliest || value > today
        ? sayRefusal({ code: 'booked-out-of-range', earliest, latest: today }).say
        : undefined;
    },
  }),
};

/** The number of the business, where the case does not know it. */
export const cvrField = <P extends Presence>(presence: P) =>
  words<P>({
    presence,
    label: text('CVR-nummer', 'CVR number'),
    why:
      presence === 'required'
        ? text(
            'Vilkårene for lånet siger, at borgeren skal have registreret virksomheden, før der bliver udbetalt.',
            'The terms of the loan say that the citizen has registered the business before anything is paid out.',
          )
        : text(
            'Har borgeren registreret virksomheden, kan evalueringen se, om den findes senere. Lånet kræver det ikke.',
            'Where the business is registered the evaluation can see whether it lasts. The loan does not demand it.',
          ),
    readers: READERS,
    example: text('25313763', '25313763'),
    check: (value) => (readCvr(value).kind === 'one' ? undefined : sayRefusal({ code: 'not-a-cvr' }).say),
  });
