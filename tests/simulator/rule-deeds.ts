import { personKey } from '../../domain/member.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { RULES_TO_CHANGE } from './answers.ts';
import { begin, type Deed } from './begin.ts';
import { PARTITION } from './choose.ts';
import type { Disk } from './disk.ts';
import { ADMIN, DIRECTOR, personOf } from './people.ts';

const ADMINS = [ADMIN, personOf('32')];
/** Who may be the second person, and one who may not. */
const SECOND = [...ADMINS, personOf('29'), DIRECTOR];

/** What waits for its second person. */
const proposedOn = (disk: Disk): NonNullable<ProgrammeBody['proposals']> =>
  (disk.get(PARTITION, 'programme')?.body as ProgrammeBody | undefined)?.proposals ?? [];

const propose: Deed = (house, memory) => {
  const { luck } = house.world;
  return begin(house, memory, luck.pick(ADMINS), 'rule', { rule: luck.pick(RULES_TO_CHANGE) });
};

/** What is proposed is answered by another one, or by who proposed it. */
const answer: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const [proposal] = proposedOn(disk);
  if (!proposal) return;
  const others = SECOND.filter((one) => personKey(one) !== proposal.by);
  const who = luck.pick(luck.percent(80) ? others : SECOND);
  await begin(house, memory, who, 'rule-answer', { proposal: String(proposal.entry) });
};

/** Somebody proposes another rule, and mostly somebody answers. */
export const aboutRules: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  if (proposedOn(disk).length === 0 || luck.percent(20)) await propose(house, memory);
  if (luck.percent(70)) await answer(house, memory);
};
