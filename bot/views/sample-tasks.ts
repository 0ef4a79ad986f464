import type { ListData } from '../../cards/list.ts';
import { may } from '../../domain/rights/may.ts';
import type { Sample } from '../../domain/sample.ts';
import { isFollowedUp } from '../../domain/sample.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listSamples } from '../../storage/samples.ts';
import { sampleTitle } from './sample-card.ts';
import type { ViewContext } from './view.ts';
import { LISTED } from './view.ts';

const waitsFor = ({ lines, confirmed }: Sample): Text => {
  const { length } = confirmed ? lines.filter(isFollowedUp) : lines;
  const da = confirmed ? 'følges op' : 'venter på dig';
  const en = confirmed ? 'being followed up' : 'to confirm';
  return text(`${length} opslag ${da}`, `${length} look-up${length === 1 ? '' : 's'} ${en}`);
};

/** The months a leader has not confirmed yet, oldest first, as tasks; nothing for anybody else. */
export const sampleTasks = async ({
  world,
  scene,
  lang,
}: ViewContext): Promise<readonly ListData['items'][number][]> => {
  const { member, programme, today } = world;
  if (!may(member, 'sample-looks', programme, today)) return [];
  const open = await listSamples(scene.deps.store, programme.id, member.organisation, true);
  return open.slice(0, LISTED).map((sample) => ({
    title: sampleTitle(sample)[lang],
    line: waitsFor(sample)[lang],
    button: {
      title: text('Åbn', 'Open')[lang],
      verb: 'view',
      data: { view: 'sample', month: sample.month },
    },
  }));
};
