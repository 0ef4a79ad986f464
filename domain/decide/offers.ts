import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import { addDays } from '../day.ts';
import type { Deed } from '../deed.ts';
import type { CaseEvent, DomainEvent } from '../events.ts';
import { isCaseEvent } from '../events.ts';
import { evolveCase } from '../evolve.ts';
import { evolveHead } from '../evolve-head.ts';
import type { Head, QueueEntry } from '../head.ts';
import { personKey } from '../member.ts';
import { freePlaces } from '../places.ts';
import type { Programme } from '../programme.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { isRuleEvent } from '../rules/events.ts';
import type { Agreed } from '../rules/evolve.ts';
import { evolveRules } from '../rules/evolve.ts';
import type { State } from './state.ts';

const deedOf = ({ actor, at }: Command, { id }: Programme, { seq }: Head): Deed => ({
  by: personKey(actor),
  at,
  programme: id,
  seq: seq + 1,
});

const headAfter = (events: readonly DomainEvent[], command: Command, { head, programme }: State): Head => {
  const deed = deedOf(command, programme, head);
  return events.filter(isCaseEvent).reduce((now, event) => evolveHead(now, event, deed), head);
};

/** Places that are bought from today on are free from this very command on. */
const programmeAfter = (
  events: readonly DomainEvent[],
  command: Command,
  { programme, proposals = [], head }: State,
): Programme =>
  events
    .filter(isRuleEvent)
    .reduce<Agreed>((now, event) => evolveRules(now, event, deedOf(command, programme, head)), {
      programme,
      proposals,
    }).programme;

/** The cases a command was about and those first in line, as they are after it. */
const casesAfter = (
  events: readonly DomainEvent[],
  command: Command,
  { subjects, line = [], programme, head }: State,
): readonly Case[] => {
  const deed = deedOf(command, programme, head);
  return [...subjects, ...line].map((one) =>
    events
      .filter((event) => isCaseEvent(event) && event.case === one.number)
      .reduce<Case>((now, event) => (isCaseEvent(event) ? evolveCase(now, event, deed) : now), one),
  );
};

/** Whether a place became free that was in use or held before. */
const freesOne = (before: Head, after: Head): boolean =>
  after.places.length < before.places.length ||
  before.queue.filter(({ offer }) => offer).length > after.queue.filter(({ offer }) => offer).length;

/**
 * Who a free place can be offered to, in order. Whoever let an offer run out waits for the next place that becomes
 * free, and not for the one they just passed on.
 */
const candidates = (after: Head, events: readonly DomainEvent[], frees: boolean): readonly QueueEntry[] =>
  after.queue.filter(
    ({ case: number, offer, passed }) =>
      offer === undefined &&
      (passed !== true ||
        (frees && !events.some((event) => event.type === 'offer-expired' && event.case === number))),
  );

/**
 * Whatever a command was about: a place that is free after it is offered at once to whoever is first in line and held
 * for them (programme §2, Places). So nobody enters by two ways, and no free place waits beside a queue.
 */
export const withOffers = (
  command: Command,
  state: State,
  decided: Decided<DomainEvent>,
): Decided<DomainEvent> => {
  if (!decided.ok || decided.events.length === 0) return decided;
  const rules = rulesAt(programmeAfter(decided.events, command, state), command.today);
  const after = headAfter(decided.events, command, state);
  if (after.queue.length === 0) return decided;
  const cases = casesAfter(decided.events, command, state);
  // A place that is bought becomes free as well.
  const bought = rules.places > rulesAt(state.programme, command.today).places;
  const frees = bought || freesOne(state.head, after);
  const wanting = candidates(after, decided.events, frees).filter(({ case: number }) =>
    cases.some((one) => one.number === number && one.consent.withdrawn === undefined),
  );
  const data = { from: command.today, until: addDays(command.today, rules.offerDays) };
  const offered = wanting
    .slice(0, freePlaces(after, rules))
    .map(({ case: number }): CaseEvent => ({ type: 'offered', case: number, data }));
  return { ok: true, events: [...decided.events, ...offered] };
};
