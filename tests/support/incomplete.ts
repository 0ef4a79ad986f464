/** A set-up that lacks something: how it differs from the complete example, and what is said of it, by hand. */
export interface Incomplete {
  readonly change: (json: Record<string, unknown>) => unknown;
  readonly faults: readonly string[];
}

const without = (json: Record<string, unknown>, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)));

const inside = (json: Record<string, unknown>, key: string): Record<string, unknown> =>
  json[key] as Record<string, unknown>;

const always = (value: unknown) => [{ from: '2015-09-01', value }];

/** Thirteen, by hand: seven whose words are wrong, six whose words are right and not enough. */
export const INCOMPLETE: Readonly<Record<string, Incomplete>> = {
  'nothing at all': {
    change: () => ({}),
    faults: [
      'id: an id',
      'name: words',
      'prefix: a prefix',
      'organisations: a list of organisations',
      'rules: every rule with its values',
      'supportBases: a list of values with their days',
      'authority: a list of values with their days',
      'letters: the texts of the letters, each by its kind',
    ],
  },
  'a list instead of a programme': {
    change: (json) => [json],
    faults: ['the file: a programme: { "id", "name", … }'],
  },
  'words that are spelt wrong': {
    change: (json) => ({ ...without(json, 'lookMonths'), lookMonth: always(24), Rules: {} }),
    faults: [
      'lookMonth: does not belong here; is it spelt right?',
      'Rules: does not belong here; is it spelt right?',
    ],
  },
  'values that no rule can have': {
    change: (json) => ({
      ...json,
      prefix: 'ml-1',
      rules: {
        ...inside(json, 'rules'),
        places: always(-1),
        deadlineDays: always(28.5),
        placeRule: always('nogle gange'),
        gateBlocks: always(['dans']),
      },
    }),
    faults: [
      'prefix: two to six capital letters, A to Z',
      'rules.places.0.value: a whole number from 0 to 99',
      'rules.placeRule.0.value: simultaneous or in-all',
      'rules.deadlineDays.0.value: a whole number from 1 to 365',
      'rules.gateBlocks.0.value.0: one of guidance, business-coaching, financial-advice, course-accounting, course-tax, course-vat, business-plan, budget, support-settled',
    ],
  },
  'days that are not in the calendar': {
    change: (json) => ({
      ...json,
      rules: {
        ...inside(json, 'rules'),
        places: [{ from: '2027-02-30', value: 2 }],
        mainMonths: [{ from: '2027-03-01', to: '2027-02-01', value: 6 }],
        qualifyingMonths: [],
      },
    }),
    faults: [
      'rules.places.0.from: a day like 2027-03-01 that is in the calendar',
      'rules.qualifyingMonths: at least one value with its first day',
      'rules.mainMonths.0: the last day comes before the first',
    ],
  },
  'a price for nothing, half a krone saved and a count that is too small': {
    change: (json) => ({
      ...json,
      economy: {
        placePrice: always({ amount: -1, per: 'week' }),
        monthlySaving: always(0.5),
        smallCount: always(2),
        price: 1,
      },
    }),
    faults: [
      'economy.placePrice.0.value.per: month, course or period',
      'economy.monthlySaving.0.value: a value that this rule can have',
      'economy.smallCount.0.value: a whole number from 3 to 50',
      'economy.price: does not belong here; is it spelt right?',
    ],
  },
  'a letter in one language and a loan upside down': {
    change: (json) => ({
      ...json,
      letters: { ...inside(json, 'letters'), hearing: always({ da: 'Vi hører dig' }) },
      lending: always({
        lender: 'Næstved',
        terms: {
          minimum: 50_000,
          maximum: 1_000,
          interestPercent: 0,
          mostGraceMonths: 12,
          mostInstalments: 60,
          deadlineDays: 28,
          mostDeferralMonths: 12,
          cvrBeforePayout: false,
          approvalLimit: 50_000,
        },
      }),
    }),
    faults: [
      'lending.0.value.terms: the smallest loan is larger than the largest',
      'letters.hearing.0.value.en: words',
    ],
  },
  'nobody who buys, and nobody who provides today': {
    change: (json) => ({
      ...json,
      organisations: [
        { id: 'jobcenter-vallensbaek', name: 'Jobcenter Vallensbæk', functions: always('job-centre') },
        {
          id: 'naestved',
          name: 'Næstved',
          functions: [{ from: '2015-09-01', to: '2020-12-31', value: 'provider' }],
        },
      ],
    }),
    faults: [
      'organisations: nothing holds on 2026-11-23 (Buyer of the places)',
      'organisations: nothing holds on 2026-11-23 (Provider of the course)',
    ],
  },
  'no set-up': {
    change: (json) => without(json, 'setUp', 'lookMonths'),
    faults: [
      'setUp.legalBasis.place: nothing holds on 2026-11-23 (Legal basis of a place)',
      'setUp.legalBasis.discharge: nothing holds on 2026-11-23 (Legal basis of a discharge)',
      'setUp.agreements.controllers: nothing holds on 2026-11-23 (Agreement between the controllers)',
      'setUp.agreements.dpia: nothing holds on 2026-11-23 (Impact assessment (DPIA))',
      'setUp.retentionMonths: nothing holds on 2026-11-23 (How long cases are kept)',
      'lookMonths: nothing holds on 2026-11-23 (How long looks are kept)',
      'setUp.committee: nothing holds on 2026-11-23 (Name of the committee)',
    ],
  },
  'no data protection officer at one party': {
    change: (json) => ({
      ...json,
      dataProtection: always({
        controllers: [
          { organisation: 'ishoej', officer: 'dpo, 00 00 00 00' },
          { organisation: 'naestved', officer: 'dpo, 00 00 00 00' },
        ],
      }),
    }),
    faults: ['dataProtection.controllers: nothing holds on 2026-11-23 (jobcenter-vallensbaek)'],
  },
  'rules that have not begun': {
    change: (json) => ({
      ...json,
      rules: {
        ...inside(json, 'rules'),
        deadlineDays: [{ from: '2999-01-01', value: 28 }],
        placeRule: [{ from: '2015-09-01', to: '2016-01-01', value: 'in-all' }],
        places: [{ from: '2999-01-01', value: 2 }],
      },
    }),
    faults: [
      'rules.deadlineDays: nothing holds on 2026-11-23 (Your published deadline)',
      'rules.placeRule: nothing holds on 2026-11-23 (How the places count)',
      'rules: nothing holds on 2026-11-23 (places)',
    ],
  },
  'half a lending, and letters that are missing': {
    change: (json) => ({
      ...json,
      lending: (json['lending'] as readonly { readonly value: Record<string, unknown> }[]).map((row) => ({
        ...row,
        value: without(row.value, 'legalBasis', 'decider'),
      })),
      letters: without(inside(json, 'letters'), 'refusal', 'loan-refusal', 'place'),
    }),
    faults: [
      'lending: nothing holds on 2026-11-23 (decider)',
      'lending.legalBasis: nothing holds on 2026-11-23 (Legal basis of loans)',
      'letters: nothing holds on 2026-11-23 (place, refusal, loan-refusal)',
    ],
  },
  'no support basis and no authority today, and nothing lent': {
    change: (json) => ({
      ...without(json, 'lending'),
      supportBases: [
        {
          from: '2999-01-01',
          value: { id: 'dagpenge', label: { da: 'Dagpenge', en: 'Unemployment benefit' } },
        },
      ],
      authority: [
        {
          from: '2999-01-01',
          value: {
            name: 'Jobcenter',
            unit: 'Beskæftigelse',
            phone: '00 00 00 00',
            complaintBody: 'Ankestyrelsen',
          },
        },
      ],
      letters: without(inside(json, 'letters'), 'loan-refusal', 'loan-agreement'),
    }),
    faults: [
      'authority: nothing holds on 2026-11-23 (name, unit, phone, complaintBody)',
      'supportBases: nothing holds on 2026-11-23 (Support bases)',
    ],
  },
};
