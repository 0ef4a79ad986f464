import { quantile } from './figures.ts';
import { figure, table } from './table.ts';
import type { Cost, WireCost } from './wire-cost.ts';

const row = (what: string, { requests, ru }: Cost, target = '', goal = ''): readonly string[] => [
  what,
  String(requests),
  figure(ru),
  target,
  goal,
];

const middle = (costs: readonly Cost[]): Cost => ({
  requests: quantile(
    costs.map(({ requests }) => requests),
    0.5,
  ),
  ru: quantile(
    costs.map(({ ru }) => ru),
    0.5,
  ),
});

const dearest = (costs: readonly Cost[]): Cost =>
  costs.reduce((most, one) => (one.ru > most.ru ? one : most), { requests: 0, ru: 0 });

/** A referral and its approval on Cosmos DB, by the documented prices of what went over the wire. */
export const wireCost = ({ wire }: { readonly wire: WireCost }): string =>
  table(
    ['request units, from sizes on the wire (`request-units.ts`)', 'requests', 'RU', 'target', 'goal'],
    [
      row('a turn that answers a step: median', middle(wire.steps), '12', '6'),
      row('a turn that answers a step: dearest', dearest(wire.steps)),
      ...wire.commands.map(({ intent, ...cost }) => row(`the command: ${intent}`, cost, '60', '30')),
      row('the whole turn of a command: dearest', dearest(wire.confirmed)),
      row('first word to notice', wire.toNotice, '220', '110'),
      row('of that the sender, all cards', wire.sender),
      ...Object.entries(wire.byKind).map(([kind, cost]) => row(`of that by kind: ${kind}`, cost)),
    ],
  );
