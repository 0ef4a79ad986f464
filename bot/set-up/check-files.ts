import type { Day } from '../../domain/day.ts';
import type { AroundItem, SetUpItem } from '../../domain/missing.ts';
import { isAround, missingIn } from '../../domain/missing.ts';
import type { Programme } from '../../domain/programme.ts';
import { ITEM } from '../../dialogs/set-up/words.ts';
import { programmeSchema } from './programme-schema.ts';
import type { ProgrammeFile } from './read-files.ts';

/** What the store has already. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** Whose each prefix is. */
  readonly prefixes: ReadonlyMap<string, string>;
}

export interface CheckedFiles {
  /** To be made. */
  readonly programmes: readonly Programme[];
  /** In the store already, so their files are not read again. */
  readonly known: readonly string[];
  readonly faults: readonly string[];
}

const idIn = (json: unknown): string | undefined =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
    ? json.id
    : undefined;

const prefixIn = (json: unknown): string | undefined =>
  typeof json === 'object' && json !== null && 'prefix' in json && typeof json.prefix === 'string'
    ? json.prefix
    : undefined;

/** `rules.places.0.value`, as one finds it in the file. */
const faultsOf = (json: unknown): readonly string[] => {
  const parsed = programmeSchema.safeParse(json);
  return (parsed.error?.issues ?? []).flatMap((issue) => {
    const at = issue.path.map(String).join('.');
    // Each word that does not belong there by its own path.
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) => `${[at, key].filter(Boolean).join('.')}: does not belong here; is it spelt right?`,
      );
    return [`${at === '' ? 'the file' : at}: ${issue.message}`];
  });
};

/** Where each item stands in the file. */
const PATH: Readonly<Record<Exclude<SetUpItem, AroundItem>, string>> = {
  buyer: 'organisations',
  'job-centre': 'organisations',
  provider: 'organisations',
  authority: 'authority',
  'place-basis': 'setUp.legalBasis.place',
  'discharge-basis': 'setUp.legalBasis.discharge',
  deadline: 'rules.deadlineDays',
  'place-rule': 'rules.placeRule',
  rules: 'rules',
  'support-bases': 'supportBases',
  lending: 'lending',
  'loan-basis': 'lending.legalBasis',
  letters: 'letters',
  agreement: 'setUp.agreements.controllers',
  dpia: 'setUp.agreements.dpia',
  officers: 'dataProtection.controllers',
  retention: 'setUp.retentionMonths',
  'look-retention': 'lookMonths',
  committee: 'setUp.committee',
};

/** What a programme lacks for its first citizen, as far as its file could say it. */
const lacksIn = (programme: Programme, today: Day): readonly string[] =>
  missingIn(programme, today).map((checked) => {
    const { item, which } = checked;
    const parts = which.length > 0 ? which.join(', ') : ITEM[item].label.en;
    return `${isAround(item) ? item : PATH[item]}: nothing holds on ${today} (${parts})`;
  });

const twice = (values: readonly (string | undefined)[], nth: number): boolean =>
  values[nth] !== undefined && values.indexOf(values[nth]) < nth;

/**
 * Every fault of every file at once, by the file's name and the path in it. `whole`: a programme that lacks something
 * of the checklist is refused. Pure.
 */
export const checkFiles = (
  files: readonly ProgrammeFile[],
  { ids, prefixes }: Known,
  today: Day,
  whole: boolean,
): CheckedFiles => {
  const fresh = files.filter(({ json }) => !ids.has(idIn(json) ?? ''));
  const allIds = fresh.map(({ json }) => idIn(json));
  const allPrefixes = fresh.map(({ json }) => prefixIn(json));
  const checked = fresh.map(({ name, json, fault }, nth) => {
    const parsed = programmeSchema.safeParse(json);
    const owner = prefixes.get(allPrefixes[nth] ?? '');
    // One that a killed process had begun keeps its prefix.
    const taken = owner !== undefined && owner !== allIds[nth];
    const faults = [
      ...(fault === undefined ? faultsOf(json) : [fault]),
      ...(twice(allIds, nth) ? ['id: another file has the same id'] : []),
      ...(twice(allPrefixes, nth) ? ['prefix: another file has the same prefix'] : []),
      ...(taken ? [`prefix: it belongs to the programme ${owner}`] : []),
      ...(parsed.success && whole ? lacksIn(parsed.data, today) : []),
    ];
    return { programme: parsed.data, faults: faults.map((one) => `PROGRAMMES ${name}: ${one}`) };
  });
  return {
    programmes: checked.flatMap(({ programme }) => programme ?? []),
    known: files.flatMap(({ json }) => idIn(json) ?? []).filter((id) => ids.has(id)),
    faults: checked.flatMap(({ faults }) => faults),
  };
};
