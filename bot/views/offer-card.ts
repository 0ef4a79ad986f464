import { taskCard } from '../../cards/task.ts';
import type { Case } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import { isStale } from '../../domain/stale.ts';
import { nextStart } from '../../dialogs/decision/facts.ts';
import { day, STALE } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';

const TITLE = 'Tilbud om plads';

/** The day a course begins where nobody says another: who was discharged by mistake goes on at once. */
export const startOf = ({ course }: Pick<Case, 'course'>, programme: Programme, today: Day): Day =>
  course ? today : nextStart(programme, today);

/** The card of a place that is held, for who asks the citizen: answered where it stands. `who`: number and initials. */
export const offerMessage = async (
  subject: Case,
  who: string,
  { programme, today }: { readonly programme: Programme; readonly today: Day },
): Promise<Message> => {
  const { number: id, offer } = subject;
  const stale = isStale(subject, rulesAt(programme, today), today);
  const data = { case: id, offer: offer?.from ?? '' };
  return {
    card: await taskCard({
      title: TITLE,
      subject: who,
      lines: [
        { text: 'En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.' },
        { text: `Svar senest ${day(offer?.until ?? today).da}.` },
        ...(stale ? [{ text: STALE.da }] : []),
      ],
      dates: [
        {
          id: 'startDate',
          label: subject.course ? 'Hvornår fortsætter forløbet?' : 'Hvornår kan forløbet begynde?',
          value: startOf(subject, programme, today),
        },
      ],
      buttons: [
        { title: 'Borgeren siger ja', verb: 'accept-offer', data, inputs: 'auto' },
        { title: 'Borgeren siger nej tak', verb: 'decline-offer', data },
        stale
          ? { title: 'Se sagen', verb: 'view', data: { case: id, view: 'case' } }
          : { title: 'Åbn', verb: 'open', data: { case: id, dialog: 'offer' } },
        ...(stale
          ? [{ title: 'Ret en oplysning', verb: 'open', data: { case: id, dialog: 'correct' } }]
          : []),
      ],
    }),
    summary: `${TITLE}: ${who}`,
  };
};
