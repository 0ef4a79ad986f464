import { ILLNESS, LEAVE, NO_SHOW, OTHER, words, type Synonyms } from './words.ts';

/** The lists used while a citizen is on the course. */
export const COURSE = {
  activityTypes: {
    guidance: words('vejledning, vejledningssamtale, personlig samtale, guidance'),
    'business-coaching': words('coaching, erhvervscoach, forretningscoaching, business coaching'),
    'financial-advice': words(
      'økonomisk rådgivning, økonomirådgivning, finansrådgivning, finansiering, financial advice',
    ),
    'course-accounting': words(
      'regnskab, regnskabskursus, bogføring, undervisning i regnskab, accounting, bookkeeping',
    ),
    'course-tax': words('skat, skattekursus, undervisning i skat, tax'),
    'course-vat': words('moms, momskursus, undervisning i moms, vat'),
    sparring: words('sparring, sparringssamtale'),
    advice: words('advice'),
    'course-day': words('kursus, temadag, workshop, course day'),
    'network-meeting': words('netværk, netværksarrangement, network meeting'),
  },
  attendance: {
    attended: words(
      'mødt, mødte, mødte op, mødt op, fremmødt, deltog, deltaget, kom, kommet, dukkede op, dukket op, var der, var med',
      'til stede, gennemført, present, attended, came, showed up',
    ),
    cancelled: words(
      'afbud, meldte afbud, afmeldt, meldte fra, forhindret, meldte sig syg, sygemeldt, aflyst, aflyste, borgeren aflyste',
      'aflyst af borgeren, cancelled, called off',
    ),
    'cancelled-by-us': words(
      'aflyst, aflyste, vi aflyste, aflyst af coachen, coachen aflyste, aflyst af udbyderen, cancelled, we cancelled',
    ),
    'no-show': words(NO_SHOW),
  },
  status: {
    'on-track': words(
      'som planlagt, efter planen, planmæssigt, på sporet, går godt, godt, fint, grøn, on track, going well',
    ),
    attention: words(
      'i risiko, risiko, bekymring, bekymrende, udfordringer, udfordret, bagud, bagefter, forsinket, gul',
      'at risk, needs attention, behind',
    ),
    stalled: words(
      'i stå, gået i stå, går i stå, stillestående, ingen fremdrift, sat i bero, rød, stuck, no progress',
    ),
  },
  progress: {
    1: words('ikke startet, ikke i gang, ikke påbegyndt, not begun, not started'),
    2: words('startet, i gang, påbegyndt, begun, started'),
    3: words('godt i gang, på vej, well under way'),
    4: words('færdig, klaret, afsluttet, in place, done, finished'),
  },
  phaseRecommendation: {
    advance: words('videre, gå videre, fortsæt, fortsætter, til hovedforløbet, advance, continue'),
    extend: words('forlænges, forlængelse, mere tid, længere tid, extend, more time'),
    stop: words('stoppes, afslut, afsluttes, udskriv, end, quit'),
  },
  pauseReason: {
    citizen: words('borgeren, borgerens ønske, personlige forhold, private forhold, familie', ILLNESS),
    leave: words(LEAVE),
    holiday: words('sommerferie, vinterferie, efterårsferie, juleferie, påskeferie, vacation, holidays'),
    provider: words('udbyderen, coachen, coachens forhold, vores forhold, underviseren'),
    other: words(OTHER),
  },
} as const satisfies Readonly<Record<string, Synonyms>>;
