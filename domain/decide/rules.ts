import { later } from '../day.ts';
import { personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import { earliestFor, ruleOn } from '../rules/change.ts';
import type { RuleRefusal } from '../rules/check.ts';
import { problemWith } from '../rules/check.ts';
import type { RuleEvent, RuleProposal } from '../rules/events.ts';
import { namedIn } from '../rules/place-party.ts';
import type { RuleChange } from '../rules/vocabulary.ts';
import { letterIn } from '../rules/vocabulary.ts';
import type { CommandOf, State } from './state.ts';

/** Of the lists that are added to, each thing is a rule of its own. */
const isAbout = ({ rule, value }: Omit<RuleChange, 'was'>, { change }: RuleProposal): boolean =>
  change.rule === rule &&
  ((rule !== 'addSupportBasis' && rule !== 'endSupportBasis') || change.value === value);

/** The change with what it takes the place of, so that its entry says all there is to say. */
const described = (programme: Programme, change: Omit<RuleChange, 'was' | 'label'>): RuleChange => {
  // The old text of a letter stands in the entry that made it.
  const was = letterIn(change.rule) === undefined ? ruleOn(programme, change.rule, change.from) : undefined;
  const ended =
    change.rule === 'endSupportBasis'
      ? programme.supportBases.find(({ value }) => value.id === change.value)?.value.label.da
      : undefined;
  return { ...change, ...(was !== undefined && { was }), ...(ended !== undefined && { label: ended }) };
};

/**
 * A case carries its job centre, so an open one would be left to nobody where that is another. The way out is another
 * programme beside this one, or to wait; who has the cases can always have the function again.
 */
const strands = (
  { rule, value }: Pick<RuleChange, 'rule' | 'value'>,
  { programme, openCases }: State,
): RuleRefusal | undefined => {
  if (rule !== 'functionJobCentre') return undefined;
  if (openCases === undefined) throw new Error('The open cases are loaded where the job centre changes');
  const taker = namedIn(programme.organisations, String(value));
  const cases = openCases.filter((organisation) => organisation !== taker?.id).length;
  return cases > 0 ? { code: 'rule-open-cases', cases } : undefined;
};

/** A rule that is to be different from a day on; it holds when somebody else has confirmed it. */
export const proposeRule = (
  { actor, today, intent }: CommandOf<'propose-rule'>,
  state: State,
): Decided<RuleEvent> => {
  const { programme, proposals = [] } = state;
  if (!may(actor, 'change-rules', programme, today))
    return refuse({ code: 'not-allowed', action: 'change-rules' });
  const { rule, value, from, reason } = intent;
  const change = { rule, value, from };
  const problem = problemWith(programme, change, today) ?? strands({ rule, value }, state);
  if (problem) return refuse(problem);
  if (proposals.some((proposal) => isAbout(change, proposal))) return refuse({ code: 'rule-waiting', rule });
  return happened({
    type: 'rule-proposed',
    data: described(programme, change),
    personal: { note: reason },
  });
};

/** The second person's yes or no. Whoever proposed can only take it back: two people, never the same. */
export const answerRule = (
  { actor, today, intent }: CommandOf<'answer-rule'>,
  state: State,
): Decided<RuleEvent> => {
  const { programme, proposals = [] } = state;
  const found = proposals.find(({ entry }) => entry === intent.proposal);
  const isOwn = found?.by === personKey(actor);
  const withdraws = isOwn && !intent.agrees;
  if (!withdraws && !may(actor, 'confirm-rules', programme, today))
    return refuse({ code: 'not-allowed', action: 'confirm-rules' });
  if (!found) return refuse({ code: 'no-rule-proposal' });
  if (isOwn && intent.agrees) return refuse({ code: 'own-rule' });
  const { change, entry: proposal } = found;
  if (!intent.agrees)
    return happened({
      type: 'rule-declined',
      data: { ...change, proposal, ...(withdraws && { withdrawn: true }) },
    });
  const { rule, value } = change;
  // Its day may have come while it waited; it never holds backwards.
  const from = later(change.from, earliestFor(rule, today));
  const problem = problemWith(programme, { rule, value, from }, today) ?? strands({ rule, value }, state);
  if (problem) return refuse(problem);
  return happened({
    type: 'rule-confirmed',
    data: { ...described(programme, { rule, value, from }), proposal },
  });
};
