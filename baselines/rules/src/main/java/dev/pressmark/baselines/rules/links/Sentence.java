package dev.pressmark.baselines.rules.links;

/**
 * A sentence of a page.
 *
 * @param range its words, by position
 * @param stems the different stems in it that carry weight, ascending
 * @param furniture whether it belongs to the page and not to the article: masthead, headline,
 *     credits, prompts
 */
record Sentence(Range range, StemSet stems, boolean furniture) {}
