import { sayDay } from '../../../domain/danish/say.ts';
import { addMonths } from '../../../domain/day.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import type { FigureId } from '../../../domain/evaluation/figures/index.ts';
import { rulesAt } from '../../../domain/programme.ts';
import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { citizens, some } from '../say.ts';
import type { AnyId } from '../shown.ts';
import { openResult } from '../shown.ts';

interface Limit {
  readonly text: string;
  readonly shows?: readonly AnyId[];
}

const openValue = (evaluation: Evaluation, id: FigureId): number | undefined => {
  const result = openResult(evaluation, id);
  return result.kind === 'value' ? result.value : undefined;
};

const followUps = (evaluation: Evaluation, after: 6 | 12): Limit => {
  const { from, to } = evaluation.period;
  const last = addMonths(to, -after);
  const due =
    last < from
      ? `Ingen, der er udskrevet i perioden, kan endnu følges op efter ${after} måneder; perioden er for kort.`
      : `Efter ${after} måneder kan vi kun følge op på dem, der er udskrevet senest den ${sayDay(last, 'da')}.`;
  const done = openValue(evaluation, `followed-${after}`);
  if (done === undefined)
    return { text: `${due} Hvor mange der er fulgt op, står i det fortrolige talbilag.` };
  return {
    text: `${due} I perioden er der ${done === 0 ? 'ikke givet nogen status' : `givet ${some(done, 'én status', 'statusser')}`}.`,
    shows: [`followed-${after}`],
  };
};

const unknown = (evaluation: Evaluation): Limit => {
  const count = openValue(evaluation, 'support-unknown');
  if (count === undefined)
    return {
      text: 'For nogle ved vi måske ikke, hvad de levede af ved udskrivningen. Hvor mange står i det fortrolige talbilag.',
    };
  return {
    text:
      count === 0
        ? 'Vi ved for alle, hvad de levede af ved udskrivningen.'
        : `For ${citizens(count)} ved vi ikke, hvad ${count === 1 ? 'vedkommende' : 'de'} levede af ved udskrivningen.`,
    shows: ['support-unknown'],
  };
};

const small = ({ programme, evaluation }: PaperInput): Limit => {
  const { places } = rulesAt(programme, evaluation.period.to);
  return {
    text: `Tallene er små: med ${some(places, 'én plads', 'pladser')} flytter en enkelt borger en procent meget. Procenter siger her, hvordan det gik, og ikke, hvordan det vil gå.`,
  };
};

/** Hvad vi endnu ikke kan måle; comparable numbers stand with where they are from, and how little of it was read. */
export const notYet = (input: PaperInput): readonly Block[] => {
  const { evaluation } = input;
  const limits: readonly Limit[] = [
    followUps(evaluation, 6),
    followUps(evaluation, 12),
    unknown(evaluation),
    {
      text: 'Effekten: vi ved ikke, hvordan det var gået de samme borgere uden forløbet. Der er ingen at sammenligne med.',
    },
    small(input),
    {
      text: 'Om det betaler sig: Et tal, der ofte nævnes, er, at et forløb går i nul, hvis 6 % er selvforsørgende inden for fem år (CASA). Vi følger kun op efter 6 og 12 måneder, og tallet er et andet tilbuds.',
    },
    {
      text: 'Andre kommuner: Aalborg satte sig for, at 80 skulle begynde, 60 få lån og 45 klare sig. Det er et mål og ikke et resultat.',
    },
  ];
  return [
    heading(2, 'Hvad vi endnu ikke kan måle'),
    {
      kind: 'list',
      items: limits.map(({ text }) => text),
      shows: limits.flatMap(({ shows = [] }) => shows),
    },
    paragraph(
      'Tallene fra CASA og Aalborg kender vi fra omtale af SUS’ evaluering af mikrolån (oktober 2012). Vi har kun læst åbningen af en sekundær kilde, så se efter i originalen, før tallene bruges.',
    ),
  ];
};
