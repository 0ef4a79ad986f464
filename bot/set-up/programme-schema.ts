import { z } from 'zod';
import { isDay } from '../../domain/day.ts';
import { PRICE_UNITS, priceCode } from '../../domain/economy.ts';
import { unknownSlots } from '../../domain/letter-slots.ts';
import type { LetterKind, Programme } from '../../domain/programme.ts';
import { LETTERS } from '../../domain/programme.ts';
import { fitsKind } from '../../domain/rules/check.ts';
import type { RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import { GATE_ITEMS } from '../../domain/vocabulary.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';

const day = z.string('a day like 2027-03-01').refine(isDay, 'a day like 2027-03-01 that is in the calendar');
const words = z.string('words').refine((said) => said.trim() !== '', 'words, not nothing');
const said = z.strictObject(
  { da: words, en: words },
  'the words in Danish and English: { "da": …, "en": … }',
);
/** Letters first: it stands in the technical log, where nothing may look like a CPR number. */
const id = z
  .string('an id')
  .regex(/^(?!.*\d{5})[a-z]{2,30}(?:-[a-z0-9]{1,30}){0,5}$/, 'an id of small letters, figures and hyphens');

const dated = <T extends z.ZodType>(value: T) =>
  z
    .array(
      z
        .strictObject(
          { from: day, to: day.exactOptional(), value },
          'a value with its days: { "from", "value" }',
        )
        .refine(({ from, to }) => to === undefined || from <= to, 'the last day comes before the first'),
      'a list of values with their days',
    )
    .min(1, 'at least one value with its first day');

const hint = (rule: RuleKey): string => {
  const kind = RULE_KIND[rule];
  return kind.kind === 'count'
    ? `a whole number from ${kind.least} to ${kind.most}`
    : 'a value that this rule can have';
};

/** A value of a rule, by the same check as a rule card has. */
const ruled = <T extends z.ZodType>(rule: RuleKey, value: T): T =>
  value.refine((given) => fitsKind(rule, given as RuleValue), hint(rule));

const count = (rule: RuleKey) => ruled(rule, z.number('a number'));
const counted = (rule: RuleKey) => dated(count(rule));

const rules = z.strictObject(
  {
    places: counted('places'),
    placeRule: dated(z.enum(['simultaneous', 'in-all'], 'simultaneous or in-all')),
    qualifyingMonths: counted('qualifyingMonths'),
    mainMonths: counted('mainMonths'),
    deadlineDays: counted('deadlineDays'),
    hearingDays: counted('hearingDays'),
    complaintDays: counted('complaintDays'),
    reassessmentDays: counted('reassessmentDays'),
    undoMinutes: counted('undoMinutes'),
    offerDays: counted('offerDays'),
    offerExtensionDays: counted('offerExtensionDays'),
    staleMonths: counted('staleMonths'),
    gateBlocks: dated(ruled('gateBlocks', z.array(z.enum(GATE_ITEMS, `one of ${GATE_ITEMS.join(', ')}`)))),
    lateDays: counted('lateDays'),
    longestPauseDays: counted('longestPauseDays'),
    reminderDays: dated(
      z.strictObject({
        deadline: ruled('remindDeadline', z.array(z.number())),
        phaseEnd: ruled('remindPhaseEnd', z.array(z.number())),
        offer: ruled('remindOffer', z.array(z.number())),
      }),
    ),
    intakeDays: dated(ruled('intakeDays', z.array(day))),
  },
  'every rule with its values',
);

const authority = z.strictObject({
  name: words,
  unit: words,
  phone: words,
  complaintBody: words,
  refusalRule: words.exactOptional(),
});

const lending = z.strictObject({
  lender: words.exactOptional(),
  legalBasis: words.exactOptional(),
  decider: z.strictObject({ name: words, unit: words, phone: words }).exactOptional(),
  complaintBody: words.exactOptional(),
  refusalRule: words.exactOptional(),
  terms: z
    .strictObject({
      minimum: count('loanMinimum'),
      maximum: count('loanMaximum'),
      interestPercent: count('loanInterest'),
      mostGraceMonths: count('loanGraceMonths'),
      mostInstalments: count('loanInstalments'),
      deadlineDays: count('loanDeadlineDays'),
      mostDeferralMonths: count('loanDeferralMonths'),
      cvrBeforePayout: z.boolean(),
      approvalLimit: count('loanApprovalLimit'),
    })
    .refine(({ minimum, maximum }) => minimum <= maximum, 'the smallest loan is larger than the largest'),
});

/** A number of whole kroner, by the same check as a rule card has. */
const kroner = (rule: RuleKey) => ruled(rule, z.number('a number of whole kroner'));

const placePrice = z
  .strictObject({
    amount: z.number('a number of whole kroner'),
    per: z.enum(PRICE_UNITS, 'month, course or period'),
  })
  .refine((price) => fitsKind('placePrice', priceCode(price)), 'whole kroner, at most a million');

const economy = z.strictObject({
  placePrice: dated(placePrice).exactOptional(),
  monthlySaving: dated(kroner('monthlySaving')).exactOptional(),
  smallCount: counted('smallCount').exactOptional(),
});

const organisation = z.strictObject({
  id,
  name: words,
  functions: dated(z.enum(['buyer', 'job-centre', 'provider'], 'buyer, job-centre or provider')),
});

const supportBasis = z.strictObject({
  id,
  label: said,
  ownMeans: z.boolean().exactOptional(),
  hint: said.exactOptional(),
});

const dataProtection = z.strictObject({
  controllers: z
    .array(
      z.strictObject({
        organisation: id,
        officer: words.exactOptional(),
        legalBasis: said.exactOptional(),
      }),
    )
    .exactOptional(),
  retention: said.exactOptional(),
  accessMonths: z.int().min(1).exactOptional(),
  partyAccessDays: z.int().min(1).exactOptional(),
  processors: said.exactOptional(),
});

const setUp = z.strictObject({
  agreements: z
    .strictObject({ controllers: dated(day).exactOptional(), dpia: dated(day).exactOptional() })
    .exactOptional(),
  committee: dated(words).exactOptional(),
  retentionMonths: counted('retentionMonths').exactOptional(),
  legalBasis: z
    .strictObject({ place: dated(words).exactOptional(), discharge: dated(words).exactOptional() })
    .exactOptional(),
});

/** A letter with a slot that nothing fills could never be sent. */
const letter = (kind: LetterKind) =>
  said.superRefine(({ da, en }, context) => {
    for (const slot of new Set([da, en].flatMap((given) => unknownSlots(kind, given))))
      context.addIssue({ code: 'custom', message: `nothing in this letter is called {${slot}}` });
  });

const letters = z.strictObject(
  Object.fromEntries(LETTERS.map((kind) => [kind, dated(letter(kind)).exactOptional()])) as Record<
    (typeof LETTERS)[number],
    z.ZodExactOptional<ReturnType<typeof dated<typeof said>>>
  >,
  'the texts of the letters, each by its kind',
);

/** Nothing stands twice under one id, so that nothing is meant by the wrong one. */
const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** One programme, as a file has it: strict, so that a word that is spelt wrong is a fault and not left out. */
export const programmeSchema = z.strictObject(
  {
    id,
    name: words,
    prefix: z.string('a prefix').regex(/^[A-Z]{2,6}$/, 'two to six capital letters, A to Z'),
    organisations: z
      .array(organisation, 'a list of organisations')
      .min(1)
      .refine((all) => once(all.map((one) => one.id)), 'two organisations have the same id'),
    rules,
    supportBases: dated(supportBasis),
    authority: dated(authority),
    lending: dated(lending).exactOptional(),
    period: z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to, 'the last day comes before the first')
      .exactOptional(),
    economy: economy.exactOptional(),
    lookMonths: counted('lookMonths').exactOptional(),
    dataProtection: dated(dataProtection).exactOptional(),
    setUp: setUp.exactOptional(),
    letters,
  },
  'a programme: { "id", "name", … }',
) satisfies z.ZodType<Programme>;
