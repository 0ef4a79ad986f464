import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Member, Role } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';

/** A member whose key, written by hand in the expectations, is `dk:<object>`. */
export const person = (object: string, organisation: string, ...roles: readonly Role[]): Member => ({
  tenant: 'dk',
  object,
  name: object,
  organisation,
  roles,
  from: '2015-09-01',
});

export const ANNA = person('anna', 'jobcenter-vallensbaek', 'caseworker');
export const BO = person('bo', 'jobcenter-vallensbaek', 'caseworker');
export const LIS = person('lis', 'jobcenter-vallensbaek', 'leader');
export const VERA = person('vera', 'naestved', 'visitator');
export const VIGGO = person('viggo', 'naestved', 'visitator');
export const CARL = person('carl', 'naestved', 'coach');
export const CILLE = person('cille', 'naestved', 'coach');
export const LONE = person('lone', 'naestved', 'loan-approver');
export const FINN = person('finn', 'naestved', 'finance');
export const ERIK = person('erik', 'ishoej', 'business-director');
export const ADA = person('ada', 'ishoej', 'admin');
/** Køge is job centre and provider at once. */
export const KAJ = person('kaj', 'koege', 'caseworker', 'visitator');
export const KIRSTEN = person('kirsten', 'koege', 'caseworker', 'visitator');

/** Both keys of a loan in one hand: who asks and grants, and who grants and pays. */
export const LENE = person('lene', 'naestved', 'coach', 'loan-approver');
export const FIE = person('fie', 'naestved', 'loan-approver', 'finance');

/** Leaders where nobody leads in most tests. */
export const NORA = person('nora', 'naestved', 'leader');
export const KARLA = person('karla', 'koege', 'leader');

export const PEOPLE: readonly Member[] = [
  ANNA,
  BO,
  LIS,
  VERA,
  VIGGO,
  CARL,
  CILLE,
  LONE,
  FINN,
  ERIK,
  ADA,
  KAJ,
  KIRSTEN,
];

export const expired = (member: Member, lastDay: string): Member => ({ ...member, to: lastDay });
export const elsewhere = (member: Member, organisation: string): Member => ({ ...member, organisation });

/** The demo's rules with more organisations: one with two functions, a second job centre, one whose function ended. */
export const PILOT: Programme = {
  ...DEMO_PROGRAMME,
  dataProtection:
    DEMO_PROGRAMME.dataProtection?.map((row) => ({
      ...row,
      value: {
        ...row.value,
        controllers: [
          ...(row.value.controllers ?? []),
          ...['koege', 'jobcenter-ishoej'].map((organisation) => ({ organisation, officer: 'dpo' })),
        ],
      },
    })) ?? [],
  organisations: [
    ...DEMO_PROGRAMME.organisations,
    {
      id: 'koege',
      name: 'Køge Kommune',
      functions: [
        { from: '2015-09-01', value: 'job-centre' },
        { from: '2015-09-01', value: 'provider' },
      ],
    },
    {
      id: 'jobcenter-ishoej',
      name: 'Jobcenter Ishøj',
      functions: [{ from: '2015-09-01', value: 'job-centre' }],
    },
    {
      id: 'greve',
      name: 'Greve Kommune',
      functions: [
        { from: '2015-09-01', to: '2026-11-22', value: 'buyer' },
        { from: '2015-09-01', to: '2026-11-22', value: 'job-centre' },
        { from: '2015-09-01', to: '2026-11-22', value: 'provider' },
      ],
    },
  ],
};

/** The pilot with another number of places from a day on. */
export const withPlaces = (places: number, from = '2015-09-01'): Programme => ({
  ...PILOT,
  rules: { ...PILOT.rules, places: [...PILOT.rules.places, { from, value: places }] },
});
