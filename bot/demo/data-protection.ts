import type { DataProtection } from '../../domain/data-protection-facts.ts';
import type { Dated } from '../../domain/dated.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

const EXAMPLE_BASIS = text(
  'eksempel: den bestemmelse, jeres behandling bygger på',
  'example: the rule that your processing rests on',
);

const controller = (organisation: string, officer: string) => ({
  organisation,
  officer: `eksempel: ${officer}, telefon 00 00 00 00`,
  legalBasis: EXAMPLE_BASIS,
});

/** What the parties of the local demo say of their part: examples, to be replaced by their own at set-up. */
export const DEMO_DATA_PROTECTION: Dated<DataProtection> = [
  {
    from: '2015-09-01',
    value: {
      controllers: [
        controller('ishoej', 'databeskyttelsesrådgiveren i Ishøj'),
        controller('jobcenter-vallensbaek', 'databeskyttelsesrådgiveren i Vallensbæk'),
        controller('naestved', 'databeskyttelsesrådgiveren i Næstved'),
      ],
      retention: text(
        'Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne.',
        'Example: each party writes here how long it keeps the data.',
      ),
    },
  },
];

/** The text to the citizen of the local demo, after practice §4: an example, which a lawyer has to confirm. */
export const DEMO_INFORMATION: Dated<Text> = [
  {
    from: '2015-09-01',
    value: text(
      '{authority}, {unit}\n[[Sag {case} · ]]{date}\n\nSådan bruger vi dine oplysninger[[\n\nKære {name}]]\n\nDu søger om en plads på {programme}. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra {version}.\n\nHvem har ansvaret\n{controllers}\nHver af dem har ansvaret for sin egen del. Teksten her er fra dem alle.\n\nHvad oplysningerne bruges til\nDe bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra {jobCentre} og fra {provider}. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig.\n\nHvad der giver lov til det\n{legalBases}\n\nHvem der ser dem\n{jobCentre} og {provider} deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i {buyer} får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn.[[\n\n{processors}]]\n\nHvor længe de bliver gemt\n{retention}\n\nDine rettigheder\nDu kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder.\n\nDatabeskyttelsesrådgiverne\n{officers}\n\nHvis du vil klage\nDu kan klage til Datatilsynet, datatilsynet.dk.\n\nVenlig hilsen\n{signer}\n{unit}, telefon {phone}',
      '{authority}, {unit}\n[[Case {case} · ]]{date}\n\nHow we use your data[[\n\nDear {name}]]\n\nYou apply for a place on {programme}. Here you can read what happens with your data, and which rights you have. The text holds from {version}.\n\nWho answers for it\n{controllers}\nEach answers for its own part. This text is from all of them.\n\nWhat the data is used for\nIt is used to assess whether the course is something for you, to follow your course, and for your loan if you apply for one. It is for instance your name, your idea, what you live on, whether you took part in the teaching, agreements and decisions. It comes from you, from {jobCentre} and from {provider}. Your CPR number is not there, and no computer decides anything about you.\n\nWhat allows it\n{legalBases}\n\nWho sees it\n{jobCentre} and {provider} share the case once you have said yes to it. You can always say no again; the sharing stops at once. The Erhvervschef of {buyer} is told when a place is taken or becomes free: the number of the case and the dates, never your name.[[\n\n{processors}]]\n\nHow long it is kept\n{retention}\n\nYour rights\nYou can see what is written about you. You can have something corrected, or your remark written beside it. You can object, and in some cases have data erased or its use restricted. Tell your caseworker, or the one it concerns.\n\nThe data protection officers\n{officers}\n\nTo complain\nYou can complain to Datatilsynet, datatilsynet.dk.\n\nKind regards\n{signer}\n{unit}, phone {phone}',
    ),
  },
];
