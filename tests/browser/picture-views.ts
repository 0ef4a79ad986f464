import type { Session } from './session.ts';
import { heard, ofEarly } from './stories.ts';

/** What is asked by whom, by the name of its picture. */
const ASKED = [
  ['welcome', 'sagsbehandler', 'hej'],
  ['help', 'sagsbehandler', 'hjælp'],
  ['unknown', 'sagsbehandler', 'vil du danse'],
  ['roles', 'sagsbehandler', 'skift'],
  ['cases', 'sagsbehandler', 'sager'],
  ['tasks-caseworker', 'sagsbehandler', 'opgaver'],
  ['tasks-visitator', 'visitator', 'opgaver'],
  ['case', 'visitator', 'sag 1'],
  ['tasks-director', 'erhvervschef', 'opgaver'],
  ['places', 'erhvervschef', 'pladser'],
  ['status', 'administrator', 'status'],
] as const;

/** What a coach asks about a course that began long ago. */
const ofCourse = (number: string) =>
  [
    ['tasks-coach', 'opgaver'],
    ['cases-coach', 'sager'],
    ['cases-paused', 'sager på pause'],
    ['case-course', `sag ${number}`],
    ['gate', `hvad mangler ${number}`],
  ] as const;

/** How it all stands, for those who ask it differently, and what the committee gets. */
const OVERVIEWS = [
  ['overview-coach', 'coach', 'overblik'],
  ['overview-leader', 'leder', 'overblik'],
  ['evaluation', 'leder', 'evaluering'],
  ['overview-director', 'erhvervschef', 'overblik'],
  ['evaluation-director', 'erhvervschef', 'evaluering'],
  ['overview-admin', 'administrator', 'overblik'],
] as const;

/** The cards that are no dialogs: what one can ask for, drafts, a task card, and the notice before and after. */
export const shootViews = async ({ page, speaker, lang, shoot }: Session): Promise<void> => {
  let role = '';
  for (const [name, who, said] of ASKED) {
    if (who !== role) await page.say(`skift ${who}`);
    role = who;
    await page.say(said);
    await shoot(name);
  }
  const course = await ofEarly(speaker);
  await page.say('skift coach');
  for (const [name, said] of ofCourse(course)) {
    await page.say(said);
    await shoot(name);
  }
  for (const [name, who, said] of OVERVIEWS) {
    await page.say(`skift ${who}`);
    await page.say(said);
    await shoot(name);
  }
  await page.say('skift sagsbehandler');
  await page.say(`brev ${await heard(speaker)}`);
  await shoot('letter');
  for (const reference of ['25/777001', '25/777002'])
    for (const said of ['ny visitation', reference, 'senere']) await page.say(said);
  await page.say(lang === 'da' ? 'fortsæt' : 'continue');
  await shoot('drafts');
  await page.say('skift erhvervschef');
  await page.goToChannel('Erhvervschefens kanal');
  await page.sees('Orientering nr. 1');
  await shoot('notice', 'Orientering nr. 1');
  // Who sits at the Playground is no Erhvervschef in the channel; the real one presses somewhere else.
  const seen = { notice: 1, kind: 'enrolment', programme: 'ishoej-2015' };
  await speaker.press('director', 'acknowledge', seen, { channel: true });
  await page.sees('Set af');
  await shoot('notice-seen', 'Orientering nr. 1');
};
