import { postOf } from '../domain/decide/recuse.ts';
import { personKey } from '../domain/member.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import type { Begun, Meta } from './engine/flow.ts';
import { flow } from './engine/flow.ts';
import type { Colleague, Lookups } from './engine/lookups.ts';
import { choice } from './engine/fields/choice.ts';
import { colleagueOptions } from './handover/facts.ts';
import { handedOverLines } from './handover/lines.ts';
import { happenedLines } from './happened.ts';

type Facts = {
  readonly rows: readonly Line[];
  readonly colleagues: readonly { readonly [K in keyof Colleague]: Colleague[K] }[];
};

const CONSEQUENCE = text(
  'Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.',
  'You no longer see the case or do anything in it. You need not say why.',
);

const WAITS = text(
  'Ingen kollega kan overtage den, så din leder og administratoren får besked.',
  'No colleague can take it, so your leader and the administrator are told.',
);

const CONFIRM = text('Bekræft: jeg er inhabil', 'Confirm: I have a conflict of interest');

/** The number and no more: who has a conflict of interest should not read on. */
const begin = async (lookups: Lookups, number: string, withTaker: boolean): Promise<Begun<Facts>> => {
  const me = personKey(lookups.member);
  const responsible = await lookups.caseView(number).then((view) => view && postOf(view, me) !== undefined);
  const colleagues = responsible ? await lookups.successors(number) : [];
  if (colleagues.length > 0 !== withTaker)
    return { ok: false, instead: withTaker ? 'recuse' : 'recuse-responsible' };
  return aboutCase('recuse', (): Facts => {
    const rows = [
      { label: text('Når du bekræfter', 'When you confirm'), value: CONSEQUENCE },
      ...(responsible && !withTaker ? [{ label: text('Sagen', 'The case'), value: WAITS }] : []),
    ];
    return { rows, colleagues };
  })(lookups, number);
};

const meta = (id: string, starts: Meta<Facts>['starts'], withTaker: boolean): Meta<Facts> => ({
  id,
  version: 1,
  title: withTaker
    ? text('Jeg er inhabil – en kollega overtager', 'I have a conflict of interest – a colleague takes over')
    : text('Jeg er inhabil', 'I have a conflict of interest'),
  starts,
  ...(withTaker && { follows: true }),
  action: 'recuse',
  aboutCase: true,
  begin: (lookups, number) => begin(lookups, number, withTaker),
});

const title: Text = text('Inhabil?', 'A conflict of interest?');

/** »Jeg er inhabil« (forvaltningsloven §§ 3–6): one press, no reason. */
export const recuse = flow<Facts>(
  meta(
    'recuse',
    { da: ['jeg er inhabil', 'inhabil', 'inhabilitet'], en: ['conflict of interest', 'recuse'] },
    false,
  ),
)
  .step({ id: 'confirm', title, confirms: true, intro: ({ rows }) => rows, fields: {} })
  .submit({
    confirmLabel: CONFIRM,
    intent: (_answers, _facts, number) => ({ type: 'recuse', case: number }),
    done: happenedLines,
  });

/** The same by who is responsible: the case goes to a colleague in the same step. */
export const recuseResponsible = flow<Facts>(
  meta('recuse-responsible', { da: ['inhabil og overdrag'], en: ['recuse and hand over'] }, true),
)
  .step({
    id: 'to',
    title,
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      to: choice<string, 'required', Facts>({
        presence: 'required',
        name: text('kollega', 'colleague'),
        label: text('Hvem overtager sagen?', 'Who takes over the case?'),
        why: text(
          'Borgerens sag må ikke stå stille, fordi du går fra den. Kolleger, der ikke kan få den, står ikke her.',
          'The case must not stand still because you leave it. Colleagues who cannot have it are not listed.',
        ),
        readers: text('De ansvarlige på sagen og lederen.', 'Those responsible for the case and the leader.'),
        example: text('Sagsbehandler 2', 'Sagsbehandler 2'),
        options: ({ facts }) => colleagueOptions(facts.colleagues),
        fallback: ({ facts }) => {
          const [only, ...more] = colleagueOptions(facts.colleagues);
          return only && more.length === 0 ? only.id : undefined;
        },
      }),
    },
  })
  .submit({
    confirmLabel: CONFIRM,
    intent: ({ to }, _facts, number) => ({ type: 'recuse', case: number, to }),
    done: (events, { colleagues }) => [...happenedLines(events), ...handedOverLines(events, colleagues)],
  });
