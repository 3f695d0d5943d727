package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of a text. Holds the tables and no state: one reader serves any number of threads
 * and texts. Every text is answered, the empty one too; the time is linear in its length.
 */
public final class DateReader {

  private static final Grammar TABLES = Grammar.load();

  private final Grammar grammar;

  /** A reader with the tables of this package. */
  public DateReader() {
    this(TABLES);
  }

  DateReader(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Reads one article.
   *
   * @param article the text, and the day of publication if the run gives it
   * @return the expressions found, and the day of publication
   */
  public DatedText read(ArticleInput article) {
    String text = article.text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Expression> expressions = new ArrayList<>();
    PageOrder order = new PageOrder();
    Tense tense = new Tense(grammar);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      List<Lexeme> words = Lexemes.of(text, paragraph.start(), paragraph.end());
      for (Matcher.Match match : new Matcher(grammar, words).matches()) {
        Span span = new Span(words.get(match.from()).start(), words.get(match.to() - 1).end());
        order.see(match.meaning(), words.get(match.from()));
        String before = match.from() == 0 ? "" : words.get(match.from() - 1).word();
        expressions.add(
            new Expression(
                span, match.meaning(), tense.of(words, match.from(), match.to()), i, before));
      }
    }
    String given = article.publication();
    boolean monthFirst = order.isMonthFirst(given);
    Publication shown = new PublicationReader(text, paragraphs, monthFirst).read(expressions);
    Publication publication = given == null ? shown : new Publication(given, shown.updated());
    return new DatedText(text, expressions, publication, day(publication), monthFirst);
  }

  /** A page that was updated mostly speaks on the day of the update. */
  private static @Nullable LocalDate day(Publication publication) {
    String value = publication.updated() == null ? publication.value() : publication.updated();
    return value == null ? null : Anchor.firstDay(value);
  }
}
