import { text } from '../../domain/text.ts';
import type { FileRef } from '../files/file.ts';
import { refText } from '../files/file.ts';
import { makeFile } from '../files/make-file.ts';
import type { Recipe } from './recipe.ts';
import type { Spoken } from './spoken.ts';
import type { Scene } from './scene.ts';
import { madeCard } from './file-later.ts';
import { programmeFor, worldIn } from './scene.ts';
import { CHAT } from './words.ts';

const ABOUT: Readonly<Record<FileRef['file'], ReturnType<typeof text>>> = {
  book: text(
    'Månedens udbetalinger og indbetalinger. Filen indeholder borgernes navne.',
    "The month's payouts and repayments. The file holds the citizens' names.",
  ),
  access: text(
    'Alt om en borger, som udkast. Gennemgå den for andre personer, før borgeren får den.',
    'All about a citizen, as a draft. Read it through for other people before the citizen gets it.',
  ),
  evaluation: text(
    'Evalueringen til udvalget. Talbilag og data er fortrolige; den åbne sag er et udkast.',
    "The committee's evaluation. The annex and the data are confidential; the open paper is a draft.",
  ),
};

const FAILED: Readonly<Record<FileRef['file'], ReturnType<typeof text>>> = {
  book: CHAT.fileFailed,
  access: CHAT.accessFailed,
  evaluation: CHAT.evaluationFailed,
};

/** A file's way to its reader: Teams' question first, and once they said yes the file itself. Made anew each time. */
export const fileReply = async (
  scene: Scene,
  { kind, file: ref }: Recipe & { kind: 'offer-file' | 'send-file' | 'make-file' },
): Promise<Spoken> => {
  const { deps, talk, incoming } = scene;
  const { lang } = talk;
  const plain = (said: ReturnType<typeof text>): Spoken => ({ kind: 'text', text: said[lang] });
  const body = await programmeFor(scene, ref.file === 'access' ? ref.case : undefined);
  const file = body && (await makeFile(ref, worldIn(scene, body, ref.file)));
  if (file && 'refused' in file) return plain(file.refused);
  if (!file) return plain(CHAT.fileGone);
  if (kind === 'make-file' && deps.files.kind === 'links') {
    const made = madeCard(ref, lang, deps.files.linkTo(file));
    return { kind: 'card', card: made, summary: '' };
  }
  if (deps.files.kind !== 'consent') return plain(CHAT.fileGone);
  if (kind !== 'send-file')
    return {
      kind: 'message',
      message: {
        consent: {
          name: file.name,
          description: ABOUT[ref.file][lang],
          size: file.bytes.length,
          context: refText(ref),
        },
      },
    };
  const home = incoming.what.kind === 'file' ? incoming.what.to : undefined;
  if (!home || !(await deps.files.upload(home.uploadUrl, file))) return plain(FAILED[ref.file]);
  const { name, contentUrl, uniqueId, fileType } = home;
  return { kind: 'message', message: { file: { name, contentUrl, uniqueId, fileType } } };
};
