import { valueOn } from '../../domain/dated.ts';
import type { Controller } from '../../domain/data-protection.ts';
import { controllersOn, dataProtectionOn, informationVersion } from '../../domain/data-protection.ts';
import type { Day } from '../../domain/day.ts';
import type { Letter } from '../../domain/letter.ts';
import { fillLetter, letterDay } from '../../domain/letter.ts';
import type { InformationSlot } from '../../domain/letter-slots.ts';
import type { OrganisationFunction, Programme } from '../../domain/programme.ts';
import { organisationFor } from '../../domain/programme.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { listed } from '../role-words.ts';

/** What an organisation does, said to the citizen. */
const PART: Readonly<Record<OrganisationFunction, Text>> = {
  buyer: text('køber pladserne på forløbet', 'buys the places on the course'),
  'job-centre': text(
    'tager imod din ansøgning og afgør, om du kan få en plads',
    'takes your application and decides whether you can have a place',
  ),
  provider: text('vurderer ansøgningen og holder forløbet', 'assesses the application and runs the course'),
};

const partLine = ({ organisation, functions }: Controller, lang: Lang): string => {
  const parts = listed(functions.map((party) => PART[party]))[lang];
  return `${organisation.name} ${parts}.`;
};

/** A line for each controller; `undefined` unless every one of them has said it: half a list misleads. */
const lineEach = (
  controllers: readonly Controller[],
  said: (controller: Controller) => string | undefined,
): string | undefined => {
  const lines = controllers.map((one) => {
    const words = said(one)?.trim();
    return words === undefined || words === '' ? undefined : `${one.organisation.name}: ${words}`;
  });
  return lines.length === 0 || lines.includes(undefined) ? undefined : lines.join('\n');
};

const nameFor = (programme: Programme, party: OrganisationFunction, day: Day): string | undefined =>
  organisationFor(programme, party, day)?.name;

/** What the letter is about, where it is to one citizen. */
export interface InformationWorld {
  readonly programme: Programme;
  readonly today: Day;
  /** Who looks, and gives it to the citizen. */
  readonly sender: string;
}

const valuesOf = (
  { programme, today, sender }: InformationWorld,
  lang: Lang,
): Readonly<Record<Exclude<InformationSlot, 'case' | 'name'>, string | undefined>> => {
  const authority = valueOn(programme.authority, today);
  const { retention, processors } = dataProtectionOn(programme, today);
  const controllers = controllersOn(programme, today);
  return {
    programme: programme.name,
    authority: authority?.name,
    unit: authority?.unit,
    phone: authority?.phone,
    signer: sender,
    date: letterDay(today, lang),
    version: letterDay(informationVersion(programme, today), lang),
    controllers: controllers.map((one) => partLine(one, lang)).join('\n'),
    legalBases: lineEach(controllers, ({ legalBasis }) => legalBasis?.[lang]),
    officers: lineEach(controllers, ({ officer }) => officer),
    buyer: nameFor(programme, 'buyer', today),
    jobCentre: nameFor(programme, 'job-centre', today),
    provider: nameFor(programme, 'provider', today),
    retention: retention?.[lang],
    processors: processors?.[lang],
  };
};

/**
 * What the citizen is told of their data by all controllers in one text (GDPR art. 13 and 14), from the programme's
 * settings of the day; `about`: the case, where it is to one citizen. Lacking a setting it cannot be copied.
 */
export const informationLetter = (world: InformationWorld, lang: Lang, about?: CaseView): Letter => {
  const template = valueOn(world.programme.letters.information ?? [], world.today);
  if (!template) return { ok: false, missing: ['text'], text: '' };
  return fillLetter(template[lang], {
    ...valuesOf(world, lang),
    ...(about && { case: about.number, name: about.personal.citizenName }),
  });
};
