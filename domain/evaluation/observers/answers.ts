import { daysBetween } from '../../day.ts';
import type { Asked, Observation } from '../observe.ts';
import { all, by, dayOfMilestone, nextAfter, seen, within } from '../observe.ts';

const OFFER_ANSWERS = {
  enrolled: 'offers-accepted',
  'offer-declined': 'offers-declined',
  withdrawn: 'offers-declined',
  'offer-expired': 'offers-expired',
} as const;

const offered = (asked: Asked): readonly Observation[] =>
  within(asked, 'offered').flatMap((offer) => {
    const next = nextAfter(asked, offer, 'enrolled', 'offer-declined', 'withdrawn', 'offer-expired');
    const known = next && dayOfMilestone(next) <= asked.period.to ? next.what : undefined;
    const figure = OFFER_ANSWERS[known as keyof typeof OFFER_ANSWERS] ?? 'offers-open';
    return [seen('offers', offer), seen(figure, offer)];
  });

const REASONS = {
  idea: 'refused-idea',
  'not-now': 'refused-not-now',
  'target-group': 'refused-target-group',
  other: 'refused-other',
} as const;

/** The end of a course against the citizen's wish is sent like a refusal, and is none. */
const refused = (asked: Asked): readonly Observation[] =>
  within(asked, 'refusal-sent')
    .filter(({ entry }) => all(asked, 'discharged').every((one) => one.entry !== entry))
    .flatMap((sent) => {
      const drafted = all(asked, 'refusal-drafted').findLast(({ entry }) => entry < sent.entry);
      return [
        seen('refusals', sent),
        seen(REASONS[drafted?.kind as keyof typeof REASONS] ?? 'refused-unstated', sent),
      ];
    });

const JUDGED = {
  upheld: 'complaints-upheld',
  partly: 'complaints-partly',
  'rejected-sent-on': 'complaints-sent-on',
} as const;

const complained = (asked: Asked): readonly Observation[] =>
  within(asked, 'complained').flatMap((complaint) => {
    const judged = by(asked, 'complaint-judged').find(({ entry }) => entry > complaint.entry);
    return [
      seen('complaints', complaint),
      seen(JUDGED[judged?.kind as keyof typeof JUDGED] ?? 'complaints-open', complaint),
    ];
  });

const waited = (asked: Asked): readonly Observation[] => {
  const [joined] = all(asked, 'waitlisted');
  if (!joined) return [];
  return within(asked, 'enrolled')
    .filter(({ kind, entry }) => kind !== 'again' && entry > joined.entry)
    .map((enrolled) => seen('days-waiting', enrolled, daysBetween(joined.on, enrolled.on)));
};

/** The waiting list with its offers, refusals, and complaints. */
export const answers = (asked: Asked): readonly Observation[] => [
  ...within(asked, 'waitlisted').map((one) => seen('waitlisted', one)),
  ...waited(asked),
  ...offered(asked),
  ...refused(asked),
  ...complained(asked),
];
