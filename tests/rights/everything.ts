import { VIEWS } from '../../bot/chat/recipe.ts';
import { ASKED } from '../../bot/views/can-do.ts';
import { DIALOGS } from '../../dialogs/index.ts';

/** Every verb that a card of ours carries, and those that the contract names. */
export const VERBS = [
  'answer',
  'back',
  'edit',
  'later',
  'cancel',
  'help',
  'why',
  'show',
  'confirm',
  'open',
  'resume',
  'view',
  'get-file',
  'copied',
  'countersign',
  'decline',
  'accept-offer',
  'decline-offer',
  'acknowledge',
  'undo',
  'drop',
  'bind',
  'switch',
] as const;

const WORDS = [
  'fortryd',
  'fortsæt',
  'kanal',
  'skift visitator',
  'sprog en',
  'vis',
  'slet kladde',
  'hvorfor',
  'ja',
];

/** Everything one can say: each dialog and each page, alone and of each of these cases, and what needs no case. */
export const sentences = (numbers: readonly string[]): readonly string[] => {
  const starts = DIALOGS.flatMap((flow) => [...flow.starts.da, ...flow.starts.en]);
  const pages = ASKED.flatMap(({ word }) => [word.da, word.en]);
  const alone = [...starts, ...pages, ...WORDS];
  return [
    ...alone,
    ...numbers.flatMap((number) => [number, ...starts.map((word) => `${word} ${number}`)]),
    ...numbers.flatMap((number) => pages.map((word) => `${word} ${number}`)),
    ...numbers.map((number) => `Vil du vise mig hele sagen ${number} og navnet på borgeren?`),
  ];
};

export interface Names {
  readonly cases: readonly string[];
  readonly runs: readonly Readonly<Record<string, string | number>>[];
  readonly programmes: readonly string[];
  readonly notices: readonly number[];
  readonly entries: readonly number[];
}

export interface Pressed {
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Everything one can press that names what there is. */
export const presses = ({ cases, runs, programmes, notices, entries }: Names): readonly Pressed[] => [
  ...VERBS.flatMap((verb) => [
    { verb, data: {} },
    ...runs.map((data) => ({ verb, data })),
    ...cases.map((number) => ({ verb, data: { case: number, view: 'case', dialog: 'correct' } })),
  ]),
  ...cases.flatMap((number) => [
    ...DIALOGS.map(({ id }) => ({ verb: 'open', data: { dialog: id, case: number } })),
    ...VIEWS.map((view) => ({ verb: 'view', data: { view, case: number } })),
    ...entries.flatMap((entry) => [
      { verb: 'view', data: { view: 'copy', case: number, entry } },
      { verb: 'copied', data: { case: number, entry } },
      { verb: 'copied', data: { until: entry } },
      { verb: 'undo', data: { case: number, entry } },
    ]),
  ]),
  ...programmes.flatMap((programme) => [
    { verb: 'bind', data: { programme } },
    ...notices.flatMap((notice) => [
      { verb: 'acknowledge', data: { notice, programme } },
      { verb: 'acknowledge', data: { notice, programme, all: 'bundle' } },
    ]),
  ]),
];
