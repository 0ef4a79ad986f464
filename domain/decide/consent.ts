import { informationVersion } from '../data-protection.ts';
import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** The citizen no longer wants the sharing: it stops that minute, nothing is erased (practice §4). */
export const withdrawConsent = (command: CommandOf<'withdraw-consent'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'change-consent', 'withdraw-consent');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, consent, sharedWithProvider } = found.subject;
  if (consent.withdrawn !== undefined) return refuse({ code: 'consent-withdrawn', case: number });
  if (!sharedWithProvider) return refuse({ code: 'not-shared', case: number });
  const { date, reason } = command.intent;
  if (date > command.today) return refuse({ code: 'consent-in-future' });
  return happened({
    type: 'consent-withdrawn',
    case: number,
    data: { date },
    ...(reason !== undefined && { personal: { consentReason: reason } }),
  });
};

/** The citizen wants the sharing again. */
export const renewConsent = (command: CommandOf<'renew-consent'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'change-consent', 'renew-consent');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, consent } = found.subject;
  if (consent.withdrawn === undefined) return refuse({ code: 'consent-holds', case: number });
  const { consentDay, consentForm } = command.intent;
  if (consentDay > command.today) return refuse({ code: 'consent-in-future' });
  // A yes from before the no is the one that was taken back.
  if (consentDay < consent.withdrawn)
    return refuse({ code: 'consent-before-withdrawal', from: consent.withdrawn });
  const information = informationVersion(state.programme, consentDay);
  return happened({
    type: 'consent-renewed',
    case: number,
    data: { consentDay, consentForm, ...(information !== undefined && { information }) },
  });
};
