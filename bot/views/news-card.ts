import { taskCard } from '../../cards/task.ts';
import type { NewsAbout } from '../../domain/news-kinds.ts';
import type { Message } from '../teams/message.ts';

/** What happened, without a word of the citizen: previews show on locked phones. Danish, as personal cards are. */
const ABOUT: Readonly<Record<NewsAbout, { readonly title: string; readonly what: string }>> = {
  'no-show': {
    title: 'En borger kom ikke',
    what: 'Coachen har noteret, at borgeren ikke kom. Det kan få betydning for ydelsen.',
  },
  'no-show-corrected': {
    title: 'Rettet: borgeren udeblev ikke',
    what: 'Coachen havde noteret ved en fejl, at borgeren ikke kom. Se på sagen, hvad der er rigtigt.',
  },
  attention: { title: 'Forløbet kræver opmærksomhed', what: 'Se månedsstatus, og tal med coachen.' },
  stalled: { title: 'Forløbet står stille', what: 'Se månedsstatus, og tal med coachen.' },
  note: { title: 'Et notat til dig', what: 'Det står på sagen.' },
  experience: { title: 'En erfaring fra projektet', what: 'Delt med alle tre parter.' },
  'notice-questioned': {
    title: 'Et spørgsmål om en orientering',
    what: 'Erhvervschefen spørger. Det står også under dine opgaver.',
  },
  'notice-answered': {
    title: 'Svar om en orientering',
    what: 'Sagsbehandleren har svaret på spørgsmålet.',
  },
  'support-changed': {
    title: 'Forsørgelsen er ændret på grund af forløbet',
    what: 'Tal sammen om, hvad borgeren skal leve af.',
  },
  'citizen-moved': {
    title: 'Borgeren er flyttet',
    what: 'Hvem betaler, og skal forløbet fortsætte? Det står under dine opgaver.',
  },
  'phase-agreed': { title: 'Faseskift bekræftet', what: 'Se de nye datoer på sagen.' },
  'phase-declined': {
    title: 'Sagsbehandleren er ikke enig',
    what: 'Faseskiftet er ikke bekræftet. Tal sammen, og prøv igen.',
  },
  paused: { title: 'Sat på pause', what: 'Ingen frister løber, og jeg minder ikke om noget.' },
  resumed: { title: 'I gang igen', what: 'Forløbet er i gang igen. Se de nye datoer på sagen.' },
  'offer-answered': { title: 'Pladsen går videre', what: 'Se på sagen, hvad der skete.' },
  'loan-approved': {
    title: 'Lånet er bevilget',
    what: 'Sig det til borgeren, og få låneaftalen skrevet under.',
  },
  'loan-rejected': { title: 'Afslag på lån er sendt', what: 'Borgeren har fået afslaget.' },
  'loan-deadline-extended': {
    title: 'Afgørelsen om lånet kommer senere',
    what: 'Borgeren får brev om den nye frist.',
  },
  'loan-withdrawn': { title: 'Lånet er trukket tilbage', what: 'I skal ikke gøre mere ved det.' },
  'loan-lapsed': {
    title: 'Lånet er bortfaldet',
    what: 'Forløbet er slut, og det, der ikke var udbetalt, bliver det ikke.',
  },
  'loan-disbursed': { title: 'Lånet er udbetalt', what: 'Se afdragene på sagen.' },
  'loan-repaid': { title: 'Lånet er indfriet', what: 'Alt er betalt tilbage.' },
  'loan-recovery': {
    title: 'Lånet er overdraget til inddrivelse',
    what: 'Gældsstyrelsen skriver til borgeren. Jeg minder ikke mere om afdragene.',
  },
  'loan-written-off': { title: 'Lånet er afskrevet', what: 'To har bekræftet det.' },
  'erasure-proposed': {
    title: 'Skal personoplysningerne slettes?',
    what: 'Sagsbehandleren har foreslået det. Bekræft som nr. 2, eller sig nej.',
  },
  'erasure-declined': {
    title: 'Personoplysningerne er ikke slettet',
    what: 'Nr. 2 er ikke enig. Tal sammen.',
  },
  erased: { title: 'Personoplysningerne er slettet', what: 'Navn, sagsnummer og tekster er væk fra sagen.' },
  'rule-proposed': {
    title: 'Bekræft som nr. 2',
    what: 'En administrator foreslår en ny regel. Den gælder først, når en anden har bekræftet den.',
  },
  'rule-confirmed': { title: 'En regel er ændret', what: 'To har bekræftet den.' },
  'rule-declined': { title: 'En regel bliver, som den er', what: 'Forslaget er ikke bekræftet.' },
  'taken-back': {
    title: 'Det er fortrudt',
    what: 'Det, du lige har fået besked om i sagen, gælder ikke mere. Sagen er, som den var før.',
  },
  'coach-taken': { title: 'Sagen har fået en coach', what: 'Se på sagen, hvem det er.' },
};

/** A rule that is proposed, or that was answered; it is about no case. `change`: in words. `entry`: of the proposal. */
export const ruleMessage = async (about: NewsAbout, change: string, entry: number): Promise<Message> => {
  const { title, what } = ABOUT[about];
  const open = { dialog: 'rule-answer', proposal: String(entry) };
  return {
    card: await taskCard({
      title,
      subject: 'Regler',
      lines: [{ text: `${change}.` }, { text: what }],
      buttons: [
        about === 'rule-proposed'
          ? { title: 'Åbn', verb: 'open', data: open }
          : { title: 'Regler', verb: 'view', data: { view: 'rules' } },
      ],
    }),
    summary: title,
  };
};

/** A question about a notice, for who has its case; the words are read where it is answered. `title`: number and initials. */
export const askedMessage = async (title: string, notice: number, entry: number): Promise<Message> => {
  const { title: asks, what } = ABOUT['notice-questioned'];
  return {
    card: await taskCard({
      title: asks,
      subject: title,
      lines: [{ text: `Det handler om orientering nr. ${notice}.` }, { text: what }],
      buttons: [{ title: 'Svar', verb: 'open', data: { dialog: 'notice-answer', question: `q${entry}` } }],
    }),
    summary: `${asks}: ${title}`,
  };
};

/** There is an answer, for who asked and sees no case: number of the notice alone, the words are read in the chat. */
export const answeredMessage = async (notice: number): Promise<Message> => {
  const { title, what } = ABOUT['notice-answered'];
  const subject = `Orientering nr. ${notice}`;
  return {
    card: await taskCard({
      title,
      subject,
      lines: [{ text: what }],
      buttons: [{ title: 'Læs svaret', verb: 'view', data: { view: 'notices' } }],
    }),
    summary: `${title}: ${subject}`,
  };
};

/** So many numbers stand on the card; the rest under »sager«. */
const LISTED = 10;

/** Numbers and initials in `titles`; `words`: what a card may say that is about no citizen. */
export const newsMessage = async (
  about: NewsAbout,
  titles: readonly string[],
  cases: readonly string[],
  words: string | undefined,
  entry: number,
): Promise<Message> => {
  const { title, what } = ABOUT[about];
  const [first = 'Mikrolån'] = titles;
  const [number] = cases;
  const one = cases.length === 1 && number !== undefined;
  const subject = titles.length > 1 ? `${titles.length} sager` : first;
  const listed = titles.length > 1 ? titles.slice(0, LISTED).map((text) => ({ text })) : [];
  // Of what was taken back there is nothing to read; how the case is now stands on the case.
  const opens = about === 'taken-back' ? { view: 'case' } : { view: 'entry', entry: String(entry) };
  const view = one ? { ...opens, case: number } : { view: 'cases' };
  return {
    card: await taskCard({
      title,
      subject,
      lines: [{ text: what }, ...listed, ...(words === undefined ? [] : [{ text: words }])],
      buttons: cases.length === 0 ? [] : [{ title: one ? 'Åbn' : 'Mine sager', verb: 'view', data: view }],
    }),
    summary: `${title}: ${subject}`,
  };
};
