import type { Flow } from '../engine/flow.ts';
import { deferral } from '../deferral.ts';
import { loanReminder } from '../loan-reminder.ts';
import { payout } from '../payout.ts';
import { recovery } from '../recovery.ts';
import { repayment } from '../repayment.ts';
import { reschedule } from '../reschedule.ts';
import { reverse } from '../reverse.ts';
import { writeOff } from '../write-off.ts';
import { writeOffAnswer } from '../write-off-answer.ts';

/** What is done with a loan once it is granted, in the order it happens. */
export const PAYING_DIALOGS: readonly Flow[] = [
  payout,
  repayment,
  loanReminder,
  deferral,
  reschedule,
  recovery,
  writeOff,
  writeOffAnswer,
  reverse,
];
