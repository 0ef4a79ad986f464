import { holdsName } from '../danish/citizen-name.ts';
import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import type { CommandOf, State } from './state.ts';

/** A question back on a notice (practice §5, Erhvervschef); `subject`: the case that the notice is about. */
export const askNotice = (
  { actor, today, intent }: CommandOf<'ask-notice'>,
  { programme, notice, subject }: State,
): Decided<CaseEvent> => {
  if (!may(actor, 'acknowledge', programme, today))
    return refuse({ code: 'not-allowed', action: 'acknowledge' });
  if (!notice || !subject) return refuse({ code: 'no-such-notice', notice: intent.notice });
  if (subject.status === 'erased') return refuse({ code: 'notice-erased', notice: notice.number });
  return happened({
    type: 'notice-questioned',
    case: notice.case,
    data: { notice: notice.number },
    personal: { noticeQuestion: intent.question },
  });
};

/** The caseworker's answer: the buyer sees no case, so it names no citizen. */
export const answerNotice = (
  { actor, today, intent }: CommandOf<'answer-notice'>,
  { programme, notice, subject }: State,
): Decided<CaseEvent> => {
  if (!subject || !may(actor, 'see-case', programme, today, subject))
    return refuse({ code: 'no-such-case', case: intent.case });
  if (!may(actor, 'answer-notice', programme, today, subject))
    return refuse({ code: 'not-allowed', action: 'answer-notice' });
  const asked = notice?.questions?.find(({ entry }) => entry === intent.asked);
  if (!notice || notice.case !== subject.number || !asked)
    return refuse({ code: 'no-such-question', notice: intent.notice });
  if (subject.status === 'erased') return refuse({ code: 'notice-erased', notice: notice.number });
  if (asked.answered) return refuse({ code: 'notice-answered', notice: notice.number });
  if (holdsName(intent.answer, subject.personal.citizenName ?? ''))
    return refuse({ code: 'answer-names-citizen' });
  return happened({
    type: 'notice-answered',
    case: subject.number,
    data: { notice: notice.number, asked: asked.entry, to: asked.by },
    personal: { noticeAnswer: intent.answer },
  });
};
