import { card, heading, hint, inputText, verbatim, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { text } from '../../domain/text.ts';
import { journalNote } from '../../dialogs/journal-note.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import type { View } from './view.ts';

/** A text in one piece that can be marked and copied, on a phone too. */
export const copyBox = (id: string, value: string, label: string) => ({
  ...inputText(id, value, { maxLength: value.length, multiline: true, placeholder: '' }),
  label,
});

const HOW = text(
  'Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.',
  'Select the text and copy it to your case system. I am not your case system.',
);

/**
 * »Kopiér til fagsystemet«: date, short theme and finished text of one thing that happened (practice §7). That somebody
 * of the authority that did it has fetched it is on disk before the text leaves, so it is never asked for in vain.
 */
export const copyView: View = async ({ world, lang, arg }) => {
  const [number = '', seq = ''] = arg.split(' ');
  const view = await world.caseView(number);
  const entry = view && (await world.entry(number, Number(seq)));
  if (!view || !entry) return card([words((await whyNotThere(world, number))[lang])], [], number);
  // The other authority's own file is none of what somebody here has kept.
  if (entry.organisation === world.member.organisation)
    await world.noteCopied(new Map([[number, new Set([Number(seq)])]]));
  const note = journalNote(entry.at, entry.events, entry.personal, view, world.programme);
  const title = text('Kopiér til fagsystemet', 'Copy to your case system')[lang];
  return fitted(
    card(
      [
        heading(title),
        verbatim(`${note.date} · ${note.theme}`, { weight: 'Bolder' }),
        copyBox('note', note.text, text('Notat', 'Note')[lang]),
        hint(HOW[lang]),
      ],
      [],
      `${title}: ${number}`,
    ),
  );
};
