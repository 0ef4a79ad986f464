import type { OrganisationFunction } from '../../domain/programme.ts';
import { functionsOf } from '../../domain/programme.ts';
import type { PaperInput } from './input.ts';
import { list } from './say.ts';

const DOES: Readonly<Record<OrganisationFunction, string>> = {
  buyer: 'køber pladserne',
  'job-centre': 'visiterer sammen med udbyderen',
  provider: 'er udbyder og står for forløbet',
};

/** Who does what in the programme on the period's last day. */
export const partiesOf = ({ programme, evaluation }: PaperInput): string => {
  const said = programme.organisations.flatMap(({ id, name }) => {
    const does = functionsOf(programme, id, evaluation.period.to).map((one) => DOES[one]);
    return does.length === 0 ? [] : [`${name} ${list(does)}.`];
  });
  return said.length === 0 ? 'Hvem der gør hvad, er ikke sat op for periodens sidste dag.' : said.join(' ');
};
