import { isAway, seatsOf } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../../dialogs/words.ts';
import type { ViewContext } from './view.ts';

/** Said over one's tasks: that one is away oneself, and whose work is among them. */
export const absenceLines = async ({ world }: ViewContext): Promise<readonly Text[]> => {
  const { member, today } = world;
  const lines: Text[] = [];
  const { absence } = member;
  if (absence && isAway(member, today)) {
    const until = day(absence.to);
    const deputy = absence.deputy === undefined ? undefined : await world.nameOf(absence.deputy);
    const who =
      deputy === undefined ? text('', '') : text(`, og ${deputy} tager over`, `, and ${deputy} takes over`);
    lines.push(
      text(
        `Du står som væk til og med ${until.da}${who.da}. Er du tilbage før, så skriv »jeg er tilbage«.`,
        `You are away until ${until.en}${who.en}. If you are back earlier, write "I am back".`,
      ),
    );
  }
  for (const other of seatsOf(member, today).filter((seat) => seat !== member)) {
    const until = day(other.absence?.to ?? today);
    lines.push(
      text(
        `Du tager over for ${other.name} til og med ${until.da}.`,
        `You take over for ${other.name} until ${until.en}.`,
      ),
    );
  }
  return lines;
};
