import type { Member } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import { doAct, newId } from './acting.ts';
import { begin, todayIn, type Deed } from './begin.ts';
import type { House } from './deliver.ts';
import { membersOn } from './members.ts';
import { ADMIN, DIRECTOR, PEOPLE, personOf, says } from './people.ts';

const ADMINS = [ADMIN, personOf('32')];

/** As they stand in the register now, so that nobody acts with what they had at the beginning alone. */
const registered = ({ world }: House): readonly Member[] => membersOn(world.disk);

const about = (who: readonly Member[], dialog: string): Deed => {
  const deed: Deed = async (house, memory) => {
    const { luck } = house.world;
    const today = todayIn(house);
    const member = luck.pick(registered(house).filter((one) => isActive(one, today)));
    await begin(house, memory, luck.pick(who), dialog, { member: personKey(member) });
  };
  return deed;
};

const byThemselves = (who: readonly Member[], dialog: string): Deed => {
  const deed: Deed = async (house, memory) => begin(house, memory, house.world.luck.pick(who), dialog);
  return deed;
};

/** The second administrator's answer, once somebody is proposed; now and then who proposed them tries it. */
const confirmAdmin: Deed = async (house, memory) => {
  const proposedIn = (): Member | undefined =>
    registered(house).find(({ proposedAdmin }) => proposedAdmin !== undefined);
  for (let tries = 0; !proposedIn() && tries < 2; tries += 1)
    await about(ADMINS, 'change-roles')(house, memory);
  const by = proposedIn()?.proposedAdmin;
  const second = ADMINS.find((one) => personKey(one) !== by) ?? ADMIN;
  const who = house.world.luck.percent(80) ? second : house.world.luck.pick(ADMINS);
  await begin(house, memory, who, 'confirm-admin');
};

/** Who is away, or will be, is back earlier. */
const backAtWork: Deed = async (house, memory) => {
  const awayIn = (): Member | undefined => {
    const away = registered(house).filter(({ absence }) => absence !== undefined);
    return PEOPLE.find((one) => away.some((other) => personKey(other) === personKey(one)));
  };
  if (!awayIn()) await byThemselves([personOf('20'), personOf('22')], 'away')(house, memory);
  const member = awayIn();
  if (member) await doAct(house, memory, says(newId(house), member, 'jeg er tilbage'));
};

const DEEDS: readonly Deed[] = [
  byThemselves(ADMINS, 'add-member'),
  about(ADMINS, 'change-roles'),
  about(ADMINS, 'end-member'),
  confirmAdmin,
  confirmAdmin,
  byThemselves([personOf('20'), personOf('22'), DIRECTOR], 'away'),
  byThemselves([personOf('29')], 'away-for'),
  backAtWork,
];

/** What changes the register of people: who is here, as what, and who is away. */
export const aboutPeople: Deed = (house, memory) => house.world.luck.pick(DEEDS)(house, memory);
