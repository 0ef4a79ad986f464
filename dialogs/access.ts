import type { AccessKind } from '../domain/access-request.ts';
import { accessUntil, openAccess } from '../domain/access.ts';
import { ACCESS_KINDS } from '../domain/access-request.ts';
import { isAccessOnly } from '../domain/access-only.ts';
import type { Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { organisationName } from '../domain/programme.ts';
import { aboutCase } from './about-case.ts';
import { accessDate, CONTENTS } from './access/fields.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import { ACCESS_KIND } from './happened/citizen.ts';
import { happenedLines } from './happened.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';
import { day } from './words.ts';

type Facts = {
  /** Whoever notes it gives the citizen access and does not see the case. */
  readonly unseen: boolean;
  readonly organisation: string;
  /** The last day for an answer that is asked for today. */
  readonly until: { readonly [K in AccessKind]: Day };
};

const HELP: Text = text(
  'Indsigt: borgeren vil se, hvad I har om borgeren selv – inden en måned. Aktindsigt: borgeren er part og vil se sagen – inden 7 arbejdsdage. Er du i tvivl, så spørg borgeren.',
  'Access: the citizen wants to see what you hold of them – within a month. The file: the citizen is a party and wants to see the case – within 7 working days. If in doubt, ask the citizen.',
);

/** A citizen asks to see what the own authority holds of them (practice §4, Access). */
export const access = flow<Facts>({
  id: 'access',
  version: 2,
  title: text('Indsigt', 'Access'),
  starts: { da: ['indsigt', 'aktindsigt', 'giv indsigt'], en: ['access', 'access request'] },
  action: 'ask-access',
  aboutCase: true,
  begin: aboutCase(
    'ask-access',
    (view, { programme, member, today }) => ({
      unseen: isAccessOnly(view),
      organisation: organisationName(programme, member.organisation) ?? member.organisation,
      until: {
        access: accessUntil(programme, 'access', today),
        party: accessUntil(programme, 'party', today),
      },
    }),
    (view, { member }) =>
      openAccess(view, member.organisation) ? { ok: false, instead: 'access-given' } : undefined,
  ),
})
  .step({
    id: 'asked',
    title: text('Borgeren vil se, hvad I har', 'The citizen wants to see what you hold'),
    confirms: true,
    intro: ({ organisation }) => [
      { label: text('Jeres del', 'Your part'), value: organisation },
      { label: text('I filen', 'In the file'), value: CONTENTS },
    ],
    fields: {
      kind: choice<AccessKind, 'required'>({
        presence: 'required',
        name: text('hvad', 'what'),
        label: text('Hvad beder borgeren om?', 'What does the citizen ask for?'),
        hint: HELP,
        why: text(
          'Fristen er en anden: en måned efter databeskyttelsesforordningens art. 12, stk. 3, eller syv arbejdsdage efter forvaltningslovens § 16, stk. 2.',
          'The deadline differs: a month by GDPR art. 12(3), or seven working days by the Danish Public Administration Act, section 16(2).',
        ),
        readers: READERS.everybody,
        example: text('indsigt', 'access'),
        options: () =>
          ACCESS_KINDS.map((id) => ({ id, label: ACCESS_KIND[id], synonyms: synonymsOf('accessKind', id) })),
        expanded: true,
      }),
      date: accessDate({
        label: text('Hvornår bad borgeren om det?', 'When did the citizen ask for it?'),
        why: text(
          'Fristen løber fra den dag, I fik anmodningen.',
          'The deadline runs from the day you got the request.',
        ),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og lav filen', 'Confirm and make the file'),
    leadsTo: ({ kind }, { until }) => {
      const last = kind && day(until[kind]);
      return [
        text(
          'Filen er et udkast til dig: gennemgå den for andre personer. Jeg sender ikke noget til borgeren.',
          'The file is a draft for you: read it through for other people. I send nothing to the citizen.',
        ),
        ...(last
          ? [
              text(
                `Bad borgeren om det i dag, er fristen ${last.da}.`,
                `If the citizen asked today, the deadline is ${last.en}.`,
              ),
            ]
          : []),
      ];
    },
    intent: ({ kind, date: on }, _facts, number) => ({ type: 'ask-access', case: number, kind, on }),
    done: happenedLines,
    unseen: ({ unseen }) => unseen,
    standing: ({ number }) => ({
      lines: [],
      ways: [{ title: text('Hent filerne', 'Get the files'), data: { view: 'access', case: number } }],
    }),
  });
