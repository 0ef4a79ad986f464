import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;

const at = (whole: string, by: string, da: string, en: string) =>
  ({
    ...count,
    of: { whole, by },
    label: text(da, en),
    means: text(
      'Udskrivninger i perioden, efter hvad borgeren levede af den dag.',
      'Discharges in the period, by what the citizen lived on that day.',
    ),
  }) as const;

const later = (months: '6' | '12', da: string, en: string) =>
  ({
    ...count,
    of: { whole: `followed-${months}`, by: 'support' },
    label: text(da, en),
    means: text(
      `Statusser i perioden ${months} måneder efter, efter hvad borgeren levede af den dag.`,
      `Follow-ups in the period after ${months} months, by what the citizen lived on that day.`,
    ),
  }) as const;

const followed = (months: '6' | '12') =>
  ({
    ...count,
    label: text(
      `Status ${months} måneder efter udskrivning`,
      `Follow-ups ${months} months after the discharge`,
    ),
    means: text(
      'Statusser efter dato, for forløb der stadig er udskrevet. Ved flere af samme slags gælder den sidste i perioden.',
      'Follow-ups by date, of courses that are still ended. Of several of one kind the last one in the period.',
    ),
  }) as const;

/** Udbytte. Self-supporting: no public benefit on the day (practice §6); education with public support is none. */
export const OUTCOME = {
  'self-supporting': at('discharges', 'support', 'Selvforsørgende', 'Self-supporting'),
  supported: at('discharges', 'support', 'På offentlig forsørgelse', 'On public support'),
  'support-unknown': at('discharges', 'support', 'Ved ikke', 'Not known'),
  'self-employed': at('self-supporting', 'way', 'Egen virksomhed', 'Self-employed'),
  'self-employed-and-job': at('self-supporting', 'way', 'Job og egen virksomhed', 'A job and self-employed'),
  employed: at('self-supporting', 'way', 'Job', 'A job'),
  'self-employed-and-benefit': at(
    'supported',
    'way',
    'Egen virksomhed og supplerende ydelse',
    'Self-employed with a benefit',
  ),
  'in-education': at('supported', 'way', 'Uddannelse', 'Education'),
  'on-benefits': at('supported', 'way', 'Ydelse', 'Benefits'),
  'on-pension': at('supported', 'way', 'Pension', 'Pension'),
  'followed-6': followed('6'),
  'self-supporting-6': later('6', 'Selvforsørgende efter 6 måneder', 'Self-supporting after 6 months'),
  'supported-6': later('6', 'På offentlig forsørgelse efter 6 måneder', 'On public support after 6 months'),
  'unknown-6': later('6', 'Ved ikke efter 6 måneder', 'Not known after 6 months'),
  'followed-12': followed('12'),
  'self-supporting-12': later('12', 'Selvforsørgende efter 12 måneder', 'Self-supporting after 12 months'),
  'supported-12': later(
    '12',
    'På offentlig forsørgelse efter 12 måneder',
    'On public support after 12 months',
  ),
  'unknown-12': later('12', 'Ved ikke efter 12 måneder', 'Not known after 12 months'),
  businesses: {
    ...count,
    label: text('Virksomheder med CVR-nummer', 'Businesses with a CVR number'),
    means: text(
      'Forløb begyndt senest periodens sidste dag, hvor et CVR-nummer er noteret, uanset hvornår.',
      "Courses that began by the period's last day with a CVR number noted, whenever it was.",
    ),
  },
} as const satisfies Readonly<Record<string, Counted>>;
