import { sayDay } from '../../../domain/danish/say.ts';
import type { Block } from '../content.ts';
import { heading, paragraph, toWrite } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { days, kroner, percent, some } from '../say.ts';
import { ALL_IDS } from '../shown.ts';
import type { Whole } from '../tell.ts';
import { someClosed, tellOpen } from '../tell.ts';

const MAIN: readonly Whole[] = [
  {
    of: ['applications'],
    about: '',
    say: (value) => `der kom ${some(value('applications'), 'én ansøgning', 'ansøgninger')}.`,
  },
  {
    of: ['enrolments'],
    about: '',
    say: (value) => `${some(value('enrolments'), 'ét forløb', 'forløb')} begyndte.`,
  },
  {
    of: ['discharges'],
    about: '',
    say: (value) => `${some(value('discharges'), 'ét forløb', 'forløb')} sluttede.`,
  },
  {
    of: ['self-supporting-rate'],
    about: '',
    say: (value) => `ved udskrivningen var ${percent(value('self-supporting-rate'))} selvforsørgende.`,
  },
  {
    of: ['paid-out'],
    about: '',
    say: (value) => `der er udbetalt ${kroner(value('paid-out'))} i lån.`,
  },
  {
    of: ['place-days'],
    about: '',
    say: (value) =>
      value('place-days') === 0
        ? 'pladserne var ikke i brug.'
        : `pladserne var i brug i ${days(value('place-days'))} i alt.`,
  },
  {
    of: ['place-use'],
    about: '',
    say: (value) => `det er ${percent(value('place-use'))} af de dage, der er købt.`,
  },
  { of: ['price'], about: '', say: (value) => `prisen for perioden er ${kroner(value('price'))}.` },
];

const IN_THE_ANNEX =
  'Af hensyn til de enkelte borgere står en del af tallene ikke her, men i det fortrolige talbilag. Udvalget ser det for lukkede døre.';

/** Resumé: the question, and the few figures that answer most of it. */
export const summary = ({ evaluation, programme }: PaperInput): readonly Block[] => {
  const { from, to } = evaluation.period;
  return [
    heading(1, 'Resumé'),
    paragraph(
      `Skal ${programme.name} forlænges, tilpasses eller afsluttes? Her er, hvad tallene viser fra ${sayDay(from, 'da')} til og med ${sayDay(to, 'da')}.`,
    ),
    ...tellOpen(evaluation, MAIN),
    ...(someClosed(evaluation, ALL_IDS) ? [paragraph(IN_THE_ANNEX)] : []),
    toWrite('indstillingen i én sætning'),
  ];
};
