/** What the tool will not or cannot do; its text is for who runs the bot, with the way out. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
