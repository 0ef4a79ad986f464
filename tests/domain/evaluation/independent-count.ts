import { DatabaseSync } from 'node:sqlite';
import type { Period } from '../../../domain/evaluation/figure.ts';
import type { PastEntry } from '../../../domain/history.ts';

/** What of the log still holds, what was put right of it, and what that comes to: `day` it counts on, `n` how much. */
const VIEWS = `create table log (c, entry, day, type, data);
create view kept as select * from log where (c, entry) not in (select c, data->>'entry' from log where type = 'undone');
create view live as select *, 1 n from kept where type not like 'loan-%' or (c, entry) not in
  (select c, data->>'entry' from kept where type = 'loan-reversed');
create view dated as select c, entry, type, coalesce(data->>'date', data->>'on') day, data, data->>'amount' n from live;
create view fix as select c, entry, data, coalesce(data->>'notice', data->>'entry') x from live where type like '%corrected';
create view undo as select c, data->>'notice' x from live where type in ('reopened', 'returned-to-line', 'withdrawn');
create view applied as select c, data->>'recommendation' r, 1 n, coalesce((select data->>'applicationDate' from fix where
  c = log.c and data->>'applicationDate' is not null order by entry desc limit 1), data->>'applicationDate') day
  from kept log where type = 'referred';
create view began as select c, 1 n, coalesce((select data->>'$.course.start' from fix where c = live.c and
  x = live.data->>'notice' order by entry desc limit 1), data->>'start') day from live where type = 'enrolled'
  and data->>'goesOn' is null and (c, data->>'notice') not in (select c, x from undo where x is not null);
create view over as select c, 1 n, data->>'sent' sent, it->>'date' day, it->>'phase' phase, it->>'early' early from
  (select *, coalesce((select data->'ending' from fix where c = live.c and x = live.data->>'notice' order by entry desc
  limit 1), data) it from live where type = 'discharged') where (c, data->>'notice') not in
  (select c, x from undo where x is not null);
create view held as select c, 1 n, it->>'date' day, it->>'attendance' came, it->'types' kinds, it->>'minutes' time from
  (select c, iif(exists (select 1 from fix where c = live.c and x = live.entry), (select data->'now' from fix where
  c = live.c and x = live.entry order by entry desc limit 1), data) it from live where type = 'activity-logged')
  where it is not null;
create view no as select c, entry, 1 n, day from dated where type = 'refusal-sent' and (c, entry) not in
  (select c, entry from live where type = 'discharged');
create view decided as select c, 1 n, day, min(entry) from (select c, entry, day from no union all select c, entry, day
  from live where type = 'waitlisted' or (type = 'enrolled' and data->>'goesOn' is null)) group by c;`;

/** Asks the lines of a log, each question by itself: no case is put together. What is done by day has one date everywhere. */
export const askLog = (log: Iterable<readonly PastEntry[]>) => {
  const lines = new DatabaseSync(':memory:');
  lines.exec(VIEWS);
  const add = lines.prepare('insert into log values (?, ?, ?, ?, ?)');
  for (const { deed, events } of [...log].flat())
    for (const { case: number, type, data } of events)
      add.run(number, deed.seq, deed.at.slice(0, 10), type, JSON.stringify(data));
  return (question: string, { from, to }: Period) => {
    const sums = 'coalesce(sum(n), 0) value, count(distinct c) citizens';
    return { ...lines.prepare(`select ${sums} from (${question}) where day between ? and ?`).get(from, to) };
  };
};
