import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { ROLE } from '../role-words.ts';
import type { Saying } from './said.ts';

const cases = (count: number): Text =>
  text(
    count === 1 ? 'en åben sag' : `${count} åbne sager`,
    count === 1 ? 'an open case' : `${count} open cases`,
  );

/** Why the register of members stays as it is, and the field it concerns where that can be mended. */
export const PEOPLE_REFUSALS = {
  'already-member': () => ({
    say: text(
      'Den person er allerede medarbejder her. Skriv »medarbejdere«, og vælg personen dér.',
      'That person is a member already. Write "members" and choose them there.',
    ),
    field: 'personId',
  }),
  'no-such-member': () => ({
    say: text('Den medarbejder findes ikke længere her.', 'That member is no longer here.'),
  }),
  'no-role': () => ({ say: text('Vælg mindst én rolle.', 'Choose at least one role.'), field: 'roles' }),
  'role-not-there': (refusal) => {
    const role = ROLE[refusal.role];
    return {
      say: text(
        `Der kan ikke være en ${role.da} i den organisation. Vælg en anden rolle eller organisation.`,
        `There can be no ${role.en} in that organisation. Choose another role or organisation.`,
      ),
      field: 'roles',
    };
  },
  'own-roles': () => ({
    say: text(
      'Man giver ikke sig selv roller. Bed den anden administrator om det.',
      'Nobody gives themselves roles. Ask the other administrator.',
    ),
  }),
  'last-admin': () => ({
    say: text(
      'Så er der ingen administrator tilbage. Tilføj en ny først, og lad en anden bekræfte.',
      'Then no administrator would be left. Add a new one first and have somebody confirm.',
    ),
  }),
  'last-day-past': () => ({
    say: text('Den sidste dag kan tidligst være i dag.', 'The last day cannot be before today.'),
    field: 'lastDay',
  }),
  'has-cases': (refusal) => ({
    say: text(
      `Personen har ${cases(refusal.cases).da}. Vælg en kollega, der tager over.`,
      `That person has ${cases(refusal.cases).en}. Choose a colleague to take over.`,
    ),
    field: 'successor',
  }),
  'role-has-cases': (refusal) => ({
    say: text(
      `Personen har ${cases(refusal.cases).da} i en rolle, du tager væk. Overdrag først: »overdrag«.`,
      `That person has ${cases(refusal.cases).en} in a role you take away. First hand over: "hand over".`,
    ),
    field: 'roles',
  }),
  'successor-cannot': (refusal) => ({
    say: text(
      `Den kollega kan ikke overtage ${refusal.case}. Vælg en anden, eller overdrag den sag for sig.`,
      `That colleague cannot take over ${refusal.case}. Choose another, or hand that case over by itself.`,
    ),
    field: 'successor',
  }),
  'no-proposal': () => ({
    say: text(
      'Der er ikke noget at bekræfte: det er allerede afgjort.',
      'Nothing to confirm: it is settled.',
    ),
  }),
  'own-admin': () => ({
    say: text(
      'Det skal en anden administrator bekræfte: to personer, aldrig den samme.',
      'Another administrator has to confirm that: two people, never the same.',
    ),
  }),
  'absence-ends-early': () => ({
    say: text(
      'Den sidste dag skal ligge i dag eller senere, og efter den første.',
      'The last day must be today or later, and after the first.',
    ),
    field: 'to',
  }),
  'no-such-deputy': () => ({
    say: text('Vælg en kollega i samme organisation.', 'Choose a colleague of the same organisation.'),
    field: 'deputy',
  }),
  'own-deputy': () => ({
    say: text(
      'Man gør ikke sig selv til stedfortræder. Vælg en anden kollega, eller lad personen selv skrive det.',
      'Nobody makes themselves a deputy. Choose another colleague, or let the person write it.',
    ),
    field: 'deputy',
  }),
  'deputy-away': () => ({
    say: text(
      'Den kollega er selv væk i de dage. Vælg en anden.',
      'That colleague is away on those days. Choose another.',
    ),
    field: 'deputy',
  }),
  'not-away': () => ({ say: text('Der står ikke noget fravær.', 'No absence is written down.') }),
} satisfies Saying;
