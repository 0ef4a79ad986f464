import type { Programme } from '../../domain/programme.ts';
import type { Dated } from '../../domain/dated.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { DEMO_INFORMATION } from './data-protection.ts';

const HEAD_DA = '{authority}, {unit}\nSag {case} · {date}\n\n';
const HEAD_EN = '{authority}, {unit}\nCase {case} · {date}\n\n';
const FOOT_DA = '\n\nVenlig hilsen\n{signer}\n{unit}, telefon {phone}';
const FOOT_EN = '\n\nKind regards\n{signer}\n{unit}, phone {phone}';

/** Signed by both at the foot. */
const agreement = (da: string, en: string): Dated<Text> => [
  { from: '2015-09-01', value: text(HEAD_DA + da, HEAD_EN + en) },
];

const letter = (da: string, en: string): Dated<Text> => [
  { from: '2015-09-01', value: text(HEAD_DA + da + FOOT_DA, HEAD_EN + en + FOOT_EN) },
];

/** The letters of the local demo, after practice §6: examples, to be replaced by the authority's own at set-up. */
export const DEMO_LETTERS: Programme['letters'] = {
  information: DEMO_INFORMATION,
  hearing: letter(
    'Vi overvejer at give dig afslag\n\nKære {name}\n\nVi overvejer at give dig afslag på en plads på mikrolånsforløbet. Det bygger på disse oplysninger:\n\n{facts}\n\nHar du bemærkninger, så skriv eller ring senest {hearingUntil}. Derefter afgør vi sagen.',
    'We consider refusing you a place\n\nDear {name}\n\nWe consider refusing you a place on the microloan course. It rests on this information:\n\n{facts}\n\nIf you have remarks, write or call by {hearingUntil}. Then we decide the case.',
  ),
  extension: letter(
    'Din ansøgning tager længere tid\n\nKære {name}\n\nVi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at {extensionReason}. Du kan forvente svar senest {deadline}.',
    'Your application takes longer\n\nDear {name}\n\nWe will not decide your application within the time we promised. The reason (in Danish): {extensionReason}. You can expect an answer by {deadline}.',
  ),
  waitlist: letter(
    'Du står på venteliste\n\nKære {name}\n\nDu kan få en plads på mikrolånsforløbet, men der er ingen ledig lige nu. Du står som nr. {position}[[; vi venter en ledig plads {nextFree}]]. Vi skriver, så snart der er en plads til dig.',
    'You are on the waiting list\n\nDear {name}\n\nYou can have a place on the microloan course, but none is free now. You are no. {position}[[; we expect a free place on {nextFree}]]. We write as soon as there is a place for you.',
  ),
  'waitlist-again': letter(
    'Din udskrivning var en fejl\n\nKære {name}\n\nVi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Din plads er i mellemtiden lovet en anden, så du står som nr. {position} på ventelisten[[; vi venter en ledig plads {nextFree}]]. Vi skriver, så snart der er en plads, og så fortsætter dit forløb, hvor det slap.',
    'Your discharge was a mistake\n\nDear {name}\n\nWe discharged you from the microloan course by mistake. We are sorry. Your place has been promised to somebody else meanwhile, so you are no. {position} on the waiting list[[; we expect a free place on {nextFree}]]. We write as soon as there is a place, and your course goes on where it stopped.',
  ),
  place: letter(
    'Du har fået en plads\n\nKære {name}\n\nDu har fået en plads på mikrolånsforløbet i Næstved. Du begynder den {start}. De første seks måneder varer til og med {qualifyingUntil}, og hovedforløbet til og med {mainUntil}.[[ Din coach er {coach}.]]\n\n[[I de første seks måneder beholder du den ydelse, du har nu ({basis}).\n\n]]Bliver du syg eller kan du ikke komme, så ring til os samme dag.',
    'You have got a place\n\nDear {name}\n\nYou have a place on the microloan course in Næstved. You begin on {start}. The first six months last to and including {qualifyingUntil}, and the main phase to and including {mainUntil}.[[ Your coach is {coach}.]]\n\n[[In the first six months you keep the benefit you have now ({basis}).\n\n]]If you fall ill or cannot come, call us the same day.',
  ),
  'place-again': letter(
    'Dit forløb fortsætter\n\nKære {name}\n\nVi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Du har en plads igen, og dit forløb fortsætter den {again}.[[ De første måneder varer til og med {firstUntil}.]] Hovedforløbet varer til og med {mainUntil}.[[ Din coach er {coach}.]]\n\nBliver du syg eller kan du ikke komme, så ring til os samme dag.',
    'Your course goes on\n\nDear {name}\n\nWe discharged you from the microloan course by mistake. We are sorry. You have a place again, and your course goes on on {again}.[[ The first months last to and including {firstUntil}.]] The main phase lasts to and including {mainUntil}.[[ Your coach is {coach}.]]\n\nIf you fall ill or cannot come, call us the same day.',
  ),
  refusal: letter(
    'Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet\n\nKære {name}\n\nDu søgte den {applicationDate}.\n\nHvorfor\n{considerations}\n\nDet har vi lagt til grund\n{facts}[[\n\nDet bygger også på Næstved Kommunes vurdering af {assessmentDate}.]][[\n\nVi har læst dine bemærkninger af {remarksDate}.]]\n\nReglerne\n{rule}\nLovteksten er vedlagt.\n\nDet kan du nu\nTal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig.\n\nHvis du vil klage\nSkriv, mail eller ring til os senest {complainBy}. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til {complaintBody}. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.',
    'Decision: We cannot offer you a place on the microloan course\n\nDear {name}\n\nYou applied on {applicationDate}.\n\nWhy\n{considerations}\n\nWhat we rely on\n{facts}[[\n\nIt rests on the assessment of Næstved Kommune of {assessmentDate} too.]][[\n\nWe have read your remarks of {remarksDate}.]]\n\nThe rules\n{rule}\nThe text of the law is enclosed.\n\nWhat you can do now\nTalk to your caseworker about other options. You can apply again when something has changed.\n\nTo complain\nWrite, mail or call us by {complainBy}. No grounds are needed. We look at the case again within 4 weeks; if we uphold the decision, we send the complaint to {complaintBody}. You may bring a companion, be represented and see your file.',
  ),
  'ending-hearing': letter(
    'Vi overvejer at afslutte dit forløb\n\nKære {name}\n\nVi overvejer at udskrive dig fra mikrolånsforløbet den {endDate}. Det bygger på disse oplysninger:\n\n{facts}\n\nHar du bemærkninger, så skriv eller ring senest {hearingUntil}. Derefter afgør vi sagen.',
    'We consider ending your course\n\nDear {name}\n\nWe consider discharging you from the microloan course on {endDate}. It rests on this information:\n\n{facts}\n\nIf you have remarks, write or call by {hearingUntil}. Then we decide.',
  ),
  ending: letter(
    'Afgørelse: Dit mikrolånsforløb slutter\n\nKære {name}\n\nDit forløb slutter den {endDate}.\n\nHvorfor\n{considerations}\n\nDet har vi lagt til grund\n{facts}[[\n\nVi har læst dine bemærkninger af {remarksDate}.]]\n\nReglerne\n{rule}\nLovteksten er vedlagt.\n\nHvis du vil klage\nSkriv, mail eller ring til os senest {complainBy}. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til {complaintBody}. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.',
    'Decision: Your microloan course ends\n\nDear {name}\n\nYour course ends on {endDate}.\n\nWhy\n{considerations}\n\nWhat we rely on\n{facts}[[\n\nWe have read your remarks of {remarksDate}.]]\n\nThe rules\n{rule}\nThe text of the law is enclosed.\n\nTo complain\nWrite, mail or call us by {complainBy}. No grounds are needed. We look at the case again within 4 weeks; if we uphold the decision, we send the complaint to {complaintBody}. You may bring a companion, be represented and see your file.',
  ),
  'loan-hearing': letter(
    'Vi overvejer at give dig afslag på et lån\n\nKære {name}\n\nDu søgte den {requestedOn} om et mikrolån på {amount} Vi overvejer at give dig afslag. Det bygger på disse oplysninger:\n\n{facts}\n\nHar du bemærkninger, så skriv eller ring senest {hearingUntil}. Derefter afgør vi sagen.',
    'We consider refusing you a loan\n\nDear {name}\n\nOn {requestedOn} you asked for a microloan of {amount}. We consider refusing it. It rests on this information:\n\n{facts}\n\nIf you have remarks, write or call by {hearingUntil}. Then we decide the case.',
  ),
  'loan-extension': letter(
    'Svaret på din ansøgning om lån tager længere tid\n\nKære {name}\n\nDu søgte den {requestedOn} om et mikrolån på {amount} Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at {extensionReason}. Du kan forvente svar senest {deadline}.',
    'The answer to your request for a loan takes longer\n\nDear {name}\n\nOn {requestedOn} you asked for a microloan of {amount}. We will not decide on it within the time we promised. The reason (in Danish): {extensionReason}. You can expect an answer by {deadline}.',
  ),
  'loan-refusal': letter(
    'Afgørelse: Vi kan ikke give dig et lån\n\nKære {name}\n\nDu søgte den {requestedOn} om et mikrolån på {amount}\n\nHvorfor\n{considerations}\n\nDet har vi lagt til grund\n{facts}[[, og dine bemærkninger af {remarksDate}]]\n\nReglerne\n{rule}. Lovteksten er vedlagt.\n\nDet kan du nu\nDit forløb fortsætter. Tal med din coach om, hvad der kan ændre vores vurdering; du kan søge igen.\n\nHvis du vil klage\nSkriv, mail eller ring til os senest {complainBy}. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden fire uger. Holder vi fast i afgørelsen, sender vi klagen til {complaintBody}. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.',
    'Decision: We cannot grant you a loan\n\nDear {name}\n\nOn {requestedOn} you asked for a microloan of {amount}.\n\nWhy\n{considerations}\n\nWhat we rely on\n{facts}[[, and your remarks of {remarksDate}]]\n\nThe rules\n{rule}. The text of the law is enclosed.\n\nWhat you can do now\nYour course goes on. Talk with your coach about what could change our view; you can ask again.\n\nTo complain\nWrite, mail or call us by {complainBy}. You need give no grounds. We look at the case again within four weeks. If we uphold it we send the complaint to {complaintBody}. You may bring a companion, be represented and see your file.',
  ),
  'loan-agreement': agreement(
    'Låneaftale\n\nMellem {lender} og {name}\n\n{lender} låner {name} {amount} til etablering af egen virksomhed, efter {legalBasis}.\n\nPengene er til\n{budget}\n\nTilbagebetaling\n{plan} Planen gælder, hvis pengene bliver udbetalt i dag; datoerne flytter med udbetalingen.[[\n\nVilkår\n{conditions}]]\n\nKan du ikke betale et afdrag, så ring til os, før det forfalder. Lånet skal betales tilbage, også når forløbet er slut.\n\nDato og underskrift\n\nFor {lender}: ______________________\n\n{name}: ______________________',
    'Loan agreement\n\nBetween {lender} and {name}\n\n{lender} lends {name} {amount} for founding a business, under {legalBasis}.\n\nThe money is for\n{budget}\n\nRepayment\n{plan} The plan holds if the money is paid out today; its days move with the payout.[[\n\nConditions\n{conditions}]]\n\nIf you cannot pay an instalment, call us before it falls due. The loan is to be paid back also after the course.\n\nDate and signature\n\nFor {lender}: ______________________\n\n{name}: ______________________',
  ),
  'loan-reminder': letter(
    'Du mangler at betale et afdrag\n\nKære {name}\n\nVi har ikke fået dit afdrag på mikrolånet, som forfaldt den {dueOn}. Du mangler at betale {overdue} Du skylder {balance} i alt.\n\nKan du ikke betale nu, så ring til os. Vi kan aftale henstand eller en ny afdragsordning.',
    'You have an instalment to pay\n\nDear {name}\n\nWe have not had your instalment on the microloan that fell due on {dueOn}. {overdue} is overdue. You owe {balance} in all.\n\nIf you cannot pay now, call us. We can agree on a deferral or a new schedule.',
  ),
};
