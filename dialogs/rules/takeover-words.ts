import type { OrganisationFunction } from '../../domain/programme.ts';
import type { Takeover } from '../../domain/rules/takeover.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { listed, ROLE } from '../role-words.ts';
import { day } from '../words.ts';

const AS: Readonly<Record<OrganisationFunction, Text>> = {
  buyer: text('køber', 'buyer'),
  'job-centre': text('jobcenter', 'job centre'),
  provider: text('udbyder', 'provider'),
};

const lower = ({ da, en }: Text): Text => text(da.toLocaleLowerCase('da'), en.toLowerCase());

/** Whose rights end, and when. */
const endsLine = ({ former, party, from }: Takeover): readonly Text[] => {
  if (former.length === 0) return [];
  const who = listed(former.map(same));
  return [
    text(
      `Medarbejderne hos ${who.da} kan fra ${day(from).da} ikke længere se eller gøre noget som ${AS[party].da}.`,
      `From ${day(from).en} the people of ${who.en} can no longer see or do anything as ${AS[party].en}.`,
    ),
  ];
};

/** What becomes of the cases. */
const casesLines = ({ former, party, name }: Takeover): readonly Text[] => {
  switch (party) {
    case 'buyer':
      return [];
    case 'job-centre':
      return [
        text(
          'De lukkede sager kan ingen åbne derefter, heller ikke for en klage eller en aktindsigt. Vent, til klagefristerne er udløbet.',
          'Nobody can open the closed cases after that, not for a complaint or for access either. Wait until nobody can complain any more.',
        ),
        text(
          'Hvem der står i brevene, ændrer det ikke: »regel myndighedens navn«.',
          'Who stands in the letters does not change by it: "rule name of the authority".',
        ),
      ];
    case 'provider':
      return [
        ...(former.length === 0
          ? []
          : [
              text(
                `Coachene dér mister deres borgere. Fra den dag står sagerne hos lederen i ${name} og hos administratorerne, som finder nye coacher med »overdrag«.`,
                `The coaches there lose their citizens. From that day the cases stand with the leader of ${name} and the administrators, who find new coaches with "hand over".`,
              ),
            ]),
        text(
          'Långiver, og hvem der afgør lån, ændrer det ikke: »regel långiver«.',
          'The lender, and who decides on loans, do not change by it: "rule lender".',
        ),
      ];
  }
};

const staffLines = ({ lacks, name, added, noAdmin }: Takeover): readonly Text[] => {
  const roles = listed(lacks.map((role) => lower(ROLE[role])));
  const none = text(
    `I ${name} mangler der den dag: ${roles.da}. Skriv »tilføj medarbejder«, når det er bekræftet.`,
    `On that day ${name} lacks: ${roles.en}. Write "add member" once it is confirmed.`,
  );
  const isNew = text(
    `${name} er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.`,
    `${name} is new here. Say also who its data protection officer is, or no new visitation can begin: "set-up".`,
  );
  const locked = text(
    'Fra den dag har projektet ingen administrator. Giv først en i en af de andre organisationer rollen.',
    'From that day the programme has no administrator. First give somebody in one of the other organisations the role.',
  );
  return [...(lacks.length > 0 ? [none] : []), ...(added ? [isNew] : []), ...(noAdmin ? [locked] : [])];
};

/** What follows when another organisation takes over, said before it is proposed and before it is confirmed. */
export const takeoverLines = (takeover: Takeover | undefined): readonly Text[] =>
  takeover ? [...endsLine(takeover), ...casesLines(takeover), ...staffLines(takeover)] : [];
