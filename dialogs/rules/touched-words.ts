import { TOUCHES, type Touched } from '../../domain/rules/touched.ts';
import type { RuleKey } from '../../domain/rules/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';

const KEEPS = text(
  'Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.',
  'Holds for cases made from that day on. The cases there are keep what they began with.',
);

/** Whom a change of a rule concerns, said before it is proposed. */
const WHOM: Readonly<Record<Touched, Text>> = {
  'new-cases': KEEPS,
  'new-loans': text(
    'Gælder lån, der bliver søgt fra den dag. De lån, der er søgt, beholder deres vilkår.',
    'Holds for loans asked for from that day on. Loans asked for before keep their terms.',
  ),
  line: text(
    'Gælder alle, der venter på en plads. Ingen, der har en plads, mister den.',
    'Holds for everybody in line for a place. Nobody who has a place loses it.',
  ),
  'before-place': text(
    'Gælder den, der ikke har fået en plads. Et tilbud, der er givet, beholder sin dato.',
    'Holds for who has no place yet. An offer that was made keeps its date.',
  ),
  'before-hearing': text(
    'Gælder partshøringer, der begynder fra den dag. En høring, der er i gang, beholder sin frist.',
    'Holds for hearings that begin from that day on. One under way keeps its last day.',
  ),
  'before-letter': text(
    'Gælder afslag, der bliver sendt fra den dag. Et brev, der er sendt, står ved det, det siger.',
    'Holds for refusals sent from that day on. What a letter has said stands.',
  ),
  'new-complaints': text(
    'Gælder klager, der kommer fra den dag. En klage, I ser på nu, beholder sin frist.',
    'Holds for complaints that come from that day on. One you look at now keeps its last day.',
  ),
  shared: text('Gælder de sager, udbyderen har del i.', 'Holds for the cases the provider takes part in.'),
  choices: text(
    'Gælder, når nogen vælger forsørgelse fra den dag. Ingen borger får ændret det, der står på sagen.',
    'Holds when somebody chooses a support basis from that day on. What stands in a case stays.',
  ),
  whole: text('Gælder projektet og ingen enkelt sag.', 'Holds for the programme and no single case.'),
  every: text(
    'Gælder det, nogen gør i sagerne fra den dag.',
    'Holds for what anybody does in the cases from that day on.',
  ),
};

/** A new deadline reaches one old case after all: the one that is decided again. */
const AFTER_COMPLAINT = text(
  'Får en borger medhold i en klage, løber den nye frist fra den dag.',
  'Where a complaint is upheld the new deadline runs from that day.',
);

/** So many numbers stand on a card. */
const LISTED = 12;

const casesLine = (numbers: readonly string[], more: number): Text => {
  if (numbers.length === 0)
    return more > 0
      ? text('Ingen af de sager, jeg har set på, er berørt.', 'None of the cases I looked at is touched.')
      : text('Ingen åbne sager er berørt.', 'No open case is touched.');
  const shown = listText(numbers.slice(0, LISTED).map(same));
  const rest = numbers.length - LISTED;
  const count =
    numbers.length === 1 ? text('Berørt sag', 'Case touched') : text('Berørte sager', 'Cases touched');
  const also = rest > 0 ? text(` og ${rest} til`, ` and ${rest} more`) : text('', '');
  return text(`${count.da}: ${shown.da}${also.da}.`, `${count.en}: ${shown.en}${also.en}.`);
};

/** Whom the change concerns, and in which open cases; `more`: open cases that were not looked at. */
export const touchedLines = (rule: RuleKey, numbers: readonly string[], more: number): readonly Text[] => [
  WHOM[TOUCHES[rule]],
  ...(rule === 'deadlineDays' ? [AFTER_COMPLAINT] : []),
  casesLine(numbers, more),
];
