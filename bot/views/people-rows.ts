import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { isOpen } from '../../domain/status.ts';
import { lacksCoach } from '../../domain/turns.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { day } from '../../dialogs/words.ts';
import type { Responsible } from '../people/world.ts';
import type { World } from '../world.ts';
import { shortDay } from './todo-words.ts';

/** »Mette Holm, væk til og med 30. juli; Lars tager over« */
const nameWords = ({ name, awayUntil, deputy }: Responsible, today: string): Text => {
  if (awayUntil === undefined) return same(name);
  const until = shortDay(awayUntil, today);
  return text(
    `${name}, væk til og med ${until.da}${deputy === undefined ? '' : `; ${deputy} tager over`}`,
    `${name}, away until ${until.en}${deputy === undefined ? '' : `; ${deputy} takes over`}`,
  );
};

/** Whether Næstved sees the case, and since when it does not. */
const sharing = ({ consent, sharedWithProvider }: CaseView, today: string): Text => {
  if (consent.withdrawn !== undefined) {
    const since = shortDay(consent.withdrawn, today);
    return text(`Ikke delt siden ${since.da}`, `Not shared since ${since.en}`);
  }
  return sharedWithProvider
    ? text('Delt med Næstved', 'Shared with Næstved')
    : text('Ikke delt med Næstved', 'Not shared with Næstved');
};

/** »3. marts 2027, tekst af 1. september 2026«: when the citizen was informed, and by which text (GDPR art. 13). */
const informedRows = ({ consent }: CaseView): readonly Row[] => {
  if (consent.information === undefined) return [];
  const [on, held] = [day(consent.day), day(consent.information)];
  return [
    {
      label: text('Informeret', 'Informed'),
      value: text(`${on.da}, tekst af ${held.da}`, `${on.en}, text of ${held.en}`),
    },
  ];
};

/** Who is responsible for a case, who does their work while they are away, and with whom it is shared. */
export const peopleRows = async (
  found: CaseView,
  world: Pick<World, 'people' | 'today'>,
): Promise<readonly Row[]> => {
  const { caseworker, coach } = await world.people(found);
  const { today } = world;
  const nobody = lacksCoach(found) ? text('ingen coach endnu', 'no coach yet') : undefined;
  const coached = coach ? nameWords(coach, today) : nobody;
  return [
    ...(caseworker
      ? [{ label: text('Sagsbehandler', 'Caseworker'), value: nameWords(caseworker, today) }]
      : []),
    ...(coached ? [{ label: text('Coach', 'Coach'), value: coached }] : []),
    ...(isOpen(found.status) ? [{ label: text('Deling', 'Sharing'), value: sharing(found, today) }] : []),
    ...informedRows(found),
  ];
};
