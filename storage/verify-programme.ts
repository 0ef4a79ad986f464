import type { Programme } from '../domain/programme.ts';
import { evolveRules, type Agreed } from '../domain/rules/evolve.ts';
import { isRuleEvent } from '../domain/rules/events.ts';
import type { Breaks } from './breaks.ts';
import type { BegunBody, ProgrammeBody } from './documents/programme.ts';
import type { LogEntry } from './documents/log.ts';
import { maybeBody } from './documents/body.ts';
import { BEGUN } from './keys.ts';
import { canonicalJson } from './ledger.ts';
import type { Reader } from './port.ts';

/** The entries of a log that are about rules. */
export const isAboutRules = ({ events }: { readonly events?: unknown }): boolean =>
  Array.isArray(events) &&
  events.some(
    (event: unknown) =>
      typeof event === 'object' &&
      event !== null &&
      'type' in event &&
      isRuleEvent({ type: String(event.type) }),
  );

/** What the log makes of a programme as it began; `undefined` where its entries make none. */
export const programmeFrom = (begun: Programme, entries: readonly LogEntry[]): Agreed | undefined => {
  try {
    return entries
      .toSorted((a, b) => a.seq - b.seq)
      .reduce<Agreed>(
        (now, { events, actor, at, seq }) =>
          events
            .filter(isRuleEvent)
            .reduce((one, event) => evolveRules(one, event, { by: actor, at, seq }), now),
        { programme: begun, proposals: [] },
      );
  } catch {
    return undefined; // entries of another shape
  }
};

/** The reasons are kept apart from the log. */
const comparable = ({ programme, proposals = [] }: Partial<ProgrammeBody>): string =>
  canonicalJson({ programme, proposals: proposals.map((one) => ({ ...one, reason: '' })) });

/**
 * The programme against its log. `entries`: those about rules, up to `upTo`. One that is older than its log of rules
 * and had none changed since says nothing of how it began, so there is nothing to compare.
 */
export const verifyProgramme = async (
  reader: Pick<Reader, 'read'>,
  partition: string,
  entries: readonly LogEntry[],
  upTo: number,
  breaks: Breaks,
): Promise<void> => {
  const [doc, begunDoc, headDoc] = await reader.read(partition, ['programme', BEGUN, 'head']);
  const head = maybeBody<{ readonly seq: number }>(headDoc);
  // Somebody works on it just now: it is looked at the next time.
  if ((head?.seq ?? 0) > upTo) return;
  const begun = maybeBody<BegunBody>(begunDoc);
  if (!begun && entries.length === 0) return;
  const made = begun && programmeFrom(begun.programme, entries);
  const found = maybeBody<ProgrammeBody>(doc);
  if (!made || !found || comparable(made) !== comparable(found)) breaks.note({ kind: 'programme' });
};
