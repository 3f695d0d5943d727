package dev.pressmark.core.process;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.prediction.ArticleAnswer;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.PredictionVisitor;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of a program as it gave them, one line each, written as they come: a file of
 * predictions under the names that the program sees. Whoever reads it again gets the same answers
 * from the same bytes by the same reader. Failures are not in it: they are tried again.
 *
 * <p>A line that was not written to its end, because this process was killed, is cut off.
 */
final class Journal implements AnswerLog, Closeable {

  private final OutputStream out;
  private final Map<String, Answered> answered;
  private final Set<String> written = new HashSet<>();

  private Journal(OutputStream out, Map<String, Answered> answered) {
    this.out = out;
    this.answered = Map.copyOf(answered);
    this.written.addAll(answered.keySet());
  }

  /**
   * Begins a journal, or goes on with one.
   *
   * @param named the articles by the names the program sees
   * @throws InvalidInputException if there is one that is not of this run, or that nobody wants to
   *     go on with
   * @throws IOException if it cannot be read or written
   */
  static Journal open(
      JournalPlace place, ProgramHello hello, VisibleArticles articles, ArticleIndex named)
      throws IOException {
    byte[] header = header(hello, articles, place.datasetVersion());
    byte[] old = Files.exists(place.file()) ? whole(Files.readAllBytes(place.file())) : new byte[0];
    if (old.length > 0 && !place.resume()) {
      throw invalid(
          place,
          "the answers of a run that was interrupted",
          "no such file, or --resume to go on with it");
    }
    if (old.length == 0) {
      Files.write(place.file(), header);
    } else {
      if (!startsWith(old, header)) {
        throw invalid(place, "another run: " + firstLine(old), firstLine(header));
      }
      Files.write(place.file(), old);
    }
    Map<String, Answered> answered = read(old, place, articles, named);
    OutputStream out = Files.newOutputStream(place.file(), StandardOpenOption.APPEND);
    return new Journal(out, answered);
  }

  private static byte[] header(ProgramHello hello, VisibleArticles articles, String dataset) {
    Json.Obj system =
        Json.object()
            .put("name", hello.system().name())
            .put("version", hello.system().version())
            .putIfPresent("url", hello.system().url());
    Json header =
        Json.object()
            .put("format", PredictionHeader.FORMAT)
            .put("system", system)
            .put("layers", Json.array(hello.layers(), (Layer layer) -> Json.of(layer.word())))
            .put("track", articles.track().word())
            .put("publication", articles.publication().word())
            .put("offsets", hello.offsets().word())
            .put("dataset", dataset);
    return (JsonOut.line(header) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** As far as the end of the last whole line. */
  private static byte[] whole(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static String firstLine(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  private static InvalidInputException invalid(JournalPlace place, String found, String allowed) {
    Problems problems = new Problems();
    problems.add(Location.ofFile(place.file().toString()), found, allowed);
    return new InvalidInputException(problems);
  }

  /** The answers by the names the program sees. */
  private static Map<String, Answered> read(
      byte[] bytes, JournalPlace place, VisibleArticles articles, ArticleIndex named)
      throws IOException {
    Map<String, String> names = new HashMap<>();
    articles.realIds().forEach((name, id) -> names.put(id, name));
    Map<String, Answered> answered = new HashMap<>();
    PredictionVisitor taking =
        new PredictionVisitor() {
          @Override
          public void article(ArticleAnswer answer) {
            answered.put(
                names.get(answer.article()),
                new Answered(answer.prediction(), answer.usage(), List.of()));
          }

          @Override
          public void links(PredictedLinks links, int line) {
            throw new IllegalStateException("no links are written");
          }
        };
    Problems problems = new Problems();
    new PredictionReader(named)
        .stream(new ByteArrayInputStream(bytes), place.file().toString(), problems, taking);
    problems.throwIfAny();
    return answered;
  }

  /** What was answered before this run began, by the names the program sees. */
  Map<String, Answered> answered() {
    return answered;
  }

  @Override
  public synchronized void add(String article, byte[] line) {
    if (!written.add(article)) {
      return;
    }
    byte[] whole = Arrays.copyOf(line, line.length + 1);
    whole[line.length] = '\n';
    try {
      out.write(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
