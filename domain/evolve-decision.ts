import type { Case } from './case.ts';
import type { DecisionFacts } from './decision-events.ts';
import type { Deed } from './deed.ts';
import type { CaseEvent } from './events.ts';
import { movedTo } from './evolve-status.ts';
import { otherSide, withKey } from './keys.ts';
import type { RefusalFacts } from './refusal-events.ts';

type DecisionEvent = CaseEvent & { readonly type: DecisionFacts['type'] | RefusalFacts['type'] };

const withoutProposal = (subject: Case): Case => {
  const { joint: _, ...rest } = subject;
  return rest;
};

const signedBySecond = (subject: Case, { by }: Deed): Pick<Case, 'keys'> =>
  subject.joint ? withKey(subject, otherSide(subject.joint.side), by) : {};

/** What becomes of an application until it is decided, and of a decision that is complained about. */
export const evolveDecision = (subject: Case, event: DecisionEvent, deed: Deed): Case => {
  const moved = (status: Case['status']): Case => movedTo(subject, status, deed);
  switch (event.type) {
    case 'assessed': {
      const { decision, ...rest } = event.data;
      return { ...subject, ...rest, assessment: { decision, by: deed.by, at: deed.at } };
    }
    case 'question-asked':
      return { ...moved('returned'), asker: deed.by };
    case 'question-answered':
      return moved('with-provider');
    case 'invited':
      return { ...moved('invited'), talk: event.data.meetingDate };
    case 'disagreed':
      return moved('joint');
    case 'joint-proposed':
      return {
        ...moved('countersigning'),
        ...withKey(subject, event.data.side, deed.by),
        joint: { ...event.data, by: deed.by },
      };
    case 'joint-declined':
      return withoutProposal({ ...moved('joint'), ...signedBySecond(subject, deed) });
    case 'joint-agreed':
      return { ...subject, ...signedBySecond(subject, deed) };
    case 'finally-decided':
      // Whoever gets a place is taken on by the provider, also one it was not asked about before.
      return event.data.decision === 'approve' ? { ...subject, sharedWithProvider: true } : subject;
    case 'still-disagreed':
      return { ...moved('deciding'), ...withKey(subject, event.data.side, deed.by) };
    case 'refusal-begun':
      return moved('refusing');
    case 'refusal-drafted':
      return {
        ...moved(subject.ending ? 'ending-hearing' : 'hearing'),
        hearing: { until: event.data.hearingUntil },
      };
    case 'heard':
      return {
        ...moved(subject.ending ? 'ending-writing' : 'writing'),
        hearing: { until: subject.hearing?.until ?? event.data.on, ...event.data },
      };
    case 'refusal-sent':
      return { ...moved('refused'), refusedOn: event.data.date };
    case 'complained':
      return { ...moved('complained'), complaint: event.data };
    case 'complaint-judged': {
      const { result, deadline = subject.deadline } = event.data;
      const { complaint } = subject;
      const judged = complaint ? { ...subject, deadline, complaint: { ...complaint, result } } : subject;
      if (result === 'rejected-sent-on' || subject.ending) {
        return { ...judged, status: subject.ending ? 'discharged' : 'refused', since: deed.at };
      }
      return { ...judged, status: 'deciding', since: deed.at, first: true };
    }
    case 'deadline-extended':
      return { ...subject, deadline: event.data.until };
  }
};
