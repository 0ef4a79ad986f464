import type { Instalment } from '../../domain/loan/instalments.ts';

/** A plan in few bytes, for a run may keep 8 kB: `2027-07-01=1042 2027-08-01=1042`. */
export const packPlan = (plan: readonly Instalment[]): string =>
  plan.map(({ due, amount }) => `${due}=${amount}`).join(' ');

export const planIn = (packed: string): readonly Instalment[] =>
  packed
    .split(' ')
    .filter((line) => line !== '')
    .map((line) => {
      const [due = '', amount = ''] = line.split('=');
      return { due, amount: Number(amount) };
    });
