package dev.pressmark.baselines.rules.quotes;

/** What may follow or surround a verb that reports; the head of {@code cue-verbs.txt} explains. */
enum Frame {
  CLAUSE,
  THAT,
  WH,
  TO,
  OBJECT,
  ASIDE,
  GERUND,
  NAME,
  WORDS
}
