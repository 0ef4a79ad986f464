import type { Day } from '../day.ts';
import type { DomainEvent } from '../events.ts';
import type { Member, PersonKey } from '../member.ts';
import { personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import { may } from '../rights/may.ts';
import { isRuleEvent } from './events.ts';
import { letterIn } from './vocabulary.ts';
import type { News } from '../news-kinds.ts';

/** The administrators and leaders of all parties, of what is agreed on: one of them is the second person. */
export const ruleNews = (
  events: readonly DomainEvent[],
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly News[] =>
  events.filter(isRuleEvent).flatMap(({ type, data }) => {
    const { rule, from, was, label } = data;
    // A whole letter is read where it is answered.
    const value = letterIn(rule) === undefined ? data.value : '';
    const change = {
      rule,
      value,
      from,
      ...(was !== undefined && { was }),
      ...(label !== undefined && { label }),
    };
    return members
      .filter((member) => may(member, 'confirm-rules', programme, day) && personKey(member) !== actor)
      .map((member): News => ({ kind: 'news', about: type, to: personKey(member), cases: [], change }));
  });
