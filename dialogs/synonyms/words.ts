// Words that several lists share. Inflected forms, typing errors and ae oe aa are the reader's business; a word that would
// be a guess is left out. A phrase with »ikke« tells which option is the opposite of another.

/** Other words for the options of one list, by option id. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

export const words = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(', '));

export const APPROVE = 'godkend, godkendt, godkendes, imødekommes, approve, approved';
export const REJECT =
  'afslag, giv afslag, afslå, afslås, afvis, afvist, ikke godkendt, ikke godkende, ikke imødekommes, reject, rejected, refuse, decline';
export const RETURN =
  'spørg, spørgsmål, stil et spørgsmål, send tilbage, send retur, returnér, retur, tilbage, mangler oplysninger, mere info, ask, question, send back';
export const ILLNESS = 'sygdom, syg, sygemeldt, sygemelding, helbred, illness, sick, sickness';
export const LEAVE =
  'barsel, orlov, barselsorlov, forældreorlov, fædreorlov, maternity leave, parental leave';
export const NO_SHOW = [
  'udeblev, udeblevet, udeblivelse, blev væk, blevet væk, uden afbud, kom ikke, ikke kommet, ikke mødt, mødte ikke, mødte ikke op',
  'ikke mødt op, dukkede ikke op, ikke dukket op, deltog ikke, ikke deltaget, var der ikke, ikke til stede, kom aldrig',
  'no show, did not show up, did not come',
].join(', ');
export const OWN_BUSINESS =
  'egen virksomhed, selvstændig, selvstændig erhvervsdrivende, iværksætter, own business, self-employed';
/** In three ways, by a business, a job or both: where each of them can be chosen it is asked which. */
export const SELF_SUPPORTING =
  'selvforsørgende, selvforsørget, forsørger sig selv, klarer sig selv, self-supporting';
export const JOB = [
  'job, arbejde, i job, i arbejde, fik job, fået job, fik arbejde, fået arbejde, kom i job, kommet i arbejde, nyt job, ordinært job',
  'fuldtidsjob, deltidsjob, ansat, ansættelse, beskæftigelse, i beskæftigelse, ordinær beskæftigelse, employed, employment, got a job, work',
].join(', ');
export const EDUCATION = [
  'uddannelse, under uddannelse, i uddannelse, startet uddannelse, startet på uddannelse, begyndt på uddannelse, studerer, studie',
  'skole, i skole, education, studying',
].join(', ');
export const UNKNOWN =
  'ved ikke, ved det ikke, ukendt, uoplyst, ikke oplyst, unknown, do not know, don’t know';
export const OTHER = 'andet, noget andet, andre årsager, anden årsag, other, something else';
