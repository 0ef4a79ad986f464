import { foldWord } from './fold-word.ts';

/** Ordinary words that a typing error would turn into a command's: they are what they are. */
const COMMON =
  'blev blevet bleve brevkasse klar klagesang klare klarer klarede klart plage plager kage kager lager lage lages passe passer passet låse låser læse læser læsning ' +
  'lade lader side siden sider sige siger sagt sagde sige svær svært svære sværd serie serier fast faste fest afgår afgang vare varer vaner navne ' +
  'anslag afsnit afstand regner regn regne tegner tage tager sager dage dagen plan planen planer pladen plade plante vurderet note noter noterer ' +
  'loven love lover lovede lov land lande landet låner ferie færre førte ført føre føres fører stod stop stopper stoppede kald kaldt kalder kalde ' +
  'rest resten rette rettet retten ret hver hvert verden bogen penge borgen berg bolig boliger tilbud tilbyde udvikle udvikling indsats indskriv ' +
  'beskriv beskrive beskriver beskrivelse aftale aftaler aftalt samtidig samtlige samarbejde statue station stadig stadigvæk statsborger aktiv aktive ' +
  'aktiviteterne sparer spare spares sparet opsparing kursus kurset kurser moden moder mode møder mødt mødte klasse klasser kasse kasser pas ' +
  'pausen tilbage udskyd udvidet udsalg udtryk afsked afsæt afsat afsluttet avis hold holder holdet helt hjem hjemme hjalp hjul hjelm regel regelmæssig ' +
  'rejse rejser rejse overtag overtage overtager overtaget opdrag foredrag vedtag vedtaget notar notarius notation motor motto kanel kane kande banal ' +
  'sprog sprogligt sporet spor spurgt sort spørg spørge spørger breder brede bredt bred brød bryder bremse lang lange langt ' +
  'uddannelse uddannet uddelt tiltale samle samler samlet tale taler talt henvend henvende henvendelse henvises undersøg undervejs ' +
  'bestil bestilt bestille bestemt orienteret orientere kursus kunde kunder kunne bolden bolde bold frist fristen status statsskat statskassen ' +
  'case cases rules role roles places place plane plans notes voice notice member members help held hello sample simple example letter better later latter ' +
  'access assess across close closed lost loan load lean learn phase phrase pause cause because resume result reserve reverse review refer prefer ' +
  'channel change chance task tasks ask asks test tests text user users used uses erase raise withdraw drawn correct connect collect ' +
  'fjern fjernt fjerne fortid fortæl fortælle forløb forløbet fordel forsøg forsøger forsøge forsøgt forsørger forsørget forstå visit visir ' +
  'godt gode god gik gå går går får far fra for før faste vasen vase base baser ' +
  'skilt skilte stift skift skifte loggen loggene anvise anviser anvist anvisning appel avis aviser baron besvær besværet bevar bevare bevarer bevaret beton berøre berører berørt broen brødre bæver ' +
  'face fader faget fage fake falsk falske fane fare faren farer faster flag flage frase fri frie genstand opdage genopdage håne indspil jogge jogger klang ' +
  'klap klaver klog kloge klæde klæder koge koger krage kvart latter latteren lege leger let lette lettet letter lettelse ligge ligger ligne ligner lige line login ' +
  'logi logisk logo logoet lort lotto lune lytte lytter lyn lyne lynet låge læge lægen læger lægge lægger læne længe løn lønnen måne lade lovet overflade overlast ' +
  'passere passerede passeret rase raser reje rejer regerer refuser resume rører sart skar skare skarp slag slaget smart snar snart sogn spark sparke spam spir ' +
  'spær spærre spærret star statist svag svage svagt svaje svale svane såre såret sår tog toget ubetalt ubetalte uskrevet vogn vognen vogne varsel udskiver ' +
  'omsætning hyring røring føring torsdag fremad ledige logik logistik tom tone tonen tegne hold held overland statut banken bage bager bagte bane baner ' +
  'adressen adresse anden andet avance hvordan hvorfor hvornår klage betale betaler betalt beløb behov bevil bevis beviser bevise ledig ledige leder lede ledelse';

const WORDS: ReadonlySet<string> = new Set(COMMON.split(' ').map(foldWord));

export const isCommon = (key: string): boolean => WORDS.has(key);
