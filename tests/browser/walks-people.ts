import { person } from './stories.ts';
import type { Walk } from './walks.ts';

const HOLIDAY = { from: '2026-12-21', to: '2027-01-03' };

/** The dialogs about members, by ways that together pass every step; nobody the other walks need goes away. */
export const PEOPLE_WALKS: Readonly<Record<string, readonly Walk[]>> = {
  away: [{ who: 'visitator2', answers: { ...HOLIDAY, deputy: person('21') } }],
  'away-for': [{ who: 'admin', answers: { ...HOLIDAY, member: person('33'), deputy: person('23') } }],
  'add-member': [
    {
      who: 'admin',
      answers: {
        personId: '00000000-0000-0000-0000-0000000000001/00000000-0000-0000-0000-000000000041',
        name: 'Coach 3',
        organisation: 'naestved',
        roles: 'coach',
      },
    },
  ],
  'change-roles': [{ who: 'admin', answers: { member: person('24'), roles: 'business-director,admin' } }],
  'end-member': [{ who: 'admin', answers: { member: person('28'), lastDay: '2026-12-31' } }],
  'confirm-admin': [{ who: 'admin2', answers: { agrees: 'yes' } }],
  // What they agree on begins after the other walks.
  rule: [
    { who: 'admin', answers: { rule: 'places', value: '3', from: '2028-01-01', reason: 'Aftalt på mødet' } },
  ],
  'rule-answer': [{ who: 'leader', answers: { agrees: 'yes' } }],
};
