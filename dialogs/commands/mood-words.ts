import { setOf } from './set-of.ts';

// The small words by which one hears whether a sentence refuses, supposes, asks or tells.

export const NEGATIONS = setOf("ikke ej aldrig ingen intet hverken not never dont don't no cannot won't");

/** Whoever says this does not want it now, or not any more. */
export const PUT_OFF = setOf(
  'vent vente venter ventede afvent afvente afventer glem glemme undlad undlade undgå drop droppe dropper annullér annullere aflys aflyse ' +
    'alligevel snart foreløbig foreløbigt senere udsat udskudt afblæst droppet annulleret annulleres aflyses udskydes wait forget skip cancel later avoid postpone',
);

/** Two words that put off: »lad være med at«. */
export const LET_BE =
  /(?:^| )(?:(?:lad|la) (?:være|vær|vere)|(?:stop|hold op|hør op|pas på) med|hold off|let go)(?= |$)/;

/** It is only a thought. */
export const SUPPOSED = setOf(
  'måske hvis såfremt medmindre når mon muligvis sandsynligvis formentlig formodentlig vistnok overvejer overveje overvejede tror troede ' +
    'tænker tænkte synes mener håber forventer regner burde bør eventuelt evt nok antager foreslår overvejelse tvivl',
  'maybe perhaps if unless when might possibly probably considering thinking think suppose should',
);

/** »det kan være, at …«, »jeg skulle have …«, »… eller ej«. */
export const MAY_BE =
  /(?:^| )(?:(?:kan|kunne) (?:godt |jo )?være|(?:må|ville|skulle|kunne) have|eller (?:ej|ikke|nej)|så snart|med mindre|i stedet for|i tilfælde af|as soon as|instead of)(?= |$)/;

/** Somebody else's words, or what one only supposes: »Lars siger, sag 3 skal udskrives«. */
export const SAYING = setOf(
  'siger sagde sagt mener skriver fortæller fortalte spørger spurgte ifølge says said wrote told',
);

export const QUESTION_WORDS = setOf(
  'hvem hvad hvornår hvor hvorfor hvordan hvilke hvilken hvilket hvorvidt who what when where why how which whether',
);

/** First in a sentence these ask. */
export const ASKING_VERBS = setOf(
  'er var bliver blev har havde skal skulle må måtte kan kunne vil ville bør findes ved gælder is are was were has have did does do should may shall am can could would will',
);

/** Wishing to know something is no wish to do it. */
export const ASKING_FOR = setOf(
  'vide høre spørge forstå fortælle sige forklare minde undersøge tjekke læse lære uddybe tell explain know ask understand remind check',
);

/** »fordi hun ikke kan«: from here on it is a reason. */
export const REASON_FROM = setOf('fordi da eftersom idet because since');

/** The same where no clause follows: »pga. barsel«. */
export const REASON_WORDS = setOf('pga grundet årsag begrundelse skyldes grund');

/** What stands with a noun and tells how things are. */
export const TELLING = setOf(
  'er var bliver blev blevet været har havde haft færdig færdige klaret ordnet overstået done går gik gået kom kommet kører kørte fik fået virker fungerer ligger lød hedder betyder is was are were has had went gets got',
);

/** Verbs with which a later »ikke« is told of the citizen: »kom ikke«, »vil ikke mere«. */
export const OF_THE_CITIZEN = setOf(
  'kom kommer kommet mødte møder mødt dukkede dukker dukket deltog deltager deltaget svarede svarer svaret følger fulgte vil ville ønsker ønskede fortsætter fortsatte fortsat videre came show showed come attend attended',
);

/** Before these a sentence has not begun yet. */
export const GREETINGS = setOf(
  'hej hejsa goddag godmorgen halløj dav mikrolån bot ok okay ja jo øh nå men og så nej undskyld altså hi hello hey so well and',
);
