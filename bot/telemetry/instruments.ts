import type { Attributes, Meter } from '@opentelemetry/api';
import type { Fields } from '../log/fields.ts';
import type { EventName } from '../log/log.ts';

/** By which fields a measurement can be told apart; few values each, and never a number of a case. */
const BY = ['kind', 'outcome', 'intent', 'refusal', 'delivery', 'reason', 'alarm', 'code', 'store'] as const;

export const attributesOf = (fields: Fields): Attributes =>
  Object.fromEntries(BY.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

/** What is counted by the line itself, beside the time it names. */
const COUNTED: ReadonlySet<EventName> = new Set([
  'refused',
  'delivery',
  'delivery-failed',
  'send-failed',
  'turn-failed',
  'request-failed',
  'dispatcher-failed',
  'alarm',
  'crashed',
]);

/** Metrics made of the lines of the technical log: times of turns and commands, and how often what happened. */
export const makeInstruments = (meter: Meter): ((event: EventName, fields: Fields) => void) => {
  const times = {
    turn: meter.createHistogram('mikrolaan.turn', {
      unit: 'ms',
      description: 'From an activity to its answer',
    }),
    command: meter.createHistogram('mikrolaan.command', {
      unit: 'ms',
      description: 'A command, waiting included',
    }),
  };
  const charge = meter.createHistogram('mikrolaan.command.charge', {
    unit: 'RU',
    description: 'Request units of Cosmos DB for a command',
  });
  const events = meter.createCounter('mikrolaan.events', { description: 'Lines of the technical log' });
  return (event, fields) => {
    const attributes = attributesOf(fields);
    if (event === 'turn' || event === 'command') times[event].record(fields.ms ?? 0, attributes);
    if (event === 'command' && fields.ru !== undefined) charge.record(fields.ru, attributes);
    if (COUNTED.has(event)) events.add(1, { event, ...attributes });
  };
};
