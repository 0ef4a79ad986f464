import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { dayBetween } from '../words.ts';
import type { StartFacts } from './facts.ts';

/** When the course can begin. */
export const startDate = <F extends StartFacts>() =>
  date<F>({
    name: text('startdato', 'start date'),
    label: text('Hvornår kan forløbet begynde?', 'When can the course begin?'),
    why: text(
      'De 6 + 6 måneder regnes herfra, og Erhvervschefen får datoen.',
      'The 6 + 6 months run from here, and the Erhvervschef hears the date.',
    ),
    readers: text(
      'Alle på sagen; Erhvervschefen ser datoen og sagsnummeret.',
      'All on the case; the Erhvervschef sees date and number.',
    ),
    example: text('1. april', '1 April'),
    fallback: ({ facts }) => facts.proposedStart,
    check: (value, { facts }) =>
      value >= facts.earliest && value <= facts.latest ? undefined : dayBetween(facts.earliest, facts.latest),
  });

/** The step of it, where a place was said yes to elsewhere. */
export const startStep = <F extends StartFacts>() => ({
  id: 'start',
  title: text('Hvornår begynder forløbet?', 'When does the course begin?'),
  fields: { startDate: startDate<F>() },
});
