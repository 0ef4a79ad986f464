import type { Element } from '../../cards/elements.ts';
import { card, heading, hint, notice, verbatim, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import type { LetterKind } from '../../domain/programme.ts';
import { LETTERS } from '../../domain/programme.ts';
import { may } from '../../domain/rights.ts';
import type { Lang } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { LOAN_LETTERS, isLoanLetter, loanLetterNow } from '../../dialogs/loan/letters.ts';
import type { LetterWorld } from '../../dialogs/letters.ts';
import { LETTER_TITLES, letterNow, letterOf, slotWord } from '../../dialogs/letters.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { notAllowed } from '../../dialogs/refusals.ts';
import type { World } from '../world.ts';
import { copyBox } from './copy.ts';
import type { View } from './view.ts';

const worldOf = async (view: CaseView, world: World): Promise<LetterWorld> => ({
  programme: world.programme,
  today: world.today,
  signer: await world.knownName(view.caseworker),
  coach: view.coach === undefined ? undefined : await world.knownName(view.coach),
  position: await world.queuePosition(view.number),
  nextFree: (await world.places()).nextFree,
  sender: world.member.name,
});

const paragraphs = (letter: string): readonly Element[] =>
  letter.split('\n\n').map((part) => ({ ...verbatim(part), spacing: 'Small' }));

const lacks = (missing: readonly string[], lang: Lang): string => {
  const list = missing.map((slot) => slotWord(slot)[lang]).join(', ');
  return text(
    `Brevet kan ikke kopieres endnu. Der mangler: ${list}.`,
    `The letter cannot be copied yet. It lacks: ${list}.`,
  )[lang];
};

const body = (kind: LetterKind, view: CaseView, world: LetterWorld, lang: Lang): readonly Element[] => {
  const letter = letterOf(kind, view, world);
  const shown = lang === 'da' ? letter : letterOf(kind, view, world, lang);
  return [
    ...(letter.ok ? [] : [notice(lacks(letter.missing, lang), 'warning')]),
    ...paragraphs(shown.text),
    ...(letter.ok
      ? [
          copyBox('letter', letter.text, text('Kopiér herfra', 'Copy the Danish letter from here')[lang]),
          hint(
            text(
              'Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.',
              'Read it through and send it by Digital Post. I send nothing.',
            )[lang],
          ),
        ]
      : []),
  ];
};

const isKind = (name: string | undefined): name is LetterKind => LETTERS.some((kind) => kind === name);

/** `brev ML-…`: the letter to the citizen that belongs to where the case is, filled; a person sends it. */
export const letterView: View = async ({ world, lang, arg }) => {
  const [number = '', named] = arg.split(' ');
  const view = await world.caseView(number);
  if (!view) return card([words((await whyNotThere(world, number))[lang])], [], number);
  const { member, programme, today } = world;
  const mayHave = (letter: LetterKind): boolean =>
    may(member, isLoanLetter(letter) ? LOAN_LETTERS[letter] : 'see-letters', programme, today, view);
  const possible = [letterNow(view), loanLetterNow(view, today)].filter((letter) => letter !== undefined);
  const kind = isKind(named) ? named : (possible.find(mayHave) ?? possible[0]);
  if (kind === undefined ? !may(member, 'see-letters', programme, today, view) : !mayHave(kind)) {
    return card([words(notAllowed('see-letters')[lang])], [], number);
  }
  if (kind === undefined) {
    const none = text(
      `Der er ikke noget brev at sende i ${number} lige nu.`,
      `There is no letter to send in ${number} now.`,
    )[lang];
    return card([words(none)], [], none);
  }
  const title = `${LETTER_TITLES[kind][lang]} · ${number}`;
  return fitted(card([heading(title), ...body(kind, view, await worldOf(view, world), lang)], [], title));
};
