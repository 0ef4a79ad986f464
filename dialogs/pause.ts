import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { noCourse } from './course/facts.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { PauseFacts } from './pause/facts.ts';
import { pauseFacts } from './pause/facts.ts';
import { pauseFields } from './pause/fields.ts';
import { pauseLeadsTo } from './pause/leads-to.ts';

/** The course stands still for a while; its ends move when it goes on (programme §2, Dates). */
export const pause = flow<PauseFacts>({
  id: 'pause',
  version: 1,
  title: text('Sæt på pause', 'Pause'),
  starts: { da: ['sæt på pause', 'pause'], en: ['pause', 'put on hold'] },
  action: 'pause',
  aboutCase: true,
  begin: aboutCase('pause', pauseFacts, noCourse),
})
  .step({
    id: 'pause',
    title: text('Forløbet holder pause', 'The course pauses'),
    fields: pauseFields,
  })
  .submit({
    confirmLabel: text('Bekræft og sæt på pause', 'Confirm and pause'),
    leadsTo: ({ date, expectedReturn }, facts, today) =>
      pauseLeadsTo(date ?? today, expectedReturn, facts, today),
    intent: ({ date, reason, expectedReturn }, _facts, number) => ({
      type: 'pause',
      case: number,
      date,
      reason,
      ...(expectedReturn !== undefined && { expectedReturn }),
    }),
    done: happenedLines,
  });
