import type { DatedRules, Programme } from '../../domain/programme.ts';
import { programmeIds } from '../../storage/chains.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Reader } from '../../storage/port.ts';

/** Every rule that this version reads of any programme; one that is added and forgotten here does not compile. */
const READ: Readonly<Record<keyof DatedRules, true>> = {
  places: true,
  placeRule: true,
  qualifyingMonths: true,
  mainMonths: true,
  deadlineDays: true,
  hearingDays: true,
  complaintDays: true,
  reassessmentDays: true,
  undoMinutes: true,
  offerDays: true,
  offerExtensionDays: true,
  staleMonths: true,
  gateBlocks: true,
  lateDays: true,
  longestPauseDays: true,
  reminderDays: true,
  intakeDays: true,
};

/** The rules that a programme was made without, because there were none then. */
const lackedBy = ({ rules }: Programme): readonly string[] =>
  Object.keys(READ).filter((rule) => {
    const rows: unknown = (rules as Readonly<Record<string, unknown>>)[rule];
    return !Array.isArray(rows) || rows.length === 0;
  });

/**
 * What to do about programmes in the store that an earlier version made and this one cannot read, a line each; none
 * where all can be read. No value of a rule is right unless somebody decided it, so none is made up.
 */
export const olderProgrammes = async (
  store: Pick<Reader, 'read' | 'list'>,
  local: boolean,
): Promise<readonly string[]> => {
  const ids = await programmeIds(store);
  const lines = await Promise.all(
    ids.map(async (id): Promise<readonly string[]> => {
      const [doc] = await store.read(programmePartition(id), ['programme']);
      const body = maybeBody<ProgrammeBody>(doc);
      const lacks = body ? lackedBy(body.programme) : [];
      if (lacks.length === 0) return [];
      return local
        ? [
            `Data i mappen er fra en ældre udgave uden ${lacks.join(', ')}: slet mappen .data (eller den, DATA_DIR nævner), og start igen.`,
            `The data are of an older version without ${lacks.join(', ')}: delete the folder .data (or the one DATA_DIR names) and start again.`,
          ]
        : [
            `Programme ${id} was made by an older version without ${lacks.join(', ')}: start that version, or begin the programme in a new store.`,
          ];
    }),
  );
  return lines.flat();
};
