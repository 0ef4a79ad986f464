import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';

/** So many choices are all named; of more, the card has the list. */
const FEW = 5;

/** Of many, so many are enough to see what kind of answer is meant. */
const SOME = 3;

/** Longer names are read on the card and not in a sentence. */
const LONGEST = 160;

/** Nobody has to answer: what could not be read must hold nobody up who does not know a better answer. */
const OR_SKIP = text(' – eller »spring over«', ' – or "skip"');

/** The same after a full stop, where the sentence before is about the list. */
const SKIP_TOO = text(' Du kan også skrive »spring over«.', ' You can also write "skip".');

const NOTHING = text('', '');

const QUOTED: Readonly<Record<Lang, (name: string) => string>> = {
  da: (name) => `»${name}«`,
  en: (name) => `"${name}"`,
};

const OR: Readonly<Record<Lang, string>> = { da: ' eller ', en: ' or ' };

const allOf = (choices: readonly Text[], lang: Lang): string => {
  const names = choices.map((choice) => QUOTED[lang](choice[lang]));
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(OR[lang]);
};

const someOf = (choices: readonly Text[], lang: Lang): string =>
  `${choices.map((choice) => QUOTED[lang](choice[lang])).join(', ')} …`;

/** The choices by name, where there are two of them or more and the sentence stays short. */
const named = (choices: readonly Text[], skippable: boolean): Text | undefined => {
  const few = choices.length <= FEW;
  const shown = few ? choices : choices.slice(0, SOME);
  if (choices.length < 2 || shown.reduce((sum, { da }) => sum + da.length, 0) > LONGEST) return undefined;
  const skip = skippable ? (few ? OR_SKIP : SKIP_TOO) : NOTHING;
  return few
    ? text(
        `Det forstod jeg ikke. Svar ${allOf(shown, 'da')}${skip.da}.`,
        `I did not get that. Answer ${allOf(shown, 'en')}${skip.en}.`,
      )
    : text(
        `Det forstod jeg ikke. Svar fx ${someOf(shown, 'da')} Resten står på listen.${skip.da}`,
        `I did not get that. Answer e.g. ${someOf(shown, 'en')} The rest is on the list.${skip.en}`,
      );
};

/** What is said to an answer that nothing was read from: what one can choose, else an example. */
export const notUnderstood = (field: Field, context: FieldContext): Text => {
  const skippable = field.presence === 'optional';
  const skip = skippable ? OR_SKIP : NOTHING;
  return (
    named(field.choices?.(context) ?? [], skippable) ??
    text(
      `Det forstod jeg ikke. Skriv fx »${field.example.da}«${skip.da}.`,
      `I did not get that. Try "${field.example.en}"${skip.en}.`,
    )
  );
};
