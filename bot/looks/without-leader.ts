import type { Day } from '../../domain/day.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Store } from '../../storage/port.ts';
import { listSamples } from '../../storage/samples.ts';
import type { Directory } from '../people/directory.ts';

/** For an administrator: organisations whose samples wait, and nobody there may confirm them. */
export const withoutLeader = async (
  { store, directory }: { readonly store: Store; readonly directory: Directory },
  programme: Programme,
  today: Day,
): Promise<readonly Text[]> => {
  const members = await directory.all();
  const isLed = (organisation: string): boolean =>
    members.some(
      (member) => member.organisation === organisation && may(member, 'sample-looks', programme, today),
    );
  const found = await Promise.all(
    programme.organisations
      .filter(({ id }) => !isLed(id))
      .map(async ({ id, name }) => {
        const waiting = await listSamples(store, programme.id, id, true);
        return waiting.length === 0
          ? []
          : [
              text(
                `${name} har ingen leder, så ingen ser stikprøven af opslag igennem.`,
                `${name} has no leader, so nobody checks the sample of look-ups.`,
              ),
            ];
      }),
  );
  return found.flat();
};
