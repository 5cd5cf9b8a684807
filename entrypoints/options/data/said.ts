/** What came of something that was asked for: a sentence, or why it could not be done. Empty where there is nothing to say. */
export interface Said {
  words?: string;
  failure?: string;
}
