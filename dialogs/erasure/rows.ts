import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import type { Erasable } from '../engine/lookups.ts';
import { day, STATUS } from '../words.ts';

const counted = (count: number, one: Text, many: Text): readonly Text[] => {
  if (count === 0) return [];
  return [count === 1 ? one : text(`${count} ${many.da}`, `${count} ${many.en}`)];
};

/** What goes, what stays, and what nobody reaches: the dry run that both people see. */
export const erasureRows = (
  { initials, status, ending }: CaseView,
  { values, drafts, cards }: Erasable,
): readonly Line[] => {
  const gone = [
    ...counted(values, text('1 oplysning', '1 value'), text('oplysninger', 'values')),
    ...counted(drafts, text('1 kladde', '1 draft'), text('kladder', 'drafts')),
    ...counted(cards, text('1 kort i Teams', '1 card in Teams'), text('kort i Teams', 'cards in Teams')),
  ];
  return [
    { label: text('Borger', 'Citizen'), value: initials },
    {
      label: text('Sagen står som', 'The case stands as'),
      value: ending
        ? text(`${STATUS[status].da}, ${day(ending.date).da}`, `${STATUS[status].en}, ${day(ending.date).en}`)
        : STATUS[status],
    },
    {
      label: text('Slettes', 'Is erased'),
      value: text(
        `Navn, jeres sagsnummer og alle tekster: ${gone.map(({ da }) => da).join(', ')}.`,
        `Name, your case number and all texts: ${gone.map(({ en }) => en).join(', ')}.`,
      ),
    },
    {
      label: text('Bliver stående', 'Stays'),
      value: text(
        'Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.',
        'The number, days and amounts of the case and the choices the evaluation counts: support, reason and outcome.',
      ),
    },
    {
      label: text('Det når jeg ikke', 'What I do not reach'),
      value: text(
        'Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).',
        'Messages typed in Teams, letters and notes you copied, and backups until they expire (up to 35 days).',
      ),
    },
  ];
};
