import { withoutCpr } from '../danish/cpr.ts';
import { informationVersion } from '../data-protection.ts';
import { addDays, yearOf } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { nextCaseNumber } from '../head.ts';
import { personKey } from '../member.ts';
import { rulesAt, supportBasesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import { takenOverOn } from '../rules/place-party.ts';
import { openDouble } from './open-double.ts';
import type { CommandOf, State } from './state.ts';

/**
 * The job centre's half of the visitation (note: "i samarbejde"). The case number is given when it is sent. A "not
 * suitable" stays with the job centre unless it asks to hear the provider: sending it would not be necessary (GDPR
 * art. 5).
 */
export const refer = (command: CommandOf<'refer'>, state: State): Decided<CaseEvent> => {
  const { actor, today, intent } = command;
  const { programme, head } = state;
  if (!may(actor, 'refer', programme, today)) return refuse({ code: 'not-allowed', action: 'refer' });
  const ends = takenOverOn(programme.organisations, 'job-centre', actor.organisation, today);
  if (ends) return refuse({ code: 'job-centre-ends', ...ends });
  if (withoutCpr(intent.journalRef).found) return refuse({ code: 'cpr-in-reference' });
  if (intent.applicationDate > today) return refuse({ code: 'application-in-future' });
  if (intent.consentDay > today) return refuse({ code: 'consent-in-future' });
  if (!supportBasesAt(programme, today).some(({ id }) => id === intent.supportBasis)) {
    return refuse({ code: 'unknown-support-basis' });
  }
  const double = openDouble(state, { organisation: actor.organisation });
  if (double) return refuse(double);

  const number = nextCaseNumber(head, programme.prefix, yearOf(today));
  const information = informationVersion(programme, intent.consentDay);
  const shared = intent.recommendation !== 'not-suitable' || intent.hearProvider;
  const {
    type: _,
    applicationDate,
    consentDay,
    consentForm,
    recommendation,
    hearProvider: __,
    ...personal
  } = intent;
  const referred: CaseEvent = {
    type: 'referred',
    case: number,
    data: {
      applicationDate,
      deadline: addDays(applicationDate, rulesAt(programme, today).deadlineDays),
      madeOn: today,
      organisation: actor.organisation,
      caseworker: personKey(actor),
      recommendation,
      consentDay,
      consentForm,
      ...(information !== undefined && { information }),
      sharedWithProvider: shared,
    },
    personal,
  };
  return shared
    ? happened(referred)
    : happened<CaseEvent>(referred, { type: 'refusal-begun', case: number, data: {} });
};
