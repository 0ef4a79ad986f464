import type { AccessForm, AccessKind } from '../../domain/access-request.ts';
import type { DueKind } from '../../domain/due.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type {
  ComplaintResult,
  ConsentForm,
  HearingResult,
  Phase,
  Post,
  Rating,
  Side,
} from '../../domain/case.ts';

/** What the file calls the choices that no other card has words for. */
export const DECISION = { approve: 'ja til en plads', reject: 'nej til en plads' } as const;
export const SIDE: Readonly<Record<Side, string>> = { 'job-centre': 'jobcentret', provider: 'udbyderen' };
export const POST: Readonly<Record<Post, string>> = { caseworker: 'sagsbehandler', coach: 'coach' };
export const CONSENT: Readonly<Record<ConsentForm, string>> = { oral: 'mundtligt', written: 'skriftligt' };
export const PHASE: Readonly<Record<Phase, string>> = {
  qualifying: 'det opkvalificerende forløb',
  main: 'hovedforløbet',
};
export const HEARD: Readonly<Record<HearingResult, string>> = {
  answered: 'du svarede',
  'no-answer': 'du svarede ikke',
  'not-needed': 'ikke nødvendigt',
};
export const JUDGED: Readonly<Record<ComplaintResult, string>> = {
  upheld: 'medhold',
  partly: 'delvist medhold',
  'rejected-sent-on': 'fastholdt og sendt videre',
};
export const RATING: Readonly<Record<Rating, string>> = {
  '1': 'Ikke endnu',
  '2': 'På vej',
  '3': 'Klar',
  '4': 'Stærk',
  unknown: 'Ikke belyst',
};
export const ACCESS: Readonly<Record<AccessKind, string>> = {
  access: 'indsigt i oplysninger om dig selv',
  party: 'aktindsigt som part i sagen',
};
export const FORM: Readonly<Record<AccessForm, string>> = {
  'digital-post': 'med Digital Post',
  letter: 'med brev',
  'handed-over': 'udleveret',
};

/** What a card that was sent to somebody is about. */
export const SENT: Readonly<Record<DeliveryBody['what']['kind'], string>> = {
  notice: 'orientering til Erhvervschefens kanal: sagens nummer og datoer',
  correction: 'rettelse af en orientering til Erhvervschefens kanal',
  task: 'besked om, at nogen har en opgave i sagen',
  loan: 'besked om, at nogen har en opgave med dit lån',
  handover: 'besked om, at sagen er overdraget',
  news: 'besked om noget, der er sket i sagen',
  unmanned: 'besked om, at ingen har sagen',
  bundle: 'flere orienteringer på ét kort i Erhvervschefens kanal',
  week: 'ugens linje i Erhvervschefens kanal',
  fallback: 'en orientering, der ikke kom frem i kanalen, sendt til en person',
  reminders: 'påmindelse',
  call: 'besked til en administrator om, at noget ikke blev sendt',
  reply: 'svar til en medarbejder, der ikke kom frem med det samme',
  incident: 'besked til en administrator om, at noget blev skrevet, hvor andre læser med',
};

export const STATE: Readonly<Record<DeliveryBody['state'], string>> = {
  waiting: 'venter på at blive sendt',
  sending: 'er ved at blive sendt',
  sent: 'sendt',
  parked: 'ikke sendt endnu: modtageren kan ikke nås',
  failed: 'blev ikke sendt',
  over: 'blev ikke sendt, for det var ikke længere aktuelt',
  bundled: 'sendt på ét kort sammen med andre',
};

export const DUE: Readonly<Record<DueKind | 'filing', string>> = {
  deadline: 'fristen for afgørelsen',
  offer: 'dit svar på tilbuddet om en plads',
  'offer-over': 'tilbuddet om en plads, der udløb',
  status: 'månedens status',
  session: 'en planlagt aktivitet',
  'phase-end': 'at en fase slutter',
  'programme-end': 'at projektet slutter',
  'pause-end': 'at du var ventet tilbage fra pause',
  'follow-up': 'status efter forløbet',
  'loan-deadline': 'fristen for lånet',
  instalment: 'et afdrag',
  access: 'den indsigt, du har bedt om',
  retention: 'at sagen har været gemt så længe, som den skal',
  filing: 'at noget skal kopieres til fagsystemet',
};
