import { dayOf } from '../../domain/day.ts';
import type { LoanFacts } from '../../domain/loan/events.ts';
import type { LoanStep } from '../../domain/loan/loan.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { may } from '../../domain/rights/may.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { whyNotThere } from '../case-gone.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { loanTheme } from '../happened/loan-theme.ts';
import { sayRefusal } from '../refusals.ts';
import { notAllowed } from '../refusals/rights.ts';
import { day } from '../words.ts';
import type { Reversible } from './reversible.ts';
import { reversibleFor } from './reversible.ts';

/** So many stand in the list; what is older rests on these, or is named by a person who looks at the case. */
const MOST = 20;

/** A step that can be taken back, as it is shown. */
export type Entry = {
  readonly id: string;
  readonly label: Text;
  /** Whether money came in by it: that may belong to another case. */
  readonly paid: boolean;
  /** Other words for it. */
  readonly synonyms: readonly string[];
};

export type ReverseFacts = { readonly entries: readonly Entry[] };

/** »Indbetaling 1.042 kr. 1. juli 2027«; what names no day has the one it was recorded on. */
const labelOf = ({ step }: Reversible): Text => {
  const { da, en } = loanTheme({ type: step.type, data: { ...step.data, loan: 0 } } as LoanFacts);
  const plain = text(da.replace(': ', ' '), en.replace(': ', ' '));
  if (/\d{4}$/.test(da)) return plain;
  const on = day(dayOf(step.at));
  return text(`${plain.da} ${on.da}`, `${plain.en} ${on.en}`);
};

const ofLoan = ({ da, en }: Text, loan: number): Text => text(`Lån ${loan}: ${da}`, `Loan ${loan}: ${en}`);

const recorded = ({ da, en }: Text, { at }: LoanStep): Text =>
  text(`${da} (registreret ${sayMoment(at, 'da')})`, `${en} (recorded ${sayMoment(at, 'en')})`);

/** The steps in words that differ: which loan where there are several, when it was recorded where two look alike. */
const entriesOf = (found: readonly Reversible[], several: boolean): readonly Entry[] => {
  const named = found.map((one) => ({
    ...one,
    label: several ? ofLoan(labelOf(one), one.loan) : labelOf(one),
  }));
  return named.map(({ step, label }, index) => {
    const alike = named.filter((other) => other.label.da === label.da).length > 1;
    return {
      id: String(step.entry),
      label: alike ? recorded(label, step) : label,
      paid: step.type === 'loan-repayment',
      synonyms: index === 0 ? ['den nyeste', 'nyeste', 'det nyeste', 'the newest', 'newest'] : [],
    };
  });
};

/** Begins where there is something the person can take back; whoever pays and whoever grants take back their own. */
export const beginReverse = async (lookups: Lookups, number: string): Promise<Begun<ReverseFacts>> => {
  const view = await lookups.caseView(number);
  if (!view) return { ok: false, say: await whyNotThere(lookups, number) };
  const { member, programme, today } = lookups;
  const mayAny = (['pay-loan', 'decide-loan'] as const).some((right) =>
    may(member, right, programme, today, view),
  );
  if (!mayAny) return { ok: false, say: notAllowed('pay-loan') };
  const loans = loansOf(view);
  if (loans.length === 0) return { ok: false, say: sayRefusal({ code: 'no-loan', case: number }).say };
  const found = reversibleFor(view, member, programme, today).slice(0, MOST);
  if (found.length === 0)
    return { ok: false, say: sayRefusal({ code: 'nothing-to-reverse', case: number }).say };
  return { ok: true, facts: { entries: entriesOf(found, loans.length > 1) } };
};
