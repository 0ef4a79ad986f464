import { same, text } from '../domain/text.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';

type Facts = { readonly people: readonly { readonly key: string; readonly name: string }[] };

const READERS = text(
  'Sagsbehandleren på sagen og lederen i jobcentret.',
  "The caseworker of the case and the job centre's leader.",
);

/** The leader takes back that a colleague has a conflict of interest: it was a mistake, or it is over. */
export const reinstate = flow<Facts>({
  id: 'reinstate',
  version: 1,
  title: text('Ophæv inhabilitet', 'End a conflict of interest'),
  starts: { da: ['ophæv inhabilitet', 'ikke inhabil'], en: ['reinstate'] },
  action: 'reinstate',
  aboutCase: true,
  begin: async ({ recusedIn }, number) => {
    const people = await recusedIn(number);
    return people.length === 0
      ? { ok: false, say: sayRefusal({ code: 'not-recused', case: number }).say }
      : { ok: true, facts: { people } };
  },
})
  .step({
    id: 'who',
    title: text('Hvem kan arbejde med sagen igen?', 'Who can work with the case again?'),
    fields: {
      person: choice<string, 'required', Facts>({
        presence: 'required',
        name: text('kollega', 'colleague'),
        label: text('Hvem?', 'Who?'),
        why: text(
          'Kun den ene får borgerens sag at se igen.',
          'Only that one gets to see the case of the citizen again.',
        ),
        readers: READERS,
        example: text('Sagsbehandler 2', 'Sagsbehandler 2'),
        options: ({ facts }) => facts.people.map(({ key, name }) => ({ id: key, label: same(name) })),
        fallback: ({ facts }) => (facts.people.length === 1 ? facts.people[0]?.key : undefined),
      }),
      reason: words<'required', Facts>({
        presence: 'required',
        tells: true,
        name: text('grund', 'reason'),
        label: text('Hvorfor er kollegaen ikke inhabil?', 'Why is there no conflict of interest?'),
        hint: text('Ingen private forhold.', 'No private matters.'),
        why: text(
          'Det er lederen, der afgør, om en medarbejder er inhabil (forvaltningslovens § 6).',
          'It is for the leader to decide whether somebody has a conflict of interest (§ 6).',
        ),
        readers: READERS,
        example: text('det var en anden sag', 'it was another case'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og ophæv', 'Confirm and end it'),
    intent: ({ person, reason }, _facts, number) => ({ type: 'reinstate', case: number, person, reason }),
    done: happenedLines,
  });
