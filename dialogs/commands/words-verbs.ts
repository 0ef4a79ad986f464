import { list } from './command-words.ts';

/** Verbs that only help a noun to be an order: »lav en månedsstatus«, »registrér udbetalingen«. */
export const LIGHT_VERBS: readonly string[] = list(
  'lav, opret oprette, start, begynd begynde begyndte begyndt, registrér registrere, notér notere, skriv skrive skrev skrevet, tilføj, indtast, ' +
    'indberet indberette, tag tage tog taget, gør gøre gjorde gjort, få få fik fået, giv give gav givet, send sende sendte sendt, bogfør, ' +
    'indfør, åbn, vis, find finde fandt fundet, hent, udfyld, hav have havde haft, hold holde holdt holdt, kør, book booke, planlæg planlægge planlagde planlagt, ' +
    'aftal, ordn, foretag foretage foretog foretaget, gennemfør, udarbejd, sæt sætte satte sat, læg lægge lagde lagt, stil stille, søg, ansøg, meld, ' +
    'behandl, godkend godkende godkendte godkendt, klargør, igangsæt igangsætte, journalisér journalisere, anmeld, modtag modtage modtog modtaget',
);

export const LIGHT_ENGLISH: readonly string[] = list(
  'make made, create, start, register, record, add, write wrote written, enter, give gave given, send sent, open, show showed shown, find found, ' +
    'do did done, take took taken, put put, request, have had, get got, approve, file',
);

/** Other verbs of phrases: they take part in a command and are none alone. */
export const PHRASE_VERBS: readonly string[] = list(
  'træk trække trak trukket, ret rette, ændr, skift, opdatér opdatere, slet slette, fjern, betal betale betalte betalt, stop stoppe, brug, vælg vælge valgte valgt, ' +
    'ryk rykke, flyt flytte, gå gå gik gået, forlæng, udskyd udskyde udskød udskudt, udsæt udsætte udsatte udsat, afbryd afbryde afbrød afbrudt, ' +
    'ophør, ophæv, omlæg omlægge omlagde omlagt, hør, besvar, print printe, meddel, overgiv overgive overgav overgivet, følg følge fulgte fulgt, ' +
    'tal tale talte talt, omgør omgøre omgjorde omgjort, indstil indstille, før føre førte ført',
);
