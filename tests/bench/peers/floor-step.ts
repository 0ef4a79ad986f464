import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startFloor } from './floor-server.ts';
import { BEGIN, DONE, QUESTIONS } from './said.ts';

/**
 * The floor of a guided dialog: the echo's, and each turn reads where the conversation stands and has its answer on disk
 * (WAL, synchronous FULL: as durable as the product's) before a word is said.
 */
const db = new DatabaseSync(join(process.env['DATA_DIR'] ?? '.', 'floor.db'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS talk (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
const read = db.prepare('SELECT body FROM talk WHERE id = ?');
const write = db.prepare(
  'INSERT INTO talk VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
);

interface Talk {
  /** How many questions are answered; none is asked before the first word. */
  readonly at: number;
  readonly answers: Readonly<Record<string, string>>;
}

const talkOf = (id: string): Talk => {
  const row = read.get(id);
  return row ? (JSON.parse(String(row['body'])) as Talk) : { at: QUESTIONS.length, answers: {} };
};

const next = ({ at, answers }: Talk, said: string): Talk => {
  const question = QUESTIONS[at];
  if (!question) return { at: said === BEGIN ? 0 : at, answers: {} };
  const fits = question.choices?.includes(said) ?? said !== '';
  return fits ? { at: at + 1, answers: { ...answers, [question.name]: said } } : { at, answers };
};

startFloor(({ conversation, text }) => {
  const talk = next(talkOf(conversation.id), text);
  write.run(conversation.id, JSON.stringify(talk));
  return QUESTIONS[talk.at]?.ask ?? DONE;
});
