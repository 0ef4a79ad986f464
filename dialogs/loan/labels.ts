import { sayAmount } from '../../domain/danish/say.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import type { LendingItem, LoanStatus } from '../../domain/loan/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';
import { day } from '../words.ts';

/** »25.000 kr.« */
export const kroner = (amount: number): Text => text(sayAmount(amount, 'da'), sayAmount(amount, 'en'));

export const LOAN_STATUS: Readonly<Record<LoanStatus, Text>> = {
  submitted: text('Ansøgning til afgørelse', 'Request to decide'),
  returned: text('Sendt tilbage med et spørgsmål', 'Returned with a question'),
  hearing: text('Borgeren bliver hørt om afslag', 'The citizen is heard on a refusal'),
  writing: text('Afslaget er klar til at blive sendt', 'The refusal is ready to be sent'),
  rejected: text('Afslag sendt', 'Refused'),
  complained: text('Klage over afslaget', 'Complaint over the refusal'),
  approved: text('Bevilget, ikke udbetalt', 'Granted, not paid out'),
  active: text('Udbetalt', 'Paid out'),
  'writing-off': text('Afskrivning – venter på nr. 2', 'Write-off – waiting for no. 2'),
  withdrawn: text('Trukket tilbage', 'Withdrawn'),
  lapsed: text('Bortfaldet', 'Lapsed'),
  repaid: text('Indfriet', 'Repaid'),
  'written-off': text('Afskrevet', 'Written off'),
};

export const LENDING_ITEM: Readonly<Record<LendingItem, Text>> = {
  lender: text('långiver', 'the lender'),
  'legal-basis': text('hjemmel', 'the legal basis'),
  decider: text('afgørende myndighed', 'the deciding authority'),
  'complaint-body': text('klageinstans', 'the complaint body'),
};

/** »23 × 1.042 kr. og 1 × 1.034 kr.«: how many instalments of which size, in the order they fall. */
export const partsLine = (plan: readonly Pick<Instalment, 'amount'>[]): Text => {
  const sizes = [...Map.groupBy(plan, ({ amount }) => amount)];
  return listText(
    sizes.map(([amount, lines]) => {
      const each = kroner(amount);
      return text(`${lines.length} × ${each.da}`, `${lines.length} × ${each.en}`);
    }),
  );
};

/** »25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. juni 2029.« */
export const planLine = (amount: number, plan: readonly Instalment[]): Text => {
  const last = plan.at(-1);
  if (!last) return text('', '');
  const [sum, parts, end] = [kroner(amount), partsLine(plan), day(last.due)];
  const count = plan.length;
  const months = text(
    count === 1 ? '1 måned' : `${count} måneder`,
    count === 1 ? '1 month' : `${count} months`,
  );
  return text(
    `${sum.da} over ${months.da}: ${parts.da}, sidste ${end.da}.`,
    `${sum.en} over ${months.en}: ${parts.en}, the last ${end.en}.`,
  );
};
