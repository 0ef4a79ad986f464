import { personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { flow } from '../engine/flow.ts';
import { absenceFields, MEANWHILE } from './absence-fields.ts';
import { absenceDone, IF_BACK_EARLIER } from './absence-done.ts';

type AwayFacts = {
  readonly self: string;
  readonly colleagues: readonly { readonly key: string; readonly name: string }[];
};

/** »Ferie uge 28-30, Lars tager over«: one's own days away. */
export const away = flow<AwayFacts>({
  id: 'away',
  version: 1,
  title: text('Ferie og fravær', 'Absence'),
  starts: { da: ['ferie', 'fravær', 'stedfortræder'], en: ['away', 'vacation'] },
  action: 'be-away',
  aboutCase: false,
  register: true,
  begin: async (lookups) => ({
    ok: true,
    facts: { self: personKey(lookups.member), colleagues: await lookups.colleagues() },
  }),
})
  .step({
    id: 'days',
    title: text('Hvornår er du væk?', 'When are you away?'),
    confirms: true,
    fields: absenceFields<AwayFacts>(({ facts }) => facts.colleagues, MEANWHILE),
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ from, to, deputy }, { self }) => ({
      type: 'set-absence',
      person: self,
      from,
      to,
      ...(deputy !== undefined && { deputy }),
    }),
    done: absenceDone(IF_BACK_EARLIER),
  });
