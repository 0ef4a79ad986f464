import { doAct, newId } from './acting.ts';
import { aboutCase, begin, type Deed } from './begin.ts';
import { casesOn } from './choose.ts';
import { PEOPLE, personOf, presses } from './people.ts';

/** »Blev ikke til noget« at what a coach has planned; where nothing is, a session with the next one comes first. */
export const notHeld: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const coached = casesOn(disk).filter(({ coach, status }) => coach !== undefined && status === 'enrolled');
  if (coached.length === 0) return aboutCase(house, memory);
  const planned = coached.filter((one) => one.planned !== undefined);
  const subject = luck.pick(planned.length > 0 ? planned : coached);
  const coach = PEOPLE.find(({ object }) => subject.coach?.endsWith(object)) ?? personOf('22');
  if (subject.planned === undefined) return begin(house, memory, coach, 'activity', { case: subject.number });
  const data = { case: subject.number, date: subject.planned };
  return doAct(house, memory, presses(newId(house), coach, 'not-held', data));
};
