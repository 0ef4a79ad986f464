/** The step with the eight criteria, folded: the same in every conversation that comes by it. */
export const CRITERIA = `
  < Kriterier
  < Valgfrit: otte kriterier. De står som »Ikke belyst«, hvis du går videre. Skriv »næste« for at springe over.
  < [Vis kriterierne]
  < ~ Egen lyst {motivation} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Forretningsidé {idea} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Faglige kompetencer {skills} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Overskud og hensyn {health} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Økonomisk ro til at starte {economy} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Netværk {network} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Dansk og it til undervisningen {languageIt} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Tid {time} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
  < ~ Bemærkning til kriterierne (valgfrit) {criteriaNote} (fx netværk: kender to lokale butikker)
  < ~ Skriv kun det nødvendige. Borgeren kan læse det.
  < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
`;
