import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { CaseEvent, DomainEvent } from '../events.ts';
import type { Member } from '../member.ts';
import { personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** Who can be sent a note on a case: whoever else works with it, and never the buyer, who sees no case at all. */
export const notables = (
  subject: Case,
  author: Member,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Member[] =>
  members.filter(
    (member) => personKey(member) !== personKey(author) && may(member, 'add-note', programme, day, subject),
  );

/** A note on a case for the people one chooses (note: "vidensdeling, sparring"). */
export const addNote = (command: CommandOf<'add-note'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'add-note', 'add-note');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { members = [], programme } = state;
  const { actor, today, intent } = command;
  const known = notables(subject, actor, members, programme, today).map(personKey);
  const to = [...new Set(intent.to)];
  if (to.length === 0) return refuse({ code: 'nobody-to-tell' });
  if (!to.every((person) => known.includes(person)))
    return refuse({ code: 'cannot-be-told', case: subject.number });
  return happened({
    type: 'note-added',
    case: subject.number,
    data: { to },
    personal: { note: intent.text },
  });
};

/** Something learned, for all three parties; it is about no case. */
export const shareExperience = (
  { actor, today, intent }: CommandOf<'share-experience'>,
  { programme }: State,
): Decided<DomainEvent> =>
  may(actor, 'share-experience', programme, today)
    ? happened({ type: 'experience-shared', data: {}, personal: { note: intent.text } })
    : refuse({ code: 'not-allowed', action: 'share-experience' });
