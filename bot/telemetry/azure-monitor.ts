import type { Span, Tracer } from '@opentelemetry/api';
import { within } from '../deadline.ts';
import { faultLine } from '../http/faults.ts';
import { allowed } from '../log/fields.ts';
import type { Log } from '../log/log.ts';
import { attributesOf, makeInstruments } from './instruments.ts';
import type { Telemetry } from './telemetry.ts';

const NAME = 'mikrolaan';
/** Telemetry that cannot leave is not worth a slow stop. */
const STOP_MS = 3_000;

const OFF = { enabled: false };
/** Every library's own watching is off: it would send addresses and texts that we do not choose. */
const INSTRUMENTATIONS = {
  http: OFF,
  azureSdk: OFF,
  mongoDb: OFF,
  mySql: OFF,
  postgreSql: OFF,
  redis: OFF,
  redis4: OFF,
  bunyan: OFF,
  winston: OFF,
  console: OFF,
};

/**
 * Starts Azure Monitor for a connection string of Application Insights. The library is loaded here and nowhere else:
 * it takes over a second, which only who has it set pays.
 */
export const startAzureMonitor = async (connectionString: string, plainLog: Log): Promise<Telemetry> => {
  // What the library tells its makers about itself, which nobody here has decided on.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  const { useAzureMonitor, shutdownAzureMonitor } = await import('@azure/monitor-opentelemetry');
  const { metrics, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api');
  useAzureMonitor({
    // What cannot be sent is lost rather than laid down in a folder of its own.
    azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
    instrumentationOptions: INSTRUMENTATIONS,
    enableLiveMetrics: false,
    enableStandardMetrics: false,
    // A programme has some turns a minute: all of them are kept.
    tracesPerSecond: 0,
    samplingRatio: 1,
  });
  const tracer: Tracer = trace.getTracer(NAME);
  const measure = makeInstruments(metrics.getMeter(NAME));

  const ended = (span: Span, error?: unknown): void => {
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: faultLine(error) });
    span.end();
  };

  const inSpan = <T>(name: string, kind: (typeof SpanKind)[keyof typeof SpanKind], work: () => Promise<T>) =>
    tracer.startActiveSpan(name, { kind }, async (span): Promise<T> => {
      try {
        const result = await work();
        ended(span);
        return result;
      } catch (error) {
        ended(span, error);
        throw error;
      }
    });

  return {
    log:
      (log) =>
      (event, given = {}) => {
        log(event, given);
        const { fields } = allowed(given);
        measure(event, fields);
        const span = trace.getActiveSpan();
        if (event === 'turn') span?.setAttributes(attributesOf(fields));
        else span?.addEvent(event, attributesOf(fields));
        if (event !== 'command') return;
        const startTime = Date.now() - (given.ms ?? 0);
        tracer.startSpan(`command ${given.intent}`, { startTime, attributes: attributesOf(fields) }).end();
      },
    store: (store) => ({
      ...store,
      read: (...args) => inSpan('store read', SpanKind.CLIENT, () => store.read(...args)),
      list: (...args) => inSpan('store list', SpanKind.CLIENT, () => store.list(...args)),
      commit: (...args) => inSpan('store commit', SpanKind.CLIENT, () => store.commit(...args)),
    }),
    outgoing: (teams) => ({
      ...teams,
      send: (...args) => inSpan('teams send', SpanKind.CLIENT, () => teams.send(...args)),
      update: (...args) => inSpan('teams update', SpanKind.CLIENT, () => teams.update(...args)),
    }),
    receive: (receive) => (activity) => inSpan('turn', SpanKind.SERVER, () => receive(activity)),
    async stop() {
      try {
        await within(STOP_MS, shutdownAzureMonitor());
      } catch (error) {
        plainLog('telemetry-failed', { fault: faultLine(error) });
      }
    },
  };
};
