import { MOST_CASES, MOST_PEOPLE } from '../domain/hand-over.ts';
import { personKey } from '../domain/member.ts';
import { text } from '../domain/text.ts';
import { cases } from './engine/fields/cases.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import type { HandoverFacts } from './handover/facts.ts';
import {
  caseGroups,
  caseOptions,
  colleagueOptions,
  handoverFacts,
  postFor,
  strangeAmong,
} from './handover/facts.ts';
import { handedOverLines } from './handover/lines.ts';
import { sayRefusal } from './refusals.ts';
import { noSuchCase } from './refusals/rights.ts';

const NOTHING = text(
  'Du har ingen sager at overdrage. »sager« viser dine.',
  'You have no cases to hand over. "cases" shows yours.',
);

const READERS = text(
  'De ansvarlige på sagen og lederen i jobcentret; hverken borgeren eller Erhvervschefen.',
  "Those responsible for the case and the job centre's leader; neither the citizen nor the Erhvervschef.",
);

/** One case, several or all to a colleague: by who has them, their leader, or blindly an administrator (programme §3). */
export const handover = flow<HandoverFacts>({
  id: 'handover',
  version: 1,
  title: text('Overdrag sagen', 'Hand over the case'),
  starts: {
    da: ['overdrag', 'overdrag sagen', 'giv videre', 'giv sagen videre'],
    en: ['hand over', 'handover'],
  },
  action: 'hand-over',
  aboutCase: false,
  begin: async (lookups, named) => {
    const facts = await handoverFacts(lookups, personKey(lookups.member));
    // Asked for by number, and none of theirs: that is written down like any other look.
    if (named !== '' && strangeAmong(facts, [named]) !== undefined) await lookups.caseView(named);
    return facts.cases.length === 0 ? { ok: false, say: NOTHING } : { ok: true, facts };
  },
})
  .step({
    id: 'to',
    title: text('Hvem skal overtage?', 'Who takes over?'),
    fields: {
      cases: cases<HandoverFacts>({
        name: text('sager', 'cases'),
        label: text('Hvilke sager?', 'Which cases?'),
        why: text(
          'Kun borgerne i de sager, du nævner, får en ny ansvarlig. Resten bliver, hvor de er.',
          'Only the citizens of the cases you name get somebody else. The others stay where they are.',
        ),
        readers: READERS,
        example: text('1 og 2', '1 and 2'),
        misread: () =>
          text(
            'Vælg sagerne på listen, eller skriv numrene, fx »1 og 2«.',
            'Choose the cases in the list, or write their numbers, e.g. "1 and 2".',
          ),
        prefix: ({ facts }) => facts.prefix,
        options: ({ facts }) => caseOptions(facts),
        groups: ({ facts }) => caseGroups(facts),
        fallback: ({ facts }) => {
          const [only, ...more] = caseOptions(facts);
          return only && more.length === 0 ? [only.id] : undefined;
        },
        hint: text('Skriv fx »1, 2« eller »alle«.', 'Write e.g. "1, 2" or "all".'),
        check: (numbers, { facts }) => {
          if (numbers.length > MOST_CASES)
            return sayRefusal({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE }).say;
          const stranger = strangeAmong(facts, numbers);
          return stranger === undefined ? undefined : noSuchCase(stranger);
        },
      }),
      to: choice<string, 'required', HandoverFacts>({
        presence: 'required',
        name: text('kollega', 'colleague'),
        label: text('Til hvem?', 'To whom?'),
        why: text(
          'Borgeren skal have én, der er ansvarlig. Kun kolleger i samme rolle kan være det.',
          'The citizen needs one person who is responsible. Only colleagues in the same role can be.',
        ),
        readers: READERS,
        example: text('Sagsbehandler 2', 'Sagsbehandler 2'),
        options: ({ facts }) => colleagueOptions(facts.colleagues),
        fallback: ({ facts }) => {
          const [only, ...more] = colleagueOptions(facts.colleagues);
          return only && more.length === 0 ? only.id : undefined;
        },
        check: (to, { facts, answers }) => {
          const numbers = (answers['cases'] ?? []) as readonly string[];
          return postFor(facts, numbers, to) === undefined
            ? sayRefusal({ code: 'not-a-colleague', case: numbers[0] ?? '' }).say
            : undefined;
        },
      }),
      reason: words<'required', HandoverFacts>({
        presence: 'required',
        tells: true,
        name: text('grund', 'reason'),
        label: text('Hvorfor?', 'Why?'),
        hint: text('Ikke hvorfor en kollega er væk.', 'Not why a colleague is away.'),
        why: text(
          'Lederen og den nye skal kunne se, hvorfor borgeren fik en anden.',
          'The leader and the new person must be able to see why the citizen got somebody else.',
        ),
        readers: READERS,
        example: text('ny fordeling af sagerne', 'cases are shared out anew'),
        fallback: () => 'Ny fordeling af sagerne',
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og overdrag', 'Confirm and hand over'),
    intent: ({ cases: numbers, to, reason }, facts) => ({
      type: 'hand-over',
      cases: numbers,
      post: postFor(facts, numbers, to) ?? 'caseworker',
      to,
      reason,
    }),
    done: (events, { colleagues }) => handedOverLines(events, colleagues),
  });
