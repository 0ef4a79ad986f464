import type { AnyLoggedEvent, LoggedEvent } from '../../domain/events.ts';
import type { RuleEvent } from '../../domain/rules/events.ts';
import { isRuleEvent } from '../../domain/rules/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { changeText } from '../rules/say.ts';

type AboutRule = LoggedEvent & { readonly type: RuleEvent['type'] };

const stateOf = (event: AboutRule): Text => {
  if (event.type === 'rule-proposed') return text('Foreslået', 'Proposed');
  if (event.type === 'rule-confirmed') return text('Bekræftet', 'Confirmed');
  return event.data.withdrawn ? text('Taget tilbage', 'Taken back') : text('Ikke bekræftet', 'Not confirmed');
};

/** What happened to a rule in a few words. */
export const ruleTheme = (event: AboutRule): Text => {
  const state = stateOf(event);
  const change = changeText(event.data);
  return text(`${state.da}: ${change.da}`, `${state.en}: ${change.en}`);
};

const NEXT: Readonly<Record<RuleEvent['type'], Text>> = {
  'rule-proposed': text(
    'De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.',
    'The other administrators and the leaders have it among their tasks. It holds when one of them has confirmed.',
  ),
  'rule-confirmed': text(
    'Administratorer og ledere får besked. Skriv »regler« for at se det hele.',
    'Administrators and leaders are told. Write "rules" to see all of them.',
  ),
  'rule-declined': text('Reglen er, som den var.', 'The rule is as it was.'),
};

/** What happened to a rule, said to who did it: what is so now and what comes next. */
export const aboutRule = (event: AboutRule): readonly Text[] => {
  const { da, en } = ruleTheme(event);
  return [text(`${da}.`, `${en}.`), NEXT[event.type]];
};

/** The same after a command, which is about no case. */
export const rulesDone = (events: readonly AnyLoggedEvent[]): readonly Text[] =>
  events.flatMap((event) => (isRuleEvent(event) ? aboutRule(event) : []));
