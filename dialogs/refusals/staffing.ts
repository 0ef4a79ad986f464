import { text } from '../../domain/text.ts';
import type { Saying } from './said.ts';

/** Why a case cannot be given to somebody, and the field where another is chosen. */
export const STAFFING_REFUSALS = {
  'too-many-cases': (refusal) => ({
    say: text(
      `Højst ${refusal.most} sager fra ${refusal.people} medarbejdere ad gangen. Tag færre nu og resten bagefter.`,
      `At most ${refusal.most} cases from ${refusal.people} people at a time. Take fewer now and the rest afterwards.`,
    ),
    field: 'cases',
  }),
  'not-a-colleague': () => ({
    say: text(
      'Vælg en kollega samme sted med samme rolle, som kan få alle de valgte sager.',
      'Choose a colleague there in the same role who can have all the chosen cases.',
    ),
    field: 'to',
  }),
  'holds-already': (refusal) => ({
    say: text(
      `Den kollega har allerede ${refusal.case}. Vælg en anden.`,
      `That colleague has ${refusal.case} already. Choose another.`,
    ),
    field: 'to',
  }),
  'cannot-take-over': (refusal) => ({
    say: text(
      `Den kollega kan ikke overtage sagen ${refusal.case}. Vælg en anden.`,
      `That colleague cannot take over ${refusal.case}. Choose another.`,
    ),
    field: 'to',
  }),
  'not-recused': (refusal) => ({
    say: text(
      `Ingen hos jer er meldt inhabil i ${refusal.case}. Skriv »sager« for at finde den rigtige.`,
      `Nobody of yours has a conflict of interest in ${refusal.case}. Write "cases" to find the right one.`,
    ),
  }),
} satisfies Saying;
