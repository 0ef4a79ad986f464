import { setOf } from './set-of.ts';

// The small words around an order, a request or a wish.

export const REQUEST_VERBS = setOf('kan kunne ku vil ville gider gad må can could would will');

export const WISH_VERBS = setOf(
  'skal vil ville ønsker ønskede ønskes bedes behøver mangler må want need wants needs would like will ll must',
);

export const WHO_IS_ASKED = setOf('du i dere you');

export const SPEAKERS = setOf("jeg vi du we you i'd i'll we'd we'll jeg's");

export const SPEAKER_SELF = setOf('jeg vi mig os i we');

/** »man«: how things are in general. */
export const GENERAL = setOf(
  'man nogen folk alle ingen andre systemet botten people anyone somebody everyone one',
);

/** »jeg har brug for«. */
export const NEED = /^(?:brug|lyst|tid)$/;

/** »hav«, »få«: wished for as done, »jeg vil gerne have udskrevet sag 3«. */
export const WISHED_DONE = setOf('have få fået haft ønskes ønsker bedes blive være get');

/** Words that may stand before a command and change nothing about it. */
export const EXPLAINED = setOf(
  'hej hejsa goddag godmorgen halløj dav mikrolån bot ok okay ja jo øh nå men og så nu lige bare gerne venligst vær venlig sød at tak please kindly hurtigt straks også igen her der som den det de dem en et ' +
    'min mit mine din dit dine vores jeres sin sit sine alle alt al ny nyt nye næste dagens første anden endnu også selv selve hele lidt noget nogle nogen ' +
    'til på i for fra med af pr per pga ad hos mod ang bede dig mig os jer gang have få haft fået være blive havde brug lyst nødt skal vil kan ' +
    'borger borgeren borgere borgerens borgernes ansøger ansøgeren deltager deltageren deltagerne kvinde mand mandag sag sagen sager hun han de hende ham dem vedkommende person personen pågældende ' +
    'hermed dermed altså jo da nemlig herfra opgave opgaven efterfølgende derefter bagefter dernæst først samt eller enten individuel individuelt fælles månedlig månedlige ugentlig ledig dags dato dato datoen kort hurtig lille',
  "hi hello hey please the a an my our your new another to for on in of with and then also now just case citizen let lets let's us me i'd like i'll i we you next",
);

/** »om lån«, »efter udskrivningen«: what follows is a subject or a time, not the order. */
export const GOVERNED_BY = setOf(
  'om over vedr vedrørende angående omkring efter før under ved siden trods uden inden indtil about regarding after before during until without concerning',
);

/** Before these verbs »om« leads to what is wanted: »søg om lån«, »bede om en status«. */
export const WANTS_ABOUT = setOf(
  'søg søge søger ansøg ansøge ansøger anmod anmode anmoder bed bede beder bedt bad søgt søgte ansøgt ansøgte anmodet anmodede ask asked apply applied',
);

/** Of two orders the second begins after one of these. */
export const JOINING = setOf('og eller el samt plus men but and or derefter dernæst bagefter herefter then');

/** Said of something new this orders it: »ny visitation Maria«. */
export const NEW = setOf('ny nyt nye new');
