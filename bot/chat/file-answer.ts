import type { FileRef } from '../files/file.ts';
import { readRef } from '../files/file.ts';
import { say } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { monthIn } from './sample-press.ts';
import type { Press, What } from './what.ts';
import { CHAT } from './words.ts';

type FileAnswer = What & { readonly kind: 'file' };

/** Yes or no to a file that Teams asked about; it is made now, with the rights the person has now. */
export const onFileAnswer = ({ talk }: Scene, { wanted, context }: FileAnswer): Reaction => {
  const file = readRef(context);
  if (!file) return { talk, recipes: [say(CHAT.unknownButton)] };
  return { talk, recipes: [wanted ? { kind: 'send-file', file } : say(CHAT.noFile)] };
};

const refIn = ({ data }: Press): FileRef | undefined => {
  if (data['file'] === 'evaluation')
    return readRef(`evaluation ${data['part'] ?? ''} ${data['from'] ?? ''} ${data['to'] ?? ''}`);
  if (data['file'] === 'access') return readRef(`access ${data['case'] ?? ''} ${data['format'] ?? ''}`);
  const month = monthIn(data['month'] ?? '');
  return month === undefined ? undefined : { file: 'book', month };
};

/** Somebody asks for a file: Teams asks them back, for it comes into their own files. */
export const askForFile = ({ talk }: Scene, press: Press): Reaction => {
  const file = refIn(press);
  if (!file) return { talk, recipes: [say(CHAT.unknownButton)] };
  return file.file === 'evaluation'
    ? { talk, recipes: [say(CHAT.fileComes), { kind: 'make-file', file }] }
    : { talk, recipes: [say(CHAT.fileBelow), { kind: 'offer-file', file }] };
};
