import type { Status } from '../domain/case.ts';
import { rulesAt } from '../domain/programme.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import type { ExtensionFacts } from './extension/step.ts';
import { extensionFacts, extensionStep } from './extension/step.ts';
import { happenedLines } from './happened.ts';
import { genitive, providerName } from './provider.ts';
import { READERS } from './visitation/words.ts';

/** Why it takes longer, as it usually is. */
const reasonsWith = (provider: string): Partial<Readonly<Record<Status, string>>> => ({
  'with-provider': `vi venter på ${genitive(provider)} vurdering`,
  invited: `vi venter på en samtale mellem dig og ${provider}`,
  returned: 'vi mangler oplysninger til sagen',
  joint: `vi skal tale med ${provider} om sagen`,
  countersigning: `vi skal tale med ${provider} om sagen`,
  hearing: 'du har fået tid til at komme med bemærkninger',
});

/** A later deadline for the decision on a place, with the letter that says so. */
export const extend = flow<ExtensionFacts>({
  id: 'extend',
  version: 1,
  title: text('Forlæng fristen', 'Extend the deadline'),
  starts: {
    da: ['forlæng frist', 'forlæng fristen', 'fristbrev', 'fristforlængelse'],
    en: ['extend deadline'],
  },
  action: 'extend',
  aboutCase: true,
  ofLoan: 'extend-loan',
  begin: aboutCase('extend', ({ status, deadline }, { programme, today }) =>
    extensionFacts(
      deadline,
      today,
      rulesAt(programme, today).deadlineDays,
      reasonsWith(providerName(programme, today) ?? 'udbyderen')[status] ??
        'sagen tager længere tid, end vi regnede med',
    ),
  ),
})
  .step(
    extensionStep({
      until: READERS.everybody,
      reason: text(
        'Alle på sagen i jobcentret og visitatorerne i Næstved; borgeren læser det i brevet.',
        'Those on the case; the citizen reads it in the letter.',
      ),
    }),
  )
  .submit({
    confirmLabel: text('Bekræft og lav brevet', 'Confirm and make the letter'),
    intent: ({ until, reason }, _facts, number) => ({ type: 'extend', case: number, until, reason }),
    done: happenedLines,
  });
