import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, hint, notice, verbatim, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { informationVersion } from '../../domain/data-protection.ts';
import type { Letter } from '../../domain/letter.ts';
import type { LetterKind } from '../../domain/programme.ts';
import { LETTERS } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { informationLetter } from '../../dialogs/information/letter.ts';
import { LOAN_LETTERS, isLoanLetter, loanLetterNow } from '../../dialogs/loan/letters.ts';
import type { LetterWorld } from '../../dialogs/letters.ts';
import { LETTER_TITLES, letterNow, letterOf, slotWord } from '../../dialogs/letters.ts';
import { day } from '../../dialogs/words.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import type { World } from '../world.ts';
import { copyBox } from './copy.ts';
import type { View, ViewContext } from './view.ts';

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
  letter
    .split('\n\n')
    .filter((part) => part !== '')
    .map((part) => ({ ...verbatim(part), spacing: 'Small' }));

const lacks = (missing: readonly string[], lang: Lang): string => {
  const list = missing.map((slot) => slotWord(slot)[lang]).join(', ');
  return text(
    `Brevet kan ikke kopieres endnu. Der mangler: ${list}.`,
    `The letter cannot be copied yet. It lacks: ${list}.`,
  )[lang];
};

const GIVE = text(
  'Læs teksten igennem, og giv den til borgeren. Jeg sender ikke noget.',
  'Read it through and give it to the citizen. I send nothing.',
);

const SEND = text(
  'Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.',
  'Read it through and send it by Digital Post. I send nothing.',
);

/** `letter`: the Danish one, which goes out; `shown`: the same in the language it is read in. */
const body = (letter: Letter, shown: Letter, what: Text, lang: Lang): readonly Element[] => [
  ...(letter.ok ? [] : [notice(lacks(letter.missing, lang), 'warning')]),
  ...paragraphs(shown.text),
  ...(letter.ok
    ? [
        copyBox('letter', letter.text, text('Kopiér herfra', 'Copy the Danish letter from here')[lang]),
        hint(what[lang]),
      ]
    : []),
];

/** `brev oplysningspligt`: the text for any citizen, which holds nothing of a case. */
const informationCard = ({ world, lang }: Pick<ViewContext, 'world' | 'lang'>): Card => {
  const about = { programme: world.programme, today: world.today, sender: world.member.name };
  const letter = informationLetter(about, 'da');
  const shown = lang === 'da' ? letter : informationLetter(about, lang);
  const title = LETTER_TITLES.information[lang];
  return fitted(card([heading(title), ...body(letter, shown, GIVE, lang)], [], title));
};

/** The text the citizen was informed by is no longer the one that holds. */
const newer = ({ consent }: CaseView, { programme, today }: World): Text | undefined => {
  const now = informationVersion(programme, today);
  if (now === undefined || consent.information === now) return undefined;
  const held = consent.information;
  const [then, from] = [held === undefined ? undefined : day(held), day(now)];
  return then
    ? text(
        `Borgeren er informeret med teksten af ${then.da}. Her er den af ${from.da}.`,
        `The citizen was informed by the text of ${then.en}. This is the one of ${from.en}.`,
      )
    : text(
        `Det står ikke i sagen, hvilken tekst borgeren er informeret med. Her er den af ${from.da}.`,
        `The case does not say by which text the citizen was informed. This is the one of ${from.en}.`,
      );
};

const informationButton = (number: string, lang: Lang): Element =>
  button({
    title: LETTER_TITLES.information[lang],
    verb: 'view',
    data: { view: 'letter', case: number, letter: 'information' satisfies LetterKind },
  });

const isKind = (name: string | undefined): name is LetterKind => LETTERS.some((kind) => kind === name);

/** `brev ML-…`: the letter to the citizen that belongs to where the case is, filled; a person sends it. */
export const letterView: View = async ({ world, lang, arg }) => {
  const [number = '', named] = arg.split(' ');
  if (number === '' && named === 'information') return informationCard({ world, lang });
  const view = await world.caseView(number);
  if (!view) return card([words((await whyNotThere(world, number))[lang])], [], number);
  const { member, programme, today } = world;
  const mayHave = (letter: LetterKind): boolean =>
    may(member, isLoanLetter(letter) ? LOAN_LETTERS[letter] : 'see-letters', programme, today, view);
  const possible = [letterNow(view), loanLetterNow(view, today)].filter((letter) => letter !== undefined);
  // Where nothing else is to be sent by who asks it is the text that every citizen gets.
  const own = [...possible, 'information' as const].find(mayHave);
  const kind = isKind(named) ? named : (own ?? 'information');
  if (!mayHave(kind)) return card([words(notAllowed('see-letters')[lang])], [], number);
  const title = `${LETTER_TITLES[kind][lang]} · ${number}`;
  const about = await worldOf(view, world);
  const letter = letterOf(kind, view, about);
  const shown = lang === 'da' ? letter : letterOf(kind, view, about, lang);
  const informs = kind === 'information';
  const changed = informs ? newer(view, world) : undefined;
  const toInformation = !informs && may(member, 'see-letters', programme, today, view);
  return fitted(
    card(
      [
        heading(title),
        ...(changed ? [notice(changed[lang], 'accent')] : []),
        ...body(letter, shown, informs ? GIVE : SEND, lang),
      ],
      toInformation ? [informationButton(number, lang)] : [],
      title,
    ),
  );
};
