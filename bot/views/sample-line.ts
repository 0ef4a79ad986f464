import type { Element } from '../../cards/elements.ts';
import { button, hint, inputText, notice, verbatim } from '../../cards/elements.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { FRAME } from '../../dialogs/engine/frame-words.ts';
import type { Receipt, Sample, SampleLine } from '../../domain/sample.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import { followUpId, NOTE_LENGTH } from '../chat/sample-press.ts';
import { sayLook } from './look-words.ts';
import type { ViewContext } from './view.ts';

/** »Leder i jobcentret, 2. december kl. 9.12«. */
export const receiptOf = async ({ by, at }: Receipt, { world }: ViewContext): Promise<Text> => {
  const name = await world.nameOf(by);
  return text(`${name}, ${sayMoment(at, 'da', world.today)}`, `${name}, ${sayMoment(at, 'en', world.today)}`);
};

const HINT = text(
  'Skriv kort, hvad du fandt ud af. Intet om borgeren.',
  'Write briefly what you found out. Nothing about the citizen.',
);

/** What became of a line: a button, an input for what came of it, or what was written there. */
const stateOf = async (
  { month, confirmed }: Sample,
  line: SampleLine,
  index: number,
  context: ViewContext,
): Promise<readonly Element[]> => {
  const { lang } = context;
  if (line.settled) {
    const receipt = await receiptOf(line.settled, context);
    const done = text(`Fulgt op – ${receipt.da}: `, `Followed up – ${receipt.en}: `);
    return [notice(`${done[lang]}${line.settled.note}`, 'good')];
  }
  if (line.flagged) {
    const receipt = await receiptOf(line.flagged, context);
    const state = text(`⚑ Følges op – ${receipt.da}`, `⚑ Being followed up – ${receipt.en}`);
    const placeholder = text('Fx: var vikar den dag', 'E.g. stood in that day')[lang];
    const options = { maxLength: NOTE_LENGTH, multiline: true, placeholder };
    return [
      notice(state[lang], 'warning'),
      { ...inputText(followUpId(index), undefined, options), label: HINT[lang] },
      // Who looked at a case, and why, is part of what its citizen can ask to see.
      hint(FRAME.onlyWhatIsNeeded[lang]),
    ];
  }
  if (confirmed) return [];
  const title = text('Følg op', 'Follow up')[lang];
  const data = { month, line: index };
  return [{ type: 'ActionSet', spacing: 'Small', actions: [button({ title, verb: 'flag-look', data })] }];
};

/** Who looked, when and at what, and what the leader has to say to it. */
export const lineOf = async (
  sample: Sample,
  look: LookBody | undefined,
  index: number,
  context: ViewContext,
): Promise<Element> => {
  const { lang, world } = context;
  const line = sample.lines[index];
  const who =
    look === undefined ? '' : `${await world.nameOf(look.by)} · ${sayMoment(look.at, lang, world.today)}`;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      verbatim(who, { weight: 'Bolder' }),
      { ...verbatim(look === undefined ? '' : sayLook(look)[lang]), spacing: 'None' },
      ...(line ? await stateOf(sample, line, index, context) : []),
    ],
  };
};
