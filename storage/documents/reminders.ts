import type { Day, Instant } from '../../domain/day.ts';
import type { Reminder } from '../../domain/reminders.ts';

/** That a person was reminded, once: created with the card that says it (`card`: its delivery's id). */
export type ReminderBody = Reminder & { readonly v: 1; readonly at: Instant; readonly card: string };

/** Up to which day a programme's reminders were sent: after a standstill they are looked for from there on. */
export interface RemindedBody {
  readonly v: 1;
  readonly day: Day;
}
