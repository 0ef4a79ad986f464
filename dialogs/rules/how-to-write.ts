import type { RuleKind } from '../../domain/rules/kinds.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { optionText } from './say.ts';

/** How a value of the kind is written. */
export const howToWrite = (kind: RuleKind): Text => {
  switch (kind.kind) {
    case 'count':
      return text(
        `Et helt tal fra ${kind.least} til ${kind.most}.`,
        `A whole number from ${kind.least} to ${kind.most}.`,
      );
    case 'money':
      return text('Et beløb i hele kroner, fx 25.000.', 'An amount in whole kroner, e.g. 25.000.');
    case 'price':
      return text(
        'Et beløb i hele kroner og hvad det er for: »8.000 kr. pr. måned«, »pr. forløb« eller »for hele perioden«.',
        'An amount in whole kroner and what it is for: "8.000 kr. per month", "per course" or "for the whole period".',
      );
    case 'choice': {
      const [first = '', second = ''] = kind.options;
      return text(
        `»${optionText(first).da}« eller »${optionText(second).da}«.`,
        `"${optionText(first).en}" or "${optionText(second).en}".`,
      );
    }
    case 'yes-no':
      return text('Ja eller nej.', 'Yes or no.');
    case 'day':
      return text('Datoen, den er fra, fx 1. december 2026.', 'The date it is of, e.g. 1 December 2026.');
    case 'days-before':
      return text('Antal dage før, fx 7, 2 – eller »ingen«.', 'Days before, e.g. 7, 2 – or "none".');
    case 'days':
      return text(
        'Datoer med komma imellem, eller »ingen« for den første i enhver måned.',
        'Dates with commas between, or "none" for the first of any month.',
      );
    case 'items':
      return text(
        'Vælg det, der skal være der først – eller skriv »ingen«. Resten bliver kun nævnt.',
        'Choose what must be there first – or write "none". The rest is only mentioned.',
      );
    case 'text':
      return text(`Højst ${kind.most} tegn.`, `At most ${kind.most} characters.`);
    case 'letter':
      return text(
        'Hele brevet. {navne i krøller} bliver udfyldt, [[dele i klammer]] kun, når de passer.',
        'The whole letter. {names in braces} are filled in, [[parts in brackets]] only where they fit.',
      );
    case 'organisation':
      return text(
        'Organisationens navn. Er den ikke her endnu, bliver den tilføjet.',
        'The name of the organisation. One that is not here yet is added.',
      );
    case 'support-basis':
      return text('Et af dem, der gælder i dag.', 'One of those that hold today.');
  }
};
