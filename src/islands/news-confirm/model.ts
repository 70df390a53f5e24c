/** The words of the box, in the reader's language; `{when}` stands for a moment. */
export interface ConfirmWords {
  ask: string;
  button: string;
  answer: string;
  again: string;
  confirmed: string;
  right: string;
  wrong: string;
  open: string;
  trouble: string;
  choose: string;
  yes: string;
  no: string;
}
