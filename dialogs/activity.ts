import { text } from '../domain/text.ts';
import { isCrowd, noShowLeadsTo } from './activity/attendance.ts';
import type { ActivityFacts } from './activity/facts.ts';
import { activityFacts } from './activity/facts.ts';
import { cameFields, crowdFields, heldFields } from './activity/held-fields.ts';
import { caseFields } from './activity/case-fields.ts';
import { outcomeFields } from './activity/outcome-fields.ts';
import { activityLines } from './activity/lines.ts';
import { sameAsLast } from './activity/same-as-last.ts';
import { whyNotLogged } from './activity/why-not.ts';
import { flow } from './engine/flow.ts';

/** One activity of one citizen or a whole group, each with their own attendance (programme §3). */
export const activity = flow<ActivityFacts>({
  id: 'activity',
  version: 1,
  title: text('Notér aktivitet', 'Log activity'),
  starts: {
    da: ['aktivitet', 'log', 'samtale', 'notér aktivitet'],
    en: ['activity', 'log activity', 'session'],
  },
  action: 'log-activity',
  aboutCase: false,
  begin: async (lookups, named) => {
    const facts = await activityFacts(lookups, named);
    const why = await whyNotLogged(lookups, facts, named);
    return why ? { ok: false, say: why } : { ok: true, facts };
  },
})
  .step({
    id: 'cases',
    title: text('Hvem?', 'Who?'),
    known: true,
    fields: caseFields,
  })
  .stepWhen(({ cases }) => !isCrowd(cases), {
    id: 'held',
    title: text('Hvad skete der?', 'What happened?'),
    shortcut: sameAsLast,
    fields: heldFields,
  })
  .stepWhen(({ cases }) => isCrowd(cases), {
    id: 'crowd',
    title: text('Hvad skete der?', 'What happened?'),
    shortcut: sameAsLast,
    fields: crowdFields,
  })
  .stepWhen(({ cases }) => isCrowd(cases), {
    id: 'came',
    title: text('Hvem kom?', 'Who came?'),
    fields: cameFields,
  })
  .step({
    id: 'outcome',
    title: text('Hvad kom I frem til?', 'What came of it?'),
    confirms: true,
    fields: outcomeFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: noShowLeadsTo,
    // One of the two ways was gone, and all it asks is answered.
    intent: ({
      cases,
      activityTypes = [],
      date = '',
      minutes = 0,
      attendance = {},
      summary,
      share,
      agreements,
      nextDate,
    }) => ({
      type: 'log-activities',
      cases,
      activityTypes,
      date,
      minutes,
      attendance: Object.fromEntries(
        cases.flatMap((number) => {
          const came = attendance[number];
          return came === undefined ? [] : [[number, came]];
        }),
      ),
      share: share === 'yes',
      ...(summary !== undefined && { summary }),
      ...(agreements !== undefined && { agreements }),
      ...(nextDate !== undefined && { nextDate }),
    }),
    done: activityLines,
  });
