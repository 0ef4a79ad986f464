import { plusDays } from './answers.ts';
import { aboutCase, begin, todayIn, type Deed } from './begin.ts';
import { casesOn } from './choose.ts';
import { deliver } from './deliver.ts';
import { doAct, newId } from './acting.ts';
import { aboutNotice, acknowledge } from './notice-deeds.ts';
import { ADMIN, DIRECTOR, PEOPLE, personOf, presses, says } from './people.ts';
import { aboutPeople } from './people-deeds.ts';
import { aboutRules } from './rule-deeds.ts';
import { bothKeys } from './second-key.ts';
import { notHeld } from './session-deeds.ts';
import { together } from './together.ts';

const refer: Deed = (house, memory) =>
  begin(house, memory, personOf(house.world.luck.pick(['20', '26', '31'])), 'visitation');

/** The second key, pressed on a card that waits for it. */
const countersign: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const waiting = casesOn(disk).filter(
    ({ status }) => status === 'countersigning' || status === 'phase-proposed',
  );
  if (waiting.length === 0) return aboutCase(house, memory);
  const member = luck.pick(
    PEOPLE.filter(({ roles }) => roles.includes('caseworker') || roles.includes('visitator')),
  );
  const verb = luck.percent(70) ? 'countersign' : 'decline';
  return doAct(house, memory, presses(newId(house), member, verb, { case: luck.pick(waiting).number }));
};

const answerOffer: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const offered = casesOn(disk).filter(({ offer }) => offer !== undefined);
  if (offered.length === 0) return aboutCase(house, memory);
  const { number, caseworker } = luck.pick(offered);
  const member = PEOPLE.find(({ object }) => caseworker.endsWith(object)) ?? personOf('20');
  const verb = luck.percent(60) ? 'accept-offer' : 'decline-offer';
  return doAct(
    house,
    memory,
    presses(newId(house), member, verb, { case: number, startDate: plusDays(todayIn(house), 1) }),
  );
};

/** »Fortryd«, pressed on the newest card or typed. */
const undo: Deed = async (house, memory) => {
  const { luck } = house.world;
  const button = memory.buttons.findLast(({ verb }) => verb === 'undo');
  if (!button) return aboutCase(house, memory);
  const { member, data } = button;
  const act = luck.percent(60)
    ? presses(newId(house), member, 'undo', data)
    : says(newId(house), member, 'fortryd');
  return doAct(house, memory, act);
};

const oldButton: Deed = async (house, memory) => {
  if (memory.buttons.length === 0) return aboutCase(house, memory);
  const { member, verb, data } = house.world.luck.pick(memory.buttons);
  house.world.count('old buttons');
  return doAct(house, memory, presses(newId(house), member, verb, data));
};

/** The very same activity once more, as Teams does after a broken line. */
const sameAgain: Deed = async (house, memory) => {
  if (memory.sent.length === 0) return aboutCase(house, memory);
  house.world.count('same activity');
  return deliver(house, house.world.luck.pick(memory.sent));
};

const LOOKS = ['opgaver', 'pladser', 'sager', 'frister', 'fortsæt', 'lån'] as const;
const look: Deed = (house, memory) => {
  const { luck } = house.world;
  const member = luck.pick(PEOPLE);
  return doAct(house, memory, says(newId(house), member, luck.pick(LOOKS)));
};

const inChannel: Deed = (house, memory) => {
  const { luck } = house.world;
  return doAct(
    house,
    memory,
    says(newId(house), luck.pick([DIRECTOR, ADMIN]), luck.pick(['pladser', 'kanal']), true),
  );
};

const experience: Deed = (house, memory) =>
  begin(house, memory, house.world.luck.pick([DIRECTOR, personOf('22'), personOf('20')]), 'experience');

const reinstate: Deed = async (house, memory) => {
  const recused = casesOn(house.world.disk).find(({ recused: some = [] }) => some.length > 0);
  return recused
    ? begin(house, memory, personOf('29'), 'reinstate', { case: recused.number })
    : aboutCase(house, memory);
};

const WEIGHTED: readonly (readonly [number, Deed])[] = [
  [40, aboutCase],
  [8, refer],
  [5, countersign],
  [4, answerOffer],
  [5, acknowledge],
  [4, aboutNotice],
  [6, undo],
  [4, oldButton],
  [5, sameAgain],
  [5, look],
  [3, inChannel],
  [1, experience],
  [7, bothKeys],
  [5, aboutPeople],
  [4, aboutRules],
  [3, notHeld],
  [2, reinstate],
  [8, together],
];
const LOTS = WEIGHTED.flatMap(([times, deed]) => Array.from({ length: times }, () => deed));

export const doSomething: Deed = (house, memory) => house.world.luck.pick(LOTS)(house, memory);
