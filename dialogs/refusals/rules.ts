import { partyIn } from '../../domain/rules/place-party.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import { text } from '../../domain/text.ts';
import { RULE } from '../rules/labels.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why a rule stays as it is, and the field it concerns where that can be mended. */
export const RULE_REFUSALS = {
  'rule-value': (refusal) => {
    const kind = RULE_KIND[refusal.rule];
    return {
      say:
        kind.kind === 'count'
          ? text(
              `Her kan stå et helt tal fra ${kind.least} til ${kind.most}.`,
              `Here can stand a whole number from ${kind.least} to ${kind.most}.`,
            )
          : text(
              `Det kan »${RULE[refusal.rule].da}« ikke være. Se på kortet, hvordan reglen skrives.`,
              `"${RULE[refusal.rule].en}" cannot be that. See on the card how the rule is written.`,
            ),
      field: 'value',
    };
  },
  'rule-backwards': (refusal) => ({
    say: partyIn(refusal.rule)
      ? text(
          `En dag hører til én organisation fra morgen til aften, så en ny kan tidligst begynde ${day(refusal.earliest).da}.`,
          `A day is one organisation's from morning to evening, so another can begin on ${day(refusal.earliest).en} at the earliest.`,
        )
      : text(
          `Sagerne beholder det, de er begyndt med, så reglen kan tidligst gælde fra ${day(refusal.earliest).da}.`,
          `The cases keep what they began with, so the rule can hold from ${day(refusal.earliest).en} at the earliest.`,
        ),
    field: 'from',
  }),
  'rule-same': () => ({
    say: text(
      `Sådan er det allerede den dag. Skriv »regler« for at se, hvad der er aftalt.`,
      `That holds on that day already. Write "rules" to see what is agreed on.`,
    ),
    field: 'value',
  }),
  'rule-clash': (refusal) => ({
    say: text(
      `Så er det mindste lån (${sayAmount(refusal.minimum, 'da')}) større end det største (${sayAmount(refusal.maximum, 'da')}). Ret det ene først.`,
      `Then the smallest loan (${sayAmount(refusal.minimum, 'en')}) is larger than the largest (${sayAmount(refusal.maximum, 'en')}). Change one of them first.`,
    ),
    field: 'value',
  }),
  'rule-open-cases': (refusal) => {
    const { cases } = refusal;
    return {
      say: text(
        `${cases === 1 ? 'Der er 1 åben sag' : `Der er ${cases} åbne sager`}, og en sag hører til det jobcenter, der begyndte den: ingen ville have den. Begynd et nyt projekt ved siden af til det nye jobcenter (docs/set-up.md), eller vent, til sagerne er lukket.`,
        `${cases === 1 ? '1 case is open' : `${cases} cases are open`}, and a case belongs to the job centre that began it: nobody would have it. Begin a new programme beside this one for the new job centre (docs/set-up.md), or wait until the cases are closed.`,
      ),
      field: 'value',
    };
  },
  'rule-waiting': (refusal) => ({
    say: text(
      `Et forslag om »${RULE[refusal.rule].da}« venter allerede på en nr. 2. Lad det blive bekræftet, eller tag det tilbage: »bekræft regel«.`,
      `A proposal on "${RULE[refusal.rule].en}" waits for a no. 2 already. Have it confirmed or take it back: "confirm rule".`,
    ),
    field: 'rule',
  }),
  'no-rule-proposal': () => ({
    say: text(
      'Det forslag er der allerede svaret på. Skriv »regler« for at se, hvad der gælder.',
      'That proposal is answered already. Write "rules" to see what holds.',
    ),
  }),
  'own-rule': () => ({
    say: text(
      'Det skal en anden bekræfte: to personer, aldrig den samme.',
      'Somebody else has to confirm that: two people, never the same.',
    ),
  }),
} satisfies Saying;
