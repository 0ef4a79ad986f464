import { synonymsOf, type ChoiceList } from '../synonyms.ts';

/** What the options that are named in commands are called on the cards; a dialog judges the id again. */
const LABELS = {
  activityTypes: {
    guidance: 'personlig vejledning',
    'business-coaching': 'erhvervscoaching',
    'financial-advice': 'finansiel rådgivning',
    'course-accounting': 'undervisning regnskab',
    'course-tax': 'undervisning skat',
    'course-vat': 'undervisning moms',
    sparring: 'individuel sparring',
    advice: 'rådgivning',
    'course-day': 'kursusdag',
    'network-meeting': 'netværksmøde',
  },
  attendance: {
    attended: 'mødt',
    cancelled: 'afbud',
    'cancelled-by-us': 'aflyst af os',
    'no-show': 'udeblevet',
  },
  status: { 'on-track': 'følger planen', attention: 'kræver opmærksomhed', stalled: 'står stille' },
  pauseReason: {
    citizen: 'borgerens forhold',
    leave: 'barsel eller orlov',
    holiday: 'ferie',
    provider: 'udbyderens forhold',
    other: 'andet',
  },
  dischargeReason: {
    completed: 'gennemført',
    'own-business': 'egen virksomhed',
    employment: 'arbejde',
    education: 'uddannelse',
    personal: 'personlige forhold',
    leave: 'barsel',
    'not-to-main': 'gik ikke videre til hovedforløbet',
    withdrew: 'borgeren ønskede at stoppe',
    'no-show': 'udeblevet',
    moved: 'flyttet',
    pension: 'pension eller ny målgruppe',
    'programme-ended': 'projektet slut',
    death: 'død',
    other: 'andet',
  },
  supportBasis: {
    kontanthjaelp: 'kontanthjælp',
    dagpenge: 'dagpenge',
    sygedagpenge: 'sygedagpenge',
    uddannelseshjaelp: 'uddannelseshjælp',
    ledighedsydelse: 'ledighedsydelse',
    fleksloentilskud: 'fleksløntilskud',
    ressourceforloebsydelse: 'ressourceforløbsydelse (jobafklaring)',
    revalideringsydelse: 'revalideringsydelse',
    foertidspension: 'førtidspension',
    selvforsoergende: 'selvforsørgende',
    loen: 'løn',
    andet: 'andet',
  },
} as const satisfies Partial<Record<ChoiceList, Readonly<Record<string, string>>>>;

export type NamedList = keyof typeof LABELS;

export const optionsOf = (
  list: NamedList,
): readonly { readonly id: string; readonly names: readonly string[] }[] =>
  Object.entries<string>(LABELS[list]).map(([id, label]) => ({
    id,
    names: [label, ...synonymsOf(list, id)],
  }));
