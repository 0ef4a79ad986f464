import { LETTERS } from '../../domain/programme.ts';
import type { LetterRule, RuleGroup, RuleKey } from '../../domain/rules/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { LETTER_TITLES } from '../letters.ts';

export const GROUP: Readonly<Record<RuleGroup, Text>> = {
  places: text('Pladser', 'Places'),
  course: text('Forløb', 'Course'),
  deadlines: text('Frister og påmindelser', 'Deadlines and reminders'),
  loan: text('Lån', 'Loans'),
  economy: text('Pris og besparelse', 'Price and savings'),
  authority: text('Afgørende myndighed', 'Deciding authority'),
  agreements: text('Aftaler og data', 'Agreements and data'),
  letters: text('Breve', 'Letters'),
};

const ofLetters = Object.fromEntries(
  LETTERS.map((kind): [LetterRule, Text] => {
    const { da, en } = LETTER_TITLES[kind];
    return [`letter:${kind}`, text(`Brevtekst: ${da}`, `Letter: ${en}`)];
  }),
) as Record<LetterRule, Text>;

/** What a rule is called, on the cards and by who types it. */
export const RULE: Readonly<Record<RuleKey, Text>> = {
  ...ofLetters,
  places: text('Pladser', 'Places'),
  placeRule: text('Hvordan pladserne tæller', 'How the places count'),
  offerDays: text('Svarfrist på et tilbud om plads', 'Days to answer an offer'),
  offerExtensionDays: text('Forlængelse af et tilbud', 'Extension of an offer'),
  staleMonths: text('Ventetid, før oplysningerne tjekkes igen', 'Waiting before the facts are checked again'),
  qualifyingMonths: text('Længde af det opkvalificerende forløb', 'Length of the qualifying phase'),
  mainMonths: text('Længde af hovedforløbet', 'Length of the main phase'),
  gateBlocks: text('Krav før hovedforløbet', 'Must be there before the main phase'),
  lateDays: text('Dage efter skiftet uden begrundelse', 'Days late without a reason'),
  longestPauseDays: text('Længste pause', 'Longest pause'),
  intakeDays: text('Startdage', 'Start days'),
  addSupportBasis: text('Nyt forsørgelsesgrundlag', 'New support basis'),
  endSupportBasis: text('Forsørgelsesgrundlag, der stopper', 'Support basis that ends'),
  deadlineDays: text('Frist for svar på ansøgningen', 'Deadline for the answer'),
  hearingDays: text('Frist ved partshøring', 'Days of the hearing'),
  complaintDays: text('Klagefrist', 'Days to complain'),
  reassessmentDays: text('Frist for at se på en klage', 'Days for the new look after a complaint'),
  undoMinutes: text('Tid til at fortryde', 'Time to undo'),
  remindDeadline: text('Påmindelse før fristen', 'Reminder before the deadline'),
  remindPhaseEnd: text('Påmindelse før en fase slutter', 'Reminder before a phase ends'),
  remindOffer: text('Påmindelse før et tilbud udløber', 'Reminder before an offer runs out'),
  loanMinimum: text('Mindste lån', 'Smallest loan'),
  loanMaximum: text('Største lån i alt', 'Largest loan in all'),
  loanInterest: text('Rente', 'Interest'),
  loanGraceMonths: text('Højst måneder til første afdrag', 'Most months to the first instalment'),
  loanInstalments: text('Højst antal afdrag', 'Most instalments'),
  loanDeadlineDays: text('Frist for svar på en låneansøgning', 'Deadline for the answer to a loan request'),
  loanDeferralMonths: text('Længste henstand', 'Longest deferral'),
  loanCvr: text('CVR-nummer før udbetaling', 'CVR number before payout'),
  loanApprovalLimit: text('Grænse for at bevilge alene', 'Limit for granting alone'),
  loanLender: text('Långiver', 'Lender'),
  loanBasis: text('Hjemmel for lån', 'Legal basis of loans'),
  loanDeciderName: text('Hvem der afgør lån', 'Who decides on loans'),
  loanDeciderUnit: text('Afdelingen, der afgør lån', 'The unit that decides on loans'),
  loanDeciderPhone: text('Telefon til den, der afgør lån', 'Phone of who decides on loans'),
  loanComplaintBody: text('Klageinstans for lån', 'Complaint body for loans'),
  loanRefusalRule: text('Regel for afslag på lån', 'Rule for refusing a loan'),
  placePrice: text('Prisen for en plads', 'What a place costs'),
  monthlySaving: text(
    'Besparelse om måneden for en selvforsørgende borger',
    'Saved a month by one self-supporting citizen',
  ),
  smallCount: text('Mindste antal i det åbne bilag', 'Smallest count in the open part'),
  authorityName: text('Myndighedens navn', 'Name of the authority'),
  authorityUnit: text('Myndighedens afdeling', 'Unit of the authority'),
  authorityPhone: text('Myndighedens telefon', 'Phone of the authority'),
  complaintBody: text('Klageinstans', 'Complaint body'),
  refusalRule: text('Regel for afslag på en plads', 'Rule for refusing a place'),
  placeBasis: text('Hjemmel for en plads', 'Legal basis of a place'),
  dischargeBasis: text('Hjemmel for en udskrivning', 'Legal basis of a discharge'),
  controllersAgreement: text(
    'Aftale mellem de dataansvarlige, underskrevet',
    'Agreement between the controllers, signed',
  ),
  dpia: text('Konsekvensanalyse (DPIA), dateret', 'Impact assessment (DPIA), dated'),
  officerBuyer: text('Køberens databeskyttelsesrådgiver', 'Data protection officer of the buyer'),
  officerJobCentre: text('Jobcentrets databeskyttelsesrådgiver', 'Data protection officer of the job centre'),
  officerProvider: text('Udbyderens databeskyttelsesrådgiver', 'Data protection officer of the provider'),
  retentionMonths: text('Så længe gemmes en lukket sag', 'How long a closed case is kept'),
  lookMonths: text('Så længe gemmes opslag', 'How long looks are kept'),
  committee: text('Udvalgets navn', 'Name of the committee'),
};

/** What else people call it. */
export const RULE_SYNONYMS: Readonly<Partial<Record<RuleKey, readonly string[]>>> = {
  places: ['antal pladser', 'pladstal', 'number of places'],
  placeRule: ['pladsregel', 'pladsreglen', 'place rule'],
  offerDays: ['tilbudsfrist', 'tilbud om plads', 'offer days'],
  qualifyingMonths: ['opkvalificerende forløb', 'qualifying phase'],
  mainMonths: ['hovedforløb', 'main phase'],
  gateBlocks: ['faseport', 'krav', 'gate'],
  lateDays: ['sen overgang', 'late days'],
  longestPauseDays: ['pause', 'pauselængde'],
  intakeDays: ['holdstart', 'startdatoer', 'intake days'],
  addSupportBasis: ['tilføj forsørgelsesgrundlag'],
  endSupportBasis: ['stop forsørgelsesgrundlag', 'afslut forsørgelsesgrundlag'],
  deadlineDays: ['frist', 'svarfrist', 'sagsbehandlingsfrist', 'deadline'],
  hearingDays: ['partshøring', 'høringsfrist', 'hearing'],
  complaintDays: ['klage'],
  reassessmentDays: ['genvurdering', 'remonstration', 'reassessment'],
  undoMinutes: ['fortryd', 'undo'],
  placePrice: ['pris', 'prisen', 'pladspris', 'price', 'price of a place'],
  monthlySaving: ['besparelse', 'besparelsen', 'saving', 'savings'],
  smallCount: ['små tal', 'mindste tal', 'small counts'],
  loanMinimum: ['minimum', 'lån minimum'],
  loanMaximum: ['maksimum', 'loft', 'låneloft', 'lån maksimum'],
  loanInterest: ['renten', 'rentesats'],
  loanGraceMonths: ['afdragsfrihed', 'grace'],
  loanInstalments: ['afdrag', 'instalments'],
  loanDeferralMonths: ['henstand'],
  loanCvr: ['cvr'],
  loanApprovalLimit: ['bevillingsgrænse', 'approval limit'],
  loanDeciderName: ['afgørende myndighed for lån', 'lånemyndighed', 'loan authority'],
  loanDeciderUnit: ['afdeling for lån', 'loan unit'],
  loanDeciderPhone: ['telefon for lån', 'loan phone'],
};
