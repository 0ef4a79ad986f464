import type { Element } from '../../cards/elements.ts';
import { button, card, heading, hint, notice, openUrl, row, words } from '../../cards/elements.ts';
import { openAccess } from '../../domain/access.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { inSight } from '../../dialogs/in-sight.ts';
import { ACCESS_KIND } from '../../dialogs/happened/citizen.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { deadlineLine } from '../../dialogs/words.ts';
import type { AccessDocument } from '../access/document.ts';
import { accessFile } from '../files/access-file.ts';
import type { AccessFormat } from '../files/file.ts';
import { ACCESS_FORMATS } from '../files/file.ts';
import type { View, ViewContext } from './view.ts';

const TITLES: Readonly<Record<AccessFormat, ReturnType<typeof text>>> = {
  word: text('Hent Word-filen', 'Get the Word file'),
  json: text('Hent som data (JSON)', 'Get it as data (JSON)'),
};

const READ = text(
  'Filen er et udkast til dig. Læs den igennem, og tag det ud, der handler om andre personer. Jeg sender ikke noget til borgeren.',
  'The file is a draft for you. Read it through and take out what is about other people. I send nothing to the citizen.',
);

/** The way to a file: a link on this machine, or Teams' own question whether one wants it. */
const actionFor = async (
  format: AccessFormat,
  made: AccessDocument,
  { scene, lang }: ViewContext,
): Promise<{ readonly action: Element } | { readonly refused: string }> => {
  const title = TITLES[format][lang];
  const { files } = scene.deps;
  if (files.kind === 'consent')
    return {
      action: button({
        title,
        verb: 'get-file',
        data: { file: 'access', case: made.number, format },
      }),
    };
  const file = await accessFile(made, format);
  return 'refused' in file ? { refused: file.refused[lang] } : { action: openUrl(title, files.linkTo(file)) };
};

/** What is in the file, by its headings and how much stands under each. */
const contents = ({ sections }: AccessDocument): string =>
  sections
    .map(({ title, entries }) => `${title} (${entries.reduce((sum, { lines }) => sum + lines.length, 0)})`)
    .join(' · ');

/** `view access ML-…`: the files for a citizen who asked, as drafts for who gives them. */
export const accessView: View = async (context) => {
  const { world, lang, arg, scene } = context;
  const [number = ''] = arg.split(' ');
  const view = await inSight(world, 'give-access', number);
  if (!view) return card([words((await whyNotThere(world, number))[lang])], [], number);
  const { member, programme, today } = world;
  if (!may(member, 'give-access', programme, today, view))
    return card([words(notAllowed('give-access')[lang])], [], number);
  const asked = openAccess(view, member.organisation);
  const made = asked && (await world.accessTo(number));
  if (!asked || !made)
    return card([words(sayRefusal({ code: 'no-access-asked', case: number }).say[lang])], [], number);
  const actions = await Promise.all(ACCESS_FORMATS.map((format) => actionFor(format, made, context)));
  const refused = actions.find((one) => 'refused' in one);
  const title = `${text('Indsigt', 'Access')[lang]} · ${number}`;
  const given = button({
    title: text('Borgeren har fået den', 'The citizen has got it')[lang],
    verb: 'open',
    data: { dialog: 'access-given', case: number },
  });
  return card(
    [
      heading(title),
      words(`${ACCESS_KIND[asked.kind][lang]}. ${deadlineLine(asked.until, today)[lang]}`),
      ...(refused
        ? [notice(refused.refused, 'warning')]
        : [
            notice(READ[lang], 'accent'),
            row(text('I filen', 'In the file (in Danish)')[lang], contents(made)),
            hint(
              scene.deps.files.kind === 'links'
                ? text(
                    'Hvert link virker én gang og i ti minutter.',
                    'Each link works once and for ten minutes.',
                  )[lang]
                : text('Teams spørger, om du vil have filen.', 'Teams asks whether you want the file.')[lang],
            ),
          ]),
    ],
    refused ? [] : [...actions.flatMap((one) => ('action' in one ? [one.action] : [])), given],
    title,
  );
};
