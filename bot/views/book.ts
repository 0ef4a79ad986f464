import type { Element } from '../../cards/elements.ts';
import { button, card, heading, hint, notice, openUrl, row, words } from '../../cards/elements.ts';
import { readDate } from '../../domain/danish/date.ts';
import { sayAmount, sayMonth } from '../../domain/danish/say.ts';
import type { Day, Month } from '../../domain/day.ts';
import { monthAfter } from '../../domain/day.ts';
import { ledgerSums } from '../../domain/loan/ledger.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { bookFile, withheldLine } from '../files/book-file.ts';
import { monthIn } from '../chat/sample-press.ts';
import type { Book } from '../lending.ts';
import type { View, ViewContext } from './view.ts';

/** A month by its number or its name; a name without a year is the last month that was called so. */
const monthOf = (said: string, today: Day): Month => {
  const here = today.slice(0, 7);
  const [name = '', year = here.slice(0, 4)] = said.split(' ');
  const named = readDate(`1. ${name} ${year}`, today);
  const found = monthIn(said) ?? (named.kind === 'one' ? named.value.slice(0, 7) : monthAfter(here, -1));
  return found > here && !/\d/.test(said) ? monthAfter(found, -12) : found;
};

/** The way to the file: a link on this machine, or Teams' own question whether one wants it. */
const fileAction = async (
  month: string,
  found: Book,
  { scene, world, lang }: ViewContext,
): Promise<Element> => {
  const title = text('Hent Excel-filen', 'Get the Excel file')[lang];
  const { files } = scene.deps;
  return files.kind === 'links'
    ? openUrl(title, files.linkTo(await bookFile(month, world.programme.prefix, found)))
    : button({ title, verb: 'get-file', data: { month } });
};

/** `månedsudtræk`: what was paid out and paid back in a month, for the finance system; the last month unless told. */
export const bookView: View = async (context) => {
  const { world, lang, arg, lead, scene } = context;
  const { member, programme, today } = world;
  const title = text('Månedens bilag', "The month's book")[lang];
  if (!may(member, 'pay-loan', programme, today))
    return card([heading(title), words(notAllowed('pay-loan')[lang])], [], title);
  const month = monthOf(arg, today);
  const book = await world.book(month);
  const { lines: found, withheld } = book;
  const { paidOut, repaid, excess } = ledgerSums(found);
  const turn = (to: string): Element =>
    button({ title: sayMonth(to, lang), verb: 'view', data: { view: 'book', month: to } });
  const later = monthAfter(month, 1);
  const lines = [
    ...(lead ? [words(lead[lang])] : []),
    ...(withheld > 0 ? [notice(withheldLine(withheld)[lang], 'warning')] : []),
    ...(found.length === 0
      ? withheld > 0
        ? []
        : [words(text('Der er ikke bogført noget i måneden.', 'Nothing was booked in the month.')[lang])]
      : [
          row(text('Udbetalt', 'Paid out')[lang], sayAmount(paidOut, lang)),
          row(text('Indbetalt', 'Paid in')[lang], sayAmount(repaid, lang)),
          ...(excess > 0
            ? [row(text('Betalt for meget', 'Paid too much')[lang], sayAmount(excess, lang))]
            : []),
          row(text('Bilag', 'Entries')[lang], String(found.length)),
          hint(
            scene.deps.files.kind === 'links'
              ? text('Linket virker én gang og i ti minutter.', 'The link works once and for ten minutes.')[
                  lang
                ]
              : text(
                  'Teams spørger, om du vil have filen. Den indeholder borgernes navne.',
                  "Teams asks whether you want the file. It holds the citizens' names.",
                )[lang],
          ),
        ]),
  ];
  return card(
    [heading(`${title} · ${sayMonth(month, lang)}`), ...lines],
    [
      ...(found.length === 0 ? [] : [await fileAction(month, book, context)]),
      turn(monthAfter(month, -1)),
      ...(later <= today.slice(0, 7) ? [turn(later)] : []),
    ],
    title,
  );
};
