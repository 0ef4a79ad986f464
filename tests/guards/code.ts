import { CHAT_GUARDS } from './code-chat.ts';
import { DOMAIN_GUARDS } from './code-domain.ts';
import { DOOR_GUARDS } from './code-door.ts';
import { ERASURE_GUARDS } from './code-erasure.ts';
import { LATE_GUARDS } from './code-late.ts';
import { LOAN_GUARDS } from './code-loan.ts';
import { PEOPLE_GUARDS } from './code-people.ts';
import { RULE_GUARDS } from './code-rules.ts';
import { PROCESS_GUARDS } from './code-processes.ts';
import { PRIVACY_GUARDS } from './code-privacy.ts';
import { REMINDER_GUARDS } from './code-reminders.ts';
import { SEARCH_GUARDS } from './code-search.ts';
import { STORE_GUARDS } from './code-store.ts';
import { TYPED_GUARDS } from './code-typed.ts';
import { VIEW_GUARDS } from './code-views.ts';
import type { CodeGuard } from './guard.ts';

export const CODE_GUARDS: readonly CodeGuard[] = [
  ...DOMAIN_GUARDS,
  ...PEOPLE_GUARDS,
  ...RULE_GUARDS,
  ...CHAT_GUARDS,
  ...VIEW_GUARDS,
  ...PRIVACY_GUARDS,
  ...REMINDER_GUARDS,
  ...LOAN_GUARDS,
  ...ERASURE_GUARDS,
  ...SEARCH_GUARDS,
  ...DOOR_GUARDS,
  ...PROCESS_GUARDS,
  ...LATE_GUARDS,
  ...STORE_GUARDS,
  ...TYPED_GUARDS,
];
