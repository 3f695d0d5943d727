package dev.pressmark.wire;

/** The words of the conversation with a program, for both of its ends. */
public final class Protocol {

  /** Name and version. */
  public static final String VERSION = "pressmark.exec/1";

  /** Greets: what the run is about. */
  public static final String HELLO = "hello";

  /** Asks for the answer for one article. */
  public static final String ARTICLE = "article";

  /** Asks for links between all articles that were asked for. */
  public static final String LINK = "link";

  /** Ends the conversation. */
  public static final String END = "end";

  /** The kind of links between articles. */
  public static final String ARTICLE_LINKS = "articles";

  /** The kind of links between quotes. */
  public static final String UTTERANCE_LINKS = "utterances";

  private Protocol() {}
}
