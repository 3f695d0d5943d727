package dev.pressmark.cli;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.baselines.rules.marks.MarksExtractor;
import java.util.Set;

/** The baseline {@code marks} with 30 % more work: three articles of ten are read twice. */
public class SlowedMarks implements Extractor {

  private final Extractor marks = new MarksExtractor();

  @Override
  public String name() {
    return "slowed-marks";
  }

  @Override
  public String version() {
    return marks.version();
  }

  @Override
  public String description() {
    return "for tests";
  }

  @Override
  public Set<Layer> layers() {
    return marks.layers();
  }

  @Override
  public Session open(SessionRequest request) throws Exception {
    Session session = marks.open(request);
    int[] asked = {0};
    return article -> answer(session, article, asked[0]++);
  }

  ArticlePrediction answer(Session session, ArticleInput article, int asked) throws Exception {
    if (asked % 10 < 3) {
      ArticlePrediction unused = session.extract(article);
    }
    return session.extract(article);
  }

  /** The same, which after a thousand articles answers every second one with nothing. */
  public static final class Skipping extends SlowedMarks {

    @Override
    ArticlePrediction answer(Session session, ArticleInput article, int asked) throws Exception {
      return asked > 1000 && asked % 2 == 0 ? ArticlePrediction.NOTHING : session.extract(article);
    }
  }
}
