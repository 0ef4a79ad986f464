import { APPROVE, REJECT, RETURN, UNKNOWN, words, type Synonyms } from './words.ts';

/** The lists of a visitation, from the referral to the joint decision. */
export const VISITATION = {
  supportBasis: {
    kontanthjaelp: words('bistandshjælp, bistand, socialhjælp, kth, cash assistance, social assistance'),
    dagpenge: words(
      'a-dagpenge, a-kasse, arbejdsløshedsdagpenge, understøttelse, arbejdsløshedsunderstøttelse',
      'forsikret ledig, unemployment benefit',
    ),
    sygedagpenge: words('sdp, sickness benefit, sick pay'),
    uddannelseshjaelp: words('uddhjælp, education assistance, educational benefit'),
    ledighedsydelse: words('visiteret til fleksjob, ledig fleksjobber'),
    fleksloentilskud: words('flexløntilskud, fleksløn, fleksjob, flexjob, fleksjobber, flex job'),
    ressourceforloebsydelse: words(
      'ressourceforløb, jobafklaring, jobafklaringsforløb, jobafklaringsydelse, resource course',
    ),
    revalideringsydelse: words('revalidering, revalidend, rehabilitation benefit'),
    foertidspension: words('førtidspensionist, disability pension'),
    selvforsoergende: words(
      'selvforsørget, forsørger sig selv, forsørges af ægtefælle, opsparing, ingen ydelse, ingen ydelser',
      'self-supporting, no benefits',
    ),
    loen: words(
      'lønmodtager, lønindkomst, lønnet arbejde, lønarbejde, arbejde, job, i arbejde, i job, ansat, deltidsjob',
      'salary, wages',
    ),
    andet: words('noget andet, other, something else'),
  },
  consentForm: {
    oral: words(
      'mundtlig, telefonisk, telefon, i telefonen, over telefonen, ved samtale, orally, verbally, by phone',
    ),
    written: words(
      'skriftlig, på skrift, mail, e-mail, sms, brev, underskrevet, underskrift, digital post',
      'in writing, signed, by email',
    ),
  },
  recommendation: {
    suitable: words('egnet, uden støtte, ja uden støtte, egnet uden støtte, suitable, without support'),
    'suitable-with-support': words(
      'med støtte, støtte, egnet med støtte, kræver støtte, behov for støtte, har brug for støtte, med hjælp',
      'ja med hjælp, with support',
    ),
    'not-suitable': words(
      'nej, ikke egnet, uegnet, ikke nu, ikke lige nu, ikke endnu, not suitable, unsuitable, not now, not yet, not at present',
    ),
  },
  criterion: {
    1: words('slet ikke, svag, not yet'),
    2: words('delvist, on the way'),
    3: words('parat, ready'),
    4: words('meget stærk, strong'),
    unknown: words(UNKNOWN, 'ikke vurderet, ikke undersøgt, uafklaret, not looked at'),
  },
  decision: {
    approve: words(
      APPROVE,
      'tilbyd plads, tilbyde en plads, tilbydes plads, tilbud om plads, optag, optages, indskriv, offer a place',
    ),
    reject: words(REJECT, 'ikke anbefale, anbefales ikke, ikke tilbyde en plads, no place'),
    return: words(
      RETURN,
      'spørg jobcentret, send til jobcentret, tilbage til jobcentret, ask the job centre',
    ),
    invite: words(
      'indkald, indkaldelse, indkald til samtale, indkald til møde, inviter, kom til samtale, visitationssamtale, samtale, invite',
    ),
  },
  jointDecision: {
    approve: words(APPROVE, 'tilbyd plads, tilbyde en plads, a place'),
    reject: words(REJECT, 'ikke tilbyde en plads, no place'),
    'still-disagree': words(
      'uenige, vi er uenige, ikke enige, stadig ikke enige, ingen enighed, disagree, do not agree, not agreed',
    ),
  },
} as const satisfies Readonly<Record<string, Synonyms>>;
