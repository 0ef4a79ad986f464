import type { TaskData } from '../../cards/task.ts';
import { taskCard } from '../../cards/task.ts';
import type { Kept } from '../../domain/announcement.ts';
import type { Case } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/turns.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { dueOn } from '../../domain/tasks.ts';
import { proposalOf } from '../../dialogs/case-values.ts';
import { proposalLines, recommendedText } from '../../dialogs/phase/shown.ts';
import { day, STATUS } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';
import { offerMessage } from './offer-card.ts';
import { caseTitle } from './case-title.ts';
import { knownTask } from './task-words.ts';
import { takeButtons, buttonsOn } from './task-buttons.ts';

/** Who reads a card, in which programme, on which day. */
export interface Reader {
  readonly member: Member;
  readonly programme: Programme;
  readonly today: Day;
}

/** A course that nobody at the provider has, seen by one who can take it. */
const canTake = (subject: Case, { member, programme, today }: Reader): boolean =>
  subject.coach === undefined &&
  mayNow(subject.status, 'take-case') &&
  may(member, 'take-case', programme, today, subject);

/** What must be seen before a button is pressed: what is to be confirmed, and when they talk. */
const factLines = (subject: Case, programme: Programme, today: Day): TaskData['lines'] => {
  const { status, joint, talk, proposal } = subject;
  if (status === 'phase-proposed' && proposal)
    return [
      { text: `${recommendedText(proposal).da}.` },
      ...proposalLines(subject, programme, today).map(({ da }) => ({ text: da })),
    ];
  if (status === 'countersigning' && joint) return [{ text: `${proposalOf(joint).da}.` }];
  return status === 'invited' && talk !== undefined ? [{ text: `Samtalen er ${day(talk).da}.` }] : [];
};

/** Who waits for a case without having the ball hears where it is, and opens the case instead of another's task. */
const isNews = (subject: Case, to: PersonKey): boolean => {
  // That a coach has to be found is said to the coaches; for the others it is an enrolment.
  const holders = holdersOf(subject).filter((holder) => holder.kind === 'person' || holder.role !== 'coach');
  const waits = to === subject.caseworker || to === subject.coach;
  // What stands there of a talk is written for those who only hear of it.
  if (subject.status === 'invited') return false;
  return waits && holders.length > 0 && !holders.some((one) => one.kind === 'person' && one.person === to);
};

/** The card for whoever has the ball now, or whose case has moved. */
export const taskMessage = async (subject: Case, reader: Reader, kept?: Kept): Promise<Message> => {
  const news = isNews(subject, personKey(reader.member));
  const who = caseTitle(subject);
  if (subject.status === 'offered' && subject.offer && !news) return offerMessage(subject, who, reader);
  const take = canTake(subject, reader);
  const { title, what } = news
    ? { title: 'Nyt i sagen', what: `${STATUS[subject.status].da}.` }
    : knownTask(subject, take, kept);
  const due = dueOn(subject);
  const card = await taskCard({
    title,
    subject: who,
    lines: [
      { text: what },
      ...(news ? [] : factLines(subject, reader.programme, reader.today)),
      ...(due === undefined ? [] : [{ text: `Fristen er ${day(due).da}.` }]),
    ],
    buttons: take && !news ? takeButtons(subject.number) : buttonsOn(subject, news),
  });
  return { card, summary: `${title}: ${who}` };
};
