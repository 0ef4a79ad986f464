import { foldWords } from '../../domain/danish/normalise.ts';

const WHO =
  '(?:hun|han|hen|de|i|vi|jobcentret|jobcenteret|sagsbehandleren|kommunen|the job centre|she|he|they)';
const READ = '(?:laese|se|faa|have|read|see)(?: (?:det|den|dem|med|referatet|det hele|it|the summary))?';
const YES = '(?:(?:ja|jo|jep|yes)(?: tak)? )?';
const NO = '(?:(?:nej|naeh|no)(?: tak)? )?';

const SHARED = [
  new RegExp(`^${YES}(?:det )?${WHO} (?:maa|kan|may|can) (?:(?:meget |rigtig )?gerne |godt )?${READ}$`),
  new RegExp(
    `^${YES}(?:det |referatet |den )?maa (?:${WHO} )?(?:meget |rigtig )?(?:gerne|godt) (?:laeses|deles|ses|laese|se)(?: (?:det|referatet|med))?$`,
  ),
  new RegExp(`^${YES}del (?:det|referatet)(?: med (?:jobcentret|hende|ham|dem))?$`),
];
const KEPT = [
  new RegExp(`^${NO}(?:det )?${WHO} (?:maa|skal|kan|may|must) (?:helst |godt |ogsaa )?(?:ikke|not) ${READ}$`),
  new RegExp(
    `^${NO}(?:det |referatet |den )?(?:maa|skal) (?:${WHO} )?(?:helst |slet )?ikke (?:laeses|deles|laese|se)(?: (?:det|referatet|med))?$`,
  ),
  new RegExp(`^${NO}del (?:det|referatet) ikke$`),
  /^nej (?:det|referatet) (?:bliver|skal blive|er kun) (?:mellem os|mellem borgeren og mig|hos os|hos mig|i naestved)$/,
];

/** »ja, hun må gerne læse det«: an answer to whether the summary is shared, and no summary. */
export const shareSaid = (raw: string): 'yes' | 'no' | undefined => {
  if (raw.length > 80) return undefined;
  const said = foldWords(raw)
    .replace(/[.,!:;–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (KEPT.some((pattern) => pattern.test(said))) return 'no';
  return SHARED.some((pattern) => pattern.test(said)) ? 'yes' : undefined;
};
