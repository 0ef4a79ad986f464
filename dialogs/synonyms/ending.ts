import {
  APPROVE,
  EDUCATION,
  ILLNESS,
  JOB,
  LEAVE,
  NO_SHOW,
  OTHER,
  OWN_BUSINESS,
  REJECT,
  RETURN,
  SELF_SUPPORTING,
  UNKNOWN,
  words,
  type Synonyms,
} from './words.ts';

/** The lists of a discharge, of a loan and of what follows a refusal. */
export const ENDING = {
  rejectionReason: {
    idea: words('idéen, ideen, forretningsidéen, urealistisk idé, the idea'),
    'not-now': words('for tidligt, senere, tidspunktet, timing, not now, too early'),
    'target-group': words('forkert målgruppe, anden målgruppe, not the target group'),
    other: words(OTHER),
  },
  loanPurpose: {
    equipment: words('maskiner, værktøj, udstyr, inventar, equipment, tools, machines'),
    stock: words('varer, varelager, lager, materialer, stock, goods'),
    it: words('computer, hjemmeside, webshop, software, website'),
    premises: words('lokale, lokaler, husleje, bil, varevogn, transport, rent, van'),
    marketing: words('reklame, annoncer, skilte, markedsføring, advertising'),
    other: words(OTHER),
  },
  dischargeReason: {
    completed: words('gennemførte, fuldført, afsluttet som planlagt, færdig, i mål, completed, finished'),
    'own-business': words(
      OWN_BUSINESS,
      'startet virksomhed, startede virksomhed, startet egen virksomhed, startet eget',
    ),
    employment: words(JOB),
    education: words(EDUCATION),
    personal: words('personlige årsager, private forhold, private årsager, familie', ILLNESS),
    leave: words(LEAVE),
    'not-to-main': words(
      'ikke videre, kom ikke videre, ikke til hovedforløbet, fortsatte ikke, not to main phase',
    ),
    withdrew: words(
      'borgeren stoppede, stoppede selv, stoppet selv, ønskede at stoppe, ønsker at stoppe, ville stoppe, vil stoppe',
      'eget ønske, efter eget ønske, ville ikke mere, vil ikke mere, ønskede ikke at fortsætte, ville ikke fortsætte',
      'trak sig, trukket sig, sprang fra, fortrød, withdrew, dropped out',
    ),
    'no-show': words(NO_SHOW),
    moved: words(
      'flytter, flytning, fraflyttet, fraflytning, flyttet væk, flyttet kommune, flyttet fra kommunen',
      'flyttet til en anden kommune, moved, moved away',
    ),
    pension: words(
      'pensioneret, gået på pension, på pension, førtidspension, folkepension, seniorpension, ny målgruppe, retired',
      'new target group',
    ),
    'programme-ended': words(
      'projektet er slut, projektet stoppede, projektet lukket, projektet lukker, projektet ophørt, project ended',
    ),
    death: words('døde, døden, dødsfald, afdød, afgået ved døden, gået bort, gik bort, dead, died, deceased'),
    other: words(OTHER),
  },
  outcome: {
    'self-employed': words(OWN_BUSINESS, SELF_SUPPORTING),
    'self-employed-and-job': words(
      SELF_SUPPORTING,
      'selvstændig og job, selvstændig og lønmodtager, egen virksomhed og arbejde, own business and job',
    ),
    'self-employed-and-benefit': words(
      'selvstændig med supplerende ydelse, supplerende dagpenge, egen virksomhed og ydelse',
      'egen virksomhed og dagpenge, own business and benefit',
    ),
    employed: words(JOB, 'lønmodtager', SELF_SUPPORTING),
    education: words(EDUCATION),
    benefits: words(
      'offentlig ydelse, kontanthjælp, dagpenge, sygedagpenge, uddannelseshjælp, ledighedsydelse, ressourceforløb',
      'ressourceforløbsydelse, jobafklaring, revalidering, bistandshjælp, ledig, arbejdsløs',
      'benefits, on benefits, unemployed',
    ),
    pension: words('pensionist, pensioneret, førtidspension, folkepension, seniorpension, retired'),
    unknown: words(UNKNOWN),
  },
  loanDecision: {
    approve: words(APPROVE, 'bevilget, bevillig, bevilliget, bevilling, grant, granted'),
    reject: words(REJECT, 'ikke bevilget, ikke bevilliget'),
    return: words(RETURN, 'spørg coachen'),
  },
  hearingResult: {
    answered: words(
      'svaret, svarede, har svaret, fået svar, svar modtaget, bemærkninger modtaget, answered, replied',
    ),
    'no-answer': words(
      'ikke svaret, svarede ikke, har ikke svaret, ingen svar, ikke fået svar, no answer, no reply, did not answer',
    ),
    'not-needed': words('unødvendig, ikke relevant, ikke påkrævet, not needed, not necessary'),
  },
  complaintResult: {
    upheld: words('fuldt medhold, helt medhold, fik medhold, fået medhold, omgjort, upheld'),
    partly: words('delvis, delvist, delvis medhold, partly, partly upheld'),
    'rejected-sent-on': words(
      'fastholdt, ikke medhold, intet medhold, ikke fået medhold, fik ikke medhold, ankestyrelsen',
      'sendt til ankestyrelsen, sendt videre, oversendt, rejected, sent on',
    ),
  },
} as const satisfies Readonly<Record<string, Synonyms>>;
