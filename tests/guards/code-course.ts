import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inDomain = (name: string): string => `tests/domain/${name}.test.ts`;

const activity = guardsOf('domain/decide/activity.ts', inDomain('activity'));
const putRight = guardsOf('domain/decide/correct-activity.ts', inDomain('correct-activity'));
const offer = guardsOf('domain/decide/answer-offer.ts', inDomain('offers'));
const offers = guardsOf('domain/decide/offers.ts', inDomain('offers'));
const propose = guardsOf('domain/decide/propose-phase.ts', inDomain('phase'));
const agree = guardsOf('domain/decide/answer-phase.ts', inDomain('phase'));
const pause = guardsOf('domain/decide/pause.ts', inDomain('pause'));
const gate = guardsOf('domain/gate.ts', inDomain('phase'));
const note = guardsOf('domain/decide/note.ts', inDomain('course-people'));
const take = guardsOf('domain/decide/take-case.ts', inDomain('course-people'));
const consent = guardsOf('domain/decide/consent.ts', inDomain('consent'));

/** The rules of the course and of the waiting line: rights, two keys, the gate, and whom a place is held for. */
export const COURSE_GUARDS: readonly CodeGuard[] = [
  activity('the right to log', "!may(actor, 'log-activity', state.programme, today, subject)", 'false'),
  activity('the phase of an activity', 'types.every((type) => known.includes(type))', 'true'),
  activity(
    'that nothing happens in a pause',
    'return pause && {',
    'return pause && false && {',
    inDomain('pause'),
  ),
  putRight('the right to put right', "'log-activity', 'correct-activity'", "'see-case', 'correct-activity'"),
  putRight('the day of what is put right', 'moved ? dayProblem', 'false ? dayProblem'),
  putRight('the phase of what is put right', 'others ? typesProblem', 'false ? typesProblem'),
  putRight('that something is put right', 'same && Object', 'false && Object'),
  offer('that an offer still holds', 'until >= today', 'false'),
  offer('that an offer is extended once', 'if (offer?.extended)', 'if (false)'),
  offer('the citizen’s wish', 'if (consent.withdrawn !== undefined)', 'if (false)'),
  offer('that the place is still bought', 'if (freePlaces(held, rules) === 0)', 'if (false)'),
  offers('the citizen’s wish', ' && one.consent.withdrawn === undefined', ''),
  offers(
    'that a place that is bought is free for who passed too',
    'const frees = bought || ',
    'const frees = ',
    inDomain('bought-places'),
  ),
  offers('that one place is offered once', '.slice(0, freePlaces(after, rules))', ''),
  offers(
    'that who passed does not get the same place',
    "!events.some((event) => event.type === 'offer-expired' && event.case === number)",
    'true',
  ),
  propose('the gate', 'return items.length > 0 ? { code: ', 'return false ? { code: '),
  agree(
    'the gate when it is confirmed',
    "recommendation === 'advance' ? missingIn(gateOf(subject, said, rules, today), true) : []",
    '[]',
  ),
  agree('two keys: who recommended', '[one.proposal?.by, one.coach]', '[one.coach]'),
  agree('two keys: the coach', '[one.proposal?.by, one.coach]', '[one.proposal?.by]'),
  propose('the buyer’s yes', 'agrees !== true', 'false'),
  propose('the reason for a late day', 'intent.date > after && ', 'false && '),
  agree(
    'the phase an extension was meant for',
    "recommendation === 'extend' ? extendProblem(course, proposal.until, today)",
    'false ? undefined',
  ),
  gate('that it was attended', "attendance === 'attended' && ", ''),
  pause('that pauses do not overlap', 'from <= date && date < to', 'false'),
  pause(
    'that a late one ends before the next',
    'next === undefined ? latest : earlier(latest, next)',
    'latest',
  ),
  note('who can be told', '!to.every((person) => known.includes(person))', 'false'),
  note('the right to share', "may(actor, 'share-experience', programme, today)", 'true'),
  take('two keys, two people', "!canTakeOver(actor, 'coach', found.subject)", 'false'),
  consent(
    'that it is withdrawn before it is given again',
    'if (consent.withdrawn === undefined)',
    'if (false)',
  ),
  guardsOf('domain/decide/follow-up.ts', inDomain('consent'))(
    'that nobody asks of who died',
    " || personal.dischargeReason === 'death'",
    '',
  ),
  guardsOf('domain/evolve-course.ts', inDomain('consent'))(
    'that the sharing stops',
    'sharedWithProvider: false };\n  const asked',
    'sharedWithProvider: true };\n  const asked',
  ),
  guardsOf('domain/rights/may.ts', inDomain('rights'))(
    'that only what nobody has is taken on',
    'coach === undefined && status !== undefined && ',
    'status !== undefined && ',
  ),
  guardsOf('domain/rights/may.ts', inDomain('course-people'))(
    'that nobody takes a case in another’s seat',
    "  'take-case',\n  'sample-looks',",
    "  'sample-looks',",
  ),
  guardsOf('domain/rights/may.ts', inDomain('rights'))(
    'that a case to take on was shared',
    'isVacant(subject) && takesPart(subject, member, party)',
    'isVacant(subject)',
  ),
  guardsOf('domain/news.ts', inDomain('course-people'))(
    'a conflict of interest',
    'subject.recused?.includes(to) !== true',
    'true',
  ),
  guardsOf('domain/news.ts', inDomain('course-people'))('who has left', 'isActive(member, day)', 'true'),
];
