import { rulesAt } from '../../../domain/programme.ts';
import type { Block } from '../content.ts';
import { heading, paragraph, toWrite } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { months, some } from '../say.ts';

const rules = ({ programme, evaluation }: PaperInput): string => {
  const { places, placeRule, qualifyingMonths, mainMonths } = rulesAt(programme, evaluation.period.to);
  const bought = placeRule === 'simultaneous' ? 'på samme tid' : 'i alt for perioden';
  return `På periodens sidste dag gælder: op til ${some(places, 'én plads', 'pladser')} ${bought}, ${months(qualifyingMonths)} i det opkvalificerende forløb og ${months(mainMonths)} i hovedforløbet.`;
};

/** Baggrund og beslutning 2015, and the link to Iværksætterhuset: what the note of 12 June 2015 says, and no more. */
export const background = (input: PaperInput): readonly Block[] => [
  heading(2, 'Baggrund og beslutning 2015'),
  paragraph(
    'Kommunens notat om mikrolån af 12. juni 2015 beskriver forløbet: først et opkvalificerende forløb på 6 måneder, hvor borgeren beholder sit forsørgelsesgrundlag, så et hovedforløb på 6 måneder med tilbud om et mikrolån på mellem 1.000 og 50.000 kr. til at etablere egen virksomhed.',
  ),
  paragraph(
    'Ishøj Kommune satte pilotprojektet i gang i efteråret 2015 sammen med Næstved Kommune, som står for begge dele af forløbet, og med Jobcenter Vallensbæk. Kommunen købte op til 2 pladser i projektperioden. Næstved blev valgt, fordi der ikke fandtes et tilbud i Region Hovedstaden, som passede til det, Ishøj ønskede, og de øvrige Vestegnskommuner var ikke interesserede i at oprette et.',
  ),
  paragraph(
    'Ifølge notatet skulle Beskæftigelsesudvalget evaluere pilotprojektet i foråret 2016 for at tage stilling til, om det skal forlænges.',
  ),
  paragraph(rules(input)),
  toWrite('udvalgets beslutning i 2015 med dato og dagsordenspunkt'),
  heading(2, 'Sammenhæng med Iværksætterhuset'),
  paragraph(
    'Notatet siger, at evalueringen af mikrolån følger forløb og evaluering af Iværksætterhuset i Ishøj Kommune. Mere siger det ikke om sammenhængen.',
  ),
  toWrite('hvad evalueringen af Iværksætterhuset viste, og hvad den betyder for mikrolån'),
];
