import type { JointDecision } from '../../domain/case.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from '../visitation/words.ts';
import { PLACE_OR_NOT } from './options.ts';

/** The meeting: when, who, and what it came to (practice §2: "meetingDate alone is too thin"). */
export const meetingFields = {
  meetingDate: date({
    name: text('mødedato', 'meeting date'),
    label: text('Hvornår mødtes I?', 'When did you meet?'),
    why: text(
      'Når I ser forskelligt på sagen, skal I have talt sammen, før den bliver afgjort (notatet: »i samarbejde«).',
      'Where you see the case differently, you must have met before it is decided (the note).',
    ),
    readers: READERS.everybody,
    example: text('i går', 'yesterday'),
    check: (value, { today }) => (value > today ? sayRefusal({ code: 'meeting-in-future' }).say : undefined),
  }),
  participants: words({
    presence: 'required',
    tells: true,
    name: text('deltagere', 'participants'),
    label: text('Hvem var med?', 'Who took part?'),
    hint: text('Rolle er nok, fx »borgeren, sagsbehandler og visitator«.', 'Roles will do.'),
    why: text(
      'Man skal senere kunne se, hvem der var med til at afgøre sagen (offentlighedslovens § 13).',
      'One must be able to see later who took part (Access to Public Files Act § 13).',
    ),
    readers: READERS.assessment,
    example: text('sagsbehandler og visitator', 'caseworker and visitator'),
  }),
  decision: choice<JointDecision, 'required'>({
    presence: 'required',
    name: text('afgørelse', 'decision'),
    label: text('Hvad kom I frem til?', 'What did you come to?'),
    why: text(
      'Afgørelsen gælder først, når den anden part har bekræftet den; er I uenige endnu, afgør jobcentret.',
      'It holds when the other party has confirmed it; if you still disagree, the job centre decides.',
    ),
    readers: READERS.everybody,
    example: text('ja, en plads', 'yes'),
    expanded: true,
    options: () => [
      ...PLACE_OR_NOT,
      {
        id: 'still-disagree',
        label: text('Stadig uenige', 'Still in disagreement'),
        synonyms: synonymsOf('jointDecision', 'still-disagree'),
      },
    ],
  }),
};

/** What the meeting came to. */
export const reasonsFields = {
  reasons: words({
    presence: 'required',
    long: true,
    name: text('begrundelse', 'reasons'),
    label: text('Hvad kom frem, og hvad lagde I vægt på?', 'What came up, and what decided it?'),
    why: text(
      'Nye oplysninger af betydning skal skrives ned (offentlighedslovens § 13).',
      'New information that matters must be written down (§ 13).',
    ),
    readers: READERS.assessment,
    example: text('borgeren har fået aftale om pasning om aftenen', 'care in the evening is arranged now'),
  }),
};
