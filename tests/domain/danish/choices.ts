/**
 * What people type where a card offers a choice. `options` names the list offered; OPTIONS holds its ids
 * (the contract) in the order offered, each with the label on the card. The general rules of `inputs.ts`
 * hold here too.
 *
 * - An id, a label or a synonym is found in any case, split or joined (syge dagpenge), hyphenated,
 *   inflected, with ae oe aa, with a typing error in a longer word, and inside a short sentence (hun er på
 *   kontanthjælp).
 * - The whole label wins over a label that contains it (dagpenge, not sygedagpenge; rådgivning, not
 *   finansiel rådgivning), and the longest fit wins over its parts (job og egen virksomhed as an outcome).
 * - A part that fits more than one label is several, and so are two options named together.
 * - "ikke" never gives the option it negates. Where the list has one opposite, that is meant (ikke egnet,
 *   kom ikke, ikke svaret); where two are left, several (følger ikke planen); where more are left, none.
 * - Ja, jo and nej stand for the option that says yes or no, if the list has one. A reservation without
 *   words for it ("ja men") is none.
 * - What is not on the list is none, never the nearest option: SU, efterløn, barselsdagpenge are asked
 *   about.
 * - Illness is never a category of its own: as a reason it is the citizen's own circumstances.
 */

import type { Expected } from './inputs.ts';

/** Per list: id → label, in the order offered. */
export const OPTIONS = {
  supportBasis: {
    kontanthjaelp: 'Kontanthjælp',
    dagpenge: 'Dagpenge',
    sygedagpenge: 'Sygedagpenge',
    uddannelseshjaelp: 'Uddannelseshjælp',
    ledighedsydelse: 'Ledighedsydelse',
    fleksloentilskud: 'Fleksløntilskud',
    ressourceforloebsydelse: 'Ressourceforløbsydelse (jobafklaring)',
    revalideringsydelse: 'Revalideringsydelse',
    foertidspension: 'Førtidspension',
    selvforsoergende: 'Selvforsørgende',
    loen: 'Løn',
    andet: 'Andet',
  },
  recommendation: {
    suitable: 'Ja',
    'suitable-with-support': 'Ja, med støtte',
    'not-suitable': 'Nej, ikke på nuværende tidspunkt',
  },
  decision: {
    approve: 'Ja, vi kan tilbyde en plads',
    reject: 'Nej, det kan vi ikke anbefale',
    return: 'Spørg jobcentret',
    invite: 'Indkald til visitationssamtale',
  },
  jointDecision: {
    approve: 'Ja, en plads',
    reject: 'Nej, ingen plads',
    'still-disagree': 'Stadig uenige',
  },
  status: {
    'on-track': 'Følger planen',
    attention: 'Kræver opmærksomhed',
    stalled: 'Står stille',
  },
  attendance: {
    attended: 'Mødt',
    cancelled: 'Afbud',
    'cancelled-by-us': 'Aflyst af os',
    'no-show': 'Udeblevet',
  },
  consentForm: {
    oral: 'Mundtligt',
    written: 'Skriftligt',
  },
  accessKind: {
    access: 'Indsigt i oplysninger om en selv',
    party: 'Aktindsigt som part i sagen',
  },
  accessForm: {
    'digital-post': 'Digital Post',
    letter: 'Brev',
    'handed-over': 'Udleveret',
  },
  criterion: {
    1: 'Ikke endnu',
    2: 'På vej',
    3: 'Klar',
    4: 'Stærk',
    unknown: 'Ikke belyst',
  },
  progress: {
    1: 'Ikke begyndt',
    2: 'Begyndt',
    3: 'Godt på vej',
    4: 'På plads',
  },
  activityTypes: {
    guidance: 'Personlig vejledning',
    'business-coaching': 'Erhvervscoaching',
    'financial-advice': 'Finansiel rådgivning',
    'course-accounting': 'Undervisning: regnskab',
    'course-tax': 'Undervisning: skat',
    'course-vat': 'Undervisning: moms',
    sparring: 'Individuel sparring',
    advice: 'Rådgivning',
    'course-day': 'Kursusdag',
    'network-meeting': 'Netværksmøde',
  },
  phaseRecommendation: {
    advance: 'Videre til hovedforløbet',
    extend: 'Forlæng',
    stop: 'Stop',
  },
  pauseReason: {
    citizen: 'Borgerens forhold',
    leave: 'Barsel eller orlov',
    holiday: 'Ferie',
    provider: 'Udbyderens forhold',
    other: 'Andet',
  },
  dischargeReason: {
    completed: 'Gennemført',
    'own-business': 'Egen virksomhed',
    employment: 'Arbejde',
    education: 'Uddannelse',
    personal: 'Personlige forhold',
    leave: 'Barsel',
    'not-to-main': 'Gik ikke videre til hovedforløbet',
    withdrew: 'Borgeren ønskede at stoppe',
    'no-show': 'Udeblevet',
    moved: 'Flyttet',
    pension: 'Pension eller ny målgruppe',
    'programme-ended': 'Projektet slut',
    death: 'Død',
    other: 'Andet',
  },
  outcome: {
    'self-employed': 'Egen virksomhed',
    'self-employed-and-job': 'Job og egen virksomhed',
    'self-employed-and-benefit': 'Egen virksomhed og supplerende ydelse',
    employed: 'Job',
    education: 'Uddannelse',
    benefits: 'Offentlig forsørgelse',
    pension: 'Pension',
    unknown: 'Ved ikke',
  },
  loanDecision: {
    approve: 'Bevilg',
    reject: 'Giv afslag',
    return: 'Send tilbage med et spørgsmål',
  },
  rejectionReason: {
    idea: 'Forretningsidéen skal modnes',
    'not-now': 'Det er for tidligt med et forløb',
    'target-group': 'Uden for målgruppen',
    other: 'Andet',
  },
  loanPurpose: {
    equipment: 'Udstyr og værktøj',
    stock: 'Varer og materialer',
    it: 'It og hjemmeside',
    premises: 'Lokaler og transport',
    marketing: 'Markedsføring',
    other: 'Andet',
  },
  hearingResult: {
    answered: 'Borgeren har svaret',
    'no-answer': 'Intet svar',
    'not-needed': 'Ikke nødvendig',
  },
  complaintResult: {
    upheld: 'Medhold',
    partly: 'Delvist medhold',
    'rejected-sent-on': 'Fastholdt og sendt til Ankestyrelsen',
  },
} as const;

type Options = typeof OPTIONS;

/** Ids as a dialog gives them: the ids 1–4 of the grids are text too. */
export type Choice = {
  readonly [Name in keyof Options]: {
    readonly options: Name;
    readonly input: string;
    readonly expect: Expected<`${Extract<keyof Options[Name], string | number>}`>;
    readonly why?: string;
    readonly heldOut?: true;
  };
}[keyof Options];

export const CHOICES: readonly Choice[] = [
  // supportBasis
  { options: 'supportBasis', input: 'kontanthjælp', expect: { one: 'kontanthjaelp' } },
  { options: 'supportBasis', input: 'Kontanthjælp.', expect: { one: 'kontanthjaelp' } },
  { options: 'supportBasis', input: 'KONTANTHJÆLP', expect: { one: 'kontanthjaelp' } },
  { options: 'supportBasis', input: 'kontanthjelp', expect: { one: 'kontanthjaelp' } },
  { options: 'supportBasis', input: 'kontanhjælp', expect: { one: 'kontanthjaelp' } },
  { options: 'supportBasis', input: 'kontanthjælpsmodtager', expect: { one: 'kontanthjaelp' } },
  {
    options: 'supportBasis',
    input: 'bistandshjælp',
    expect: { one: 'kontanthjaelp' },
    why: 'the name it once had',
  },
  {
    options: 'supportBasis',
    input: 'dagpenge',
    expect: { one: 'dagpenge' },
    why: 'the whole label wins over sygedagpenge',
  },
  { options: 'supportBasis', input: 'dagpeng', expect: { one: 'dagpenge' } },
  { options: 'supportBasis', input: 'dag penge', expect: { one: 'dagpenge' } },
  { options: 'supportBasis', input: 'a-dagpenge', expect: { one: 'dagpenge' } },
  { options: 'supportBasis', input: 'a-kasse', expect: { one: 'dagpenge' } },
  {
    options: 'supportBasis',
    input: 'syge dagpenge',
    expect: { one: 'sygedagpenge' },
    why: 'split in two, and not dagpenge',
  },
  { options: 'supportBasis', input: 'syge-dagpenge', expect: { one: 'sygedagpenge' } },
  { options: 'supportBasis', input: 'sygedagpengene', expect: { one: 'sygedagpenge' } },
  { options: 'supportBasis', input: 'får sygedagpenge fra kommunen', expect: { one: 'sygedagpenge' } },
  { options: 'supportBasis', input: 'uddannelses hjælp', expect: { one: 'uddannelseshjaelp' } },
  { options: 'supportBasis', input: 'udannelseshjælp', expect: { one: 'uddannelseshjaelp' } },
  { options: 'supportBasis', input: 'ledighedsydelse', expect: { one: 'ledighedsydelse' } },
  { options: 'supportBasis', input: 'ledigheds ydelse', expect: { one: 'ledighedsydelse' } },
  { options: 'supportBasis', input: 'flekslønstilskud', expect: { one: 'fleksloentilskud' } },
  { options: 'supportBasis', input: 'flexløntilskud', expect: { one: 'fleksloentilskud' } },
  {
    options: 'supportBasis',
    input: 'jobafklaring',
    expect: { one: 'ressourceforloebsydelse' },
    why: 'in brackets in the label',
  },
  { options: 'supportBasis', input: 'jobafklaringsforløb', expect: { one: 'ressourceforloebsydelse' } },
  { options: 'supportBasis', input: 'ressourceforløb', expect: { one: 'ressourceforloebsydelse' } },
  { options: 'supportBasis', input: 'ressource forløbs ydelse', expect: { one: 'ressourceforloebsydelse' } },
  { options: 'supportBasis', input: 'revalidering', expect: { one: 'revalideringsydelse' } },
  { options: 'supportBasis', input: 'førtidspension', expect: { one: 'foertidspension' } },
  {
    options: 'supportBasis',
    input: 'fortidspension',
    expect: { one: 'foertidspension' },
    why: 'the usual spelling mistake',
  },
  { options: 'supportBasis', input: 'førtids pension', expect: { one: 'foertidspension' } },
  { options: 'supportBasis', input: 'førtidspensionist', expect: { one: 'foertidspension' } },
  { options: 'supportBasis', input: 'selvforsørgende', expect: { one: 'selvforsoergende' } },
  { options: 'supportBasis', input: 'løn', expect: { one: 'loen' } },
  { options: 'supportBasis', input: 'andet', expect: { one: 'andet' } },
  { options: 'supportBasis', input: 'noget andet', expect: { one: 'andet' } },
  {
    options: 'supportBasis',
    input: 'ydelse',
    expect: { several: ['ledighedsydelse', 'ressourceforloebsydelse', 'revalideringsydelse'] },
  },
  { options: 'supportBasis', input: 'dagpenge og løn', expect: { several: ['dagpenge', 'loen'] } },
  { options: 'supportBasis', input: 'efterløn', expect: 'none', why: 'not løn' },
  { options: 'supportBasis', input: 'folkepension', expect: 'none', why: 'not førtidspension' },
  { options: 'supportBasis', input: 'kontantydelse', expect: 'none' },
  { options: 'supportBasis', input: 'ikke kontanthjælp', expect: 'none' },
  { options: 'supportBasis', input: 'ved ikke', expect: 'none' },
  { options: 'supportBasis', input: '', expect: 'none' },
  // recommendation
  { options: 'recommendation', input: 'ja', expect: { one: 'suitable' } },
  { options: 'recommendation', input: 'Ja!', expect: { one: 'suitable' } },
  { options: 'recommendation', input: 'jo', expect: { one: 'suitable' } },
  { options: 'recommendation', input: 'egnet', expect: { one: 'suitable' } },
  { options: 'recommendation', input: 'med støtte', expect: { one: 'suitable-with-support' } },
  { options: 'recommendation', input: 'ja med støte', expect: { one: 'suitable-with-support' } },
  { options: 'recommendation', input: 'ja m. støtte', expect: { one: 'suitable-with-support' } },
  { options: 'recommendation', input: 'ja med stoette', expect: { one: 'suitable-with-support' } },
  { options: 'recommendation', input: 'nej, ikke nu', expect: { one: 'not-suitable' } },
  { options: 'recommendation', input: 'ikke på nuværende tidspunkt', expect: { one: 'not-suitable' } },
  { options: 'recommendation', input: 'ikke på nuverende tidspunkt', expect: { one: 'not-suitable' } },
  { options: 'recommendation', input: 'ikke egnet', expect: { one: 'not-suitable' }, why: 'not egnet' },
  { options: 'recommendation', input: 'uegnet', expect: { one: 'not-suitable' } },
  { options: 'recommendation', input: 'ja men nej', expect: 'none' },
  { options: 'recommendation', input: 'ja men', expect: 'none', why: 'a reservation is asked about' },
  // decision
  { options: 'decision', input: 'ja vi tilbyder en plads', expect: { one: 'approve' } },
  { options: 'decision', input: 'godkend', expect: { one: 'approve' } },
  { options: 'decision', input: 'afslag', expect: { one: 'reject' } },
  { options: 'decision', input: 'kan ikke anbefale', expect: { one: 'reject' } },
  { options: 'decision', input: 'ikke godkendt', expect: { one: 'reject' } },
  { options: 'decision', input: 'spørg jobcenteret', expect: { one: 'return' } },
  { options: 'decision', input: 'spoerg jobcentret', expect: { one: 'return' } },
  { options: 'decision', input: 'spørg', expect: { one: 'return' } },
  { options: 'decision', input: 'send retur', expect: { one: 'return' } },
  { options: 'decision', input: 'indkald', expect: { one: 'invite' } },
  { options: 'decision', input: 'indkald til samtale', expect: { one: 'invite' } },
  { options: 'decision', input: 'visitations samtale', expect: { one: 'invite' } },
  { options: 'decision', input: 'ved ikke', expect: 'none' },
  // jointDecision
  { options: 'jointDecision', input: 'stadig uenige', expect: { one: 'still-disagree' } },
  { options: 'jointDecision', input: 'vi er uenige', expect: { one: 'still-disagree' } },
  { options: 'jointDecision', input: 'ja', expect: { one: 'approve' } },
  // status
  { options: 'status', input: 'følger planen', expect: { one: 'on-track' } },
  { options: 'status', input: 'følger plan', expect: { one: 'on-track' } },
  { options: 'status', input: 'kræver opmærksomhed', expect: { one: 'attention' } },
  { options: 'status', input: 'kræver opmærksomed', expect: { one: 'attention' } },
  { options: 'status', input: 'i risiko', expect: { one: 'attention' }, why: 'what it used to be called' },
  { options: 'status', input: 'står stille', expect: { one: 'stalled' } },
  { options: 'status', input: 'staar stille', expect: { one: 'stalled' } },
  {
    options: 'status',
    input: 'følger ikke planen',
    expect: { several: ['attention', 'stalled'] },
    why: 'one of the two others: ask',
  },
  { options: 'status', input: 'kræver ikke opmærksomhed', expect: { several: ['on-track', 'stalled'] } },
  // attendance
  { options: 'attendance', input: 'mødt', expect: { one: 'attended' } },
  { options: 'attendance', input: 'mødte op', expect: { one: 'attended' } },
  { options: 'attendance', input: 'moedt', expect: { one: 'attended' } },
  { options: 'attendance', input: 'deltog', expect: { one: 'attended' } },
  { options: 'attendance', input: 'afbud', expect: { one: 'cancelled' } },
  { options: 'attendance', input: 'borgeren aflyste', expect: { one: 'cancelled' } },
  { options: 'attendance', input: 'aflyst af os', expect: { one: 'cancelled-by-us' } },
  { options: 'attendance', input: 'vi aflyste', expect: { one: 'cancelled-by-us' } },
  { options: 'attendance', input: 'udeblev', expect: { one: 'no-show' } },
  { options: 'attendance', input: 'udeblivelse', expect: { one: 'no-show' } },
  { options: 'attendance', input: 'kom ikke', expect: { one: 'no-show' }, why: 'not kom' },
  { options: 'attendance', input: 'ikke mødt', expect: { one: 'no-show' } },
  { options: 'attendance', input: 'dukkede ikke op', expect: { one: 'no-show' } },
  { options: 'attendance', input: 'no show', expect: { one: 'no-show' } },
  // consentForm
  { options: 'consentForm', input: 'mundtligt', expect: { one: 'oral' } },
  { options: 'consentForm', input: 'mundtlig', expect: { one: 'oral' } },
  { options: 'consentForm', input: 'skriftlig', expect: { one: 'written' } },
  { options: 'consentForm', input: 'skrifligt', expect: { one: 'written' } },
  { options: 'consentForm', input: 'både mundtligt og skriftligt', expect: { several: ['oral', 'written'] } },
  // accessKind
  { options: 'accessKind', input: 'indsigt', expect: { one: 'access' } },
  { options: 'accessKind', input: 'aktindsigt', expect: { one: 'party' } },
  { options: 'accessKind', input: 'egne oplysninger', expect: { one: 'access' } },
  { options: 'accessKind', input: 'som part', expect: { one: 'party' } },
  { options: 'accessKind', input: 'ja', expect: 'none' },
  // accessForm
  { options: 'accessForm', input: 'digital post', expect: { one: 'digital-post' } },
  { options: 'accessForm', input: 'e-boks', expect: { one: 'digital-post' } },
  { options: 'accessForm', input: 'brev', expect: { one: 'letter' } },
  { options: 'accessForm', input: 'udleveret', expect: { one: 'handed-over' } },
  { options: 'accessForm', input: 'personligt', expect: { one: 'handed-over' } },
  // criterion
  { options: 'criterion', input: 'paa vej', expect: { one: '2' } },
  { options: 'criterion', input: 'klar', expect: { one: '3' } },
  { options: 'criterion', input: 'stærk', expect: { one: '4' } },
  { options: 'criterion', input: '2', expect: { one: '2' } },
  { options: 'criterion', input: '4.', expect: { one: '4' } },
  { options: 'criterion', input: 'ikke belyst', expect: { one: 'unknown' } },
  { options: 'criterion', input: 'ved ikke', expect: { one: 'unknown' } },
  { options: 'criterion', input: 'mellem 2 og 3', expect: { several: ['2', '3'] } },
  { options: 'criterion', input: '0', expect: 'none' },
  { options: 'criterion', input: 'ikke klar', expect: 'none', why: 'not klar, but which of the others?' },
  // progress
  { options: 'progress', input: 'ikke begyndt', expect: { one: '1' }, why: 'not begyndt' },
  { options: 'progress', input: 'begyndt', expect: { one: '2' } },
  { options: 'progress', input: 'på vej', expect: { one: '3' } },
  { options: 'progress', input: '3', expect: { one: '3' } },
  // activityTypes
  { options: 'activityTypes', input: 'vejledning', expect: { one: 'guidance' } },
  { options: 'activityTypes', input: 'erhvervs coaching', expect: { one: 'business-coaching' } },
  { options: 'activityTypes', input: 'erhvervscoching', expect: { one: 'business-coaching' } },
  { options: 'activityTypes', input: 'finansiel rådgivning', expect: { one: 'financial-advice' } },
  { options: 'activityTypes', input: 'undervisning i skat', expect: { one: 'course-tax' } },
  {
    options: 'activityTypes',
    input: 'undervisning',
    expect: { several: ['course-accounting', 'course-tax', 'course-vat'] },
  },
  { options: 'activityTypes', input: 'sparring', expect: { one: 'sparring' } },
  { options: 'activityTypes', input: 'sparing', expect: { one: 'sparring' } },
  { options: 'activityTypes', input: 'kursus dag', expect: { one: 'course-day' } },
  { options: 'activityTypes', input: 'netværk', expect: { one: 'network-meeting' } },
  { options: 'activityTypes', input: 'netvaerksmoede', expect: { one: 'network-meeting' } },
  { options: 'activityTypes', input: 'frokost', expect: 'none' },
  // phaseRecommendation
  { options: 'phaseRecommendation', input: 'forlænges', expect: { one: 'extend' } },
  { options: 'phaseRecommendation', input: 'forlængelse', expect: { one: 'extend' } },
  { options: 'phaseRecommendation', input: 'stop', expect: { one: 'stop' } },
  { options: 'phaseRecommendation', input: 'stoppes', expect: { one: 'stop' } },
  {
    options: 'phaseRecommendation',
    input: 'ikke videre',
    expect: { several: ['extend', 'stop'] },
    why: 'one of the two others: ask',
  },
  // pauseReason
  { options: 'pauseReason', input: 'barsel', expect: { one: 'leave' } },
  { options: 'pauseReason', input: 'barselsorlov', expect: { one: 'leave' } },
  { options: 'pauseReason', input: 'sommerferie', expect: { one: 'holiday' } },
  { options: 'pauseReason', input: 'feire', expect: { one: 'holiday' } },
  { options: 'pauseReason', input: 'borgerens forhold', expect: { one: 'citizen' } },
  {
    options: 'pauseReason',
    input: 'sygdom',
    expect: { one: 'citizen' },
    why: 'illness is never a category of its own',
  },
  // rejectionReason
  { options: 'rejectionReason', input: 'idéen', expect: { one: 'idea' } },
  { options: 'rejectionReason', input: 'målgruppen', expect: { one: 'target-group' } },
  { options: 'rejectionReason', input: 'for tidligt', expect: { one: 'not-now' } },
  { options: 'rejectionReason', input: 'noget andet', expect: { one: 'other' } },
  // loanPurpose
  { options: 'loanPurpose', input: 'værktøj', expect: { one: 'equipment' } },
  { options: 'loanPurpose', input: 'varelager', expect: { one: 'stock' } },
  { options: 'loanPurpose', input: 'webshop', expect: { one: 'it' } },
  { options: 'loanPurpose', input: 'husleje', expect: { one: 'premises' } },
  { options: 'loanPurpose', input: 'reklamer', expect: { one: 'marketing' } },
  // dischargeReason
  { options: 'dischargeReason', input: 'gennemfoert', expect: { one: 'completed' } },
  { options: 'dischargeReason', input: 'ikke gennemført', expect: 'none', why: 'which of the others?' },
  { options: 'dischargeReason', input: 'egen virksomhed', expect: { one: 'own-business' } },
  { options: 'dischargeReason', input: 'fik job', expect: { one: 'employment' } },
  { options: 'dischargeReason', input: 'arbjede', expect: { one: 'employment' } },
  { options: 'dischargeReason', input: 'startet på uddannelse', expect: { one: 'education' } },
  { options: 'dischargeReason', input: 'udannelse', expect: { one: 'education' } },
  {
    options: 'dischargeReason',
    input: 'sygdom',
    expect: { one: 'personal' },
    why: 'illness is never a category of its own',
  },
  { options: 'dischargeReason', input: 'fraflyttet', expect: { one: 'moved' } },
  { options: 'dischargeReason', input: 'flyttet til en anden kommune', expect: { one: 'moved' } },
  { options: 'dischargeReason', input: 'projektet er slut', expect: { one: 'programme-ended' } },
  { options: 'dischargeReason', input: 'afgået ved døden', expect: { one: 'death' } },
  {
    options: 'dischargeReason',
    input: 'job og egen virksomhed',
    expect: { several: ['own-business', 'employment'] },
  },
  // outcome
  { options: 'outcome', input: 'egen virksomhed og job', expect: { one: 'self-employed-and-job' } },
  {
    options: 'outcome',
    input: 'egen virksomhed og supplerende ydelse',
    expect: { one: 'self-employed-and-benefit' },
  },
  { options: 'outcome', input: 'supplerende ydelse', expect: { one: 'self-employed-and-benefit' } },
  { options: 'outcome', input: 'i arbejde', expect: { one: 'employed' } },
  { options: 'outcome', input: 'uddanelse', expect: { one: 'education' } },
  { options: 'outcome', input: 'kontanthjælp', expect: { one: 'benefits' } },
  { options: 'outcome', input: 'på offentlig forsørgelse', expect: { one: 'benefits' } },
  { options: 'outcome', input: 'ved ikke', expect: { one: 'unknown' } },
  // Whoever supports themselves may do it in three ways, so it is asked which.
  {
    options: 'outcome',
    input: 'selvforsørgende',
    expect: { several: ['self-employed', 'self-employed-and-job', 'employed'] },
  },
  {
    options: 'outcome',
    input: 'selvforsoergende',
    expect: { several: ['self-employed', 'self-employed-and-job', 'employed'] },
  },
  {
    options: 'outcome',
    input: 'forsørger sig selv',
    expect: { several: ['self-employed', 'self-employed-and-job', 'employed'] },
  },
  {
    options: 'outcome',
    input: 'hun er selvforsørgende',
    expect: { several: ['self-employed', 'self-employed-and-job', 'employed'] },
  },
  { options: 'outcome', input: 'ikke selvforsørgende', expect: 'none' },
  // loanDecision
  { options: 'loanDecision', input: 'bevilg', expect: { one: 'approve' } },
  { options: 'loanDecision', input: 'bevilget', expect: { one: 'approve' } },
  {
    options: 'loanDecision',
    input: 'bevilliget',
    expect: { one: 'approve' },
    why: 'the usual spelling mistake',
  },
  { options: 'loanDecision', input: 'godkend', expect: { one: 'approve' } },
  { options: 'loanDecision', input: 'afslag', expect: { one: 'reject' } },
  { options: 'loanDecision', input: 'send tilbage', expect: { one: 'return' } },
  { options: 'loanDecision', input: 'spørgsmål', expect: { one: 'return' } },
  // hearingResult
  { options: 'hearingResult', input: 'borgeren svarede', expect: { one: 'answered' } },
  { options: 'hearingResult', input: 'intet svar', expect: { one: 'no-answer' } },
  { options: 'hearingResult', input: 'ikke nødvendigt', expect: { one: 'not-needed' } },
  // complaintResult
  {
    options: 'complaintResult',
    input: 'medhold',
    expect: { one: 'upheld' },
    why: 'the whole label wins over delvist medhold',
  },
  { options: 'complaintResult', input: 'delvist medhold', expect: { one: 'partly' } },
  { options: 'complaintResult', input: 'ikke medhold', expect: { one: 'rejected-sent-on' } },
  { options: 'complaintResult', input: 'ankestyrelsen', expect: { one: 'rejected-sent-on' } },
  { options: 'complaintResult', input: 'fastholt', expect: { one: 'rejected-sent-on' } },
];
