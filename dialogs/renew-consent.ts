import type { Day } from '../domain/day.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { consentOn, renewedForm } from './consent/fields.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { day } from './words.ts';

type Facts = {
  readonly rows: readonly Line[];
  /** The day of the withdrawal; absent in drafts from before it was kept. */
  readonly withdrawn?: Day;
};

/** The citizen wants the case shared with the provider again. */
export const renewConsent = flow<Facts>({
  id: 'renew-consent',
  version: 1,
  title: text('Samtykke igen', 'Consent again'),
  starts: { da: ['samtykke igen', 'nyt samtykke', 'forny samtykke'], en: ['consent again', 'renew consent'] },
  action: 'change-consent',
  aboutCase: true,
  begin: aboutCase(
    'renew-consent',
    ({ initials, consent }) => ({
      ...(consent.withdrawn !== undefined && { withdrawn: consent.withdrawn }),
      rows: [
        { label: text('Borger', 'Citizen'), value: initials },
        ...(consent.withdrawn === undefined
          ? []
          : [
              {
                label: text('Samtykket blev trukket tilbage', 'The consent was withdrawn'),
                value: day(consent.withdrawn),
              },
            ]),
      ],
    }),
    ({ number, consent }) =>
      consent.withdrawn === undefined
        ? { ok: false, say: sayRefusal({ code: 'consent-holds', case: number }).say }
        : undefined,
  ),
})
  .step({
    id: 'renew',
    title: text('Borgeren vil gerne have sagen delt igen', 'The citizen wants the sharing again'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      consentDay: consentOn<Facts>({
        from: ({ withdrawn }) => withdrawn,
        label: text('Hvornår sagde borgeren ja igen?', 'When did the citizen say yes again?'),
        why: text(
          'Fra den dag kan Næstved igen læse sagen – også det, der er skrevet imens.',
          'From that day the provider can read the case again – also what was written meanwhile.',
        ),
      }),
      consentForm: renewedForm,
    },
  })
  .submit({
    confirmLabel: text('Bekræft og del igen', 'Confirm and share again'),
    leadsTo: () => [
      text(
        'Næstved ser sagen igen med det samme, med alt hvad der står i den.',
        'The provider sees the case again at once, with all that stands in it.',
      ),
    ],
    intent: ({ consentDay, consentForm }, _facts, number) => ({
      type: 'renew-consent',
      case: number,
      consentDay,
      consentForm,
    }),
    done: happenedLines,
  });
