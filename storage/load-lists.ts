import type { Command, Intent } from '../domain/commands.ts';
import type { State } from '../domain/decide/state.ts';
import type { Head } from '../domain/head.ts';
import { rulesAt } from '../domain/programme.ts';
import { isOpen } from '../domain/status.ts';
import { bodyOf } from './documents/body.ts';
import type { CaseBody, ProgrammeBody } from './documents/programme.ts';
import { caseId } from './keys.ts';
import { listAll } from './list-all.ts';
import type { Doc, Store } from './port.ts';

/** So many more than there are places are read at once: some may no longer want the sharing. */
const SPARE = 5;

/** Whose the open cases are, where that counts: a case carries its job centre. */
export const openCasesFor = async (
  store: Store,
  partition: string,
  intent: Intent,
  proposals: ProgrammeBody['proposals'] = [],
): Promise<Pick<State, 'openCases'>> => {
  const rule =
    intent.type === 'propose-rule'
      ? intent.rule
      : intent.type === 'answer-rule'
        ? proposals.find(({ entry }) => entry === intent.proposal)?.change.rule
        : undefined;
  if (rule !== 'functionJobCentre') return {};
  const all = await listAll(store, partition, 'case');
  const open = all.map((doc) => bodyOf<CaseBody>(doc)).filter(({ status }) => isOpen(status));
  return { openCases: open.map(({ organisation }) => organisation) };
};

/** As many places as there can be after a command: more of them may be agreed on by it. */
export const mostPlaces = (
  { programme, proposals = [] }: Pick<ProgrammeBody, 'programme' | 'proposals'>,
  { intent, today }: Pick<Command, 'intent' | 'today'>,
): number => {
  const { places } = rulesAt(programme, today);
  const agreed =
    intent.type === 'answer-rule'
      ? proposals.find(({ entry }) => entry === intent.proposal)?.change
      : undefined;
  return agreed?.rule === 'places' ? Math.max(places, Number(agreed.value)) : places;
};

/** Those who wait and may be offered a place by this command; read only while somebody does. */
export const lineOf = async (
  store: Store,
  partition: string,
  { queue }: Head,
  most: number,
  named: readonly string[],
): Promise<readonly Doc[]> => {
  const waiting = queue.filter((entry) => entry.offer === undefined && !named.includes(entry.case));
  const step = most + SPARE;
  const found: Doc[] = [];
  const wanting = (): number =>
    found.filter((doc) => bodyOf<CaseBody>(doc).consent.withdrawn === undefined).length;
  // Until there is one for every place: whoever no longer wants the sharing is passed over, however many they are.
  for (let at = 0; at < waiting.length && wanting() < most; at += step) {
    const ids = waiting.slice(at, at + step).map((entry) => caseId(entry.case));
    found.push(...(await store.read(partition, ids)).flatMap((doc) => doc ?? []));
  }
  return found;
};
