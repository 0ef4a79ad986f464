import type { Shortage } from '../../domain/people/warnings.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { ROLE } from '../../dialogs/role-words.ts';

/** Too few people for a decision, in words for who can add some. */
export const shortageLine = ({ role, people }: Shortage): Text => {
  const { da, en } = ROLE[role];
  return people === 0
    ? text(
        `⚠ Der er ingen ${da}. Uden en går sagerne i stå.`,
        `⚠ There is no ${en}. Without one the cases stop.`,
      )
    : text(
        `⚠ Der er kun én ${da}. Er personen væk eller inhabil, kan ingen anden gøre det.`,
        `⚠ There is only one ${en}. If they are away or have a conflict of interest, nobody else can.`,
      );
};
