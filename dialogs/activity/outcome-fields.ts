import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { maybeDate } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import type { ActivityFacts } from './facts.ts';
import { SHARED } from './readers.ts';
import { shareField } from './share-field.ts';

/** What came of it. */
export const outcomeFields = {
  summary: words<'optional', ActivityFacts>({
    presence: 'optional',
    long: true,
    name: text('referat', 'summary'),
    label: text('Referat', 'Summary'),
    hint: text(
      'Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.',
      'Write what you agreed. Not health, family or other people.',
    ),
    why: text(
      'Så du og din stedfortræder kan gå videre, hvor I slap. Det bliver i Næstved, medmindre du deler det.',
      'So that you and your deputy can go on from there. It stays in Næstved unless you share it.',
    ),
    readers: text(
      'Kun coachen på sagen – og sagsbehandleren og lederen i jobcentret, hvis du deler det.',
      "Only the coach of the case – and the caseworker and the job centre's leader if you share it.",
    ),
    example: text('vi gik budgettet igennem', 'we went through the budget'),
  }),
  share: shareField(
    text(
      'Borgeren skal kunne tale frit med coachen; kun fremmøde, aftaler og status er fælles for parterne.',
      'The citizen must be able to speak freely; only attendance, agreements and status are shared.',
    ),
    () => 'no',
  ),
  agreements: words<'optional', ActivityFacts>({
    presence: 'optional',
    long: true,
    name: text('aftaler', 'agreements'),
    label: text('Aftaler', 'Agreements'),
    why: text(
      'Sagsbehandleren skal kunne følge op på det, borgeren har lovet, og kunne skrive det i Min Plan.',
      'The caseworker follows up on what the citizen promised and can put it into the plan.',
    ),
    readers: SHARED,
    example: text('taler med banken inden fredag', 'talks to the bank before Friday'),
  }),
  nextDate: maybeDate<ActivityFacts>({
    name: text('næste gang', 'next time'),
    label: text('Næste gang', 'Next time'),
    why: text(
      'Er dagen gået, uden at der er noteret noget, spørger jeg coachen, hvad der blev af det.',
      'If the day passes and nothing is logged, I ask the coach what became of it.',
    ),
    readers: SHARED,
    example: text('på torsdag', 'on Thursday'),
    check: (value, { answers, today }) => {
      const held = (answers['date'] ?? today) as Day;
      return value <= held || value < today ? sayRefusal({ code: 'next-in-past' }).say : undefined;
    },
  }),
};
