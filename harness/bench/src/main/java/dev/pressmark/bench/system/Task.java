package dev.pressmark.bench.system;

import dev.pressmark.api.Term;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fork is told, in a file: texts and no labels, and of the answers that were scored only
 * their digests.
 *
 * @param subject what is opened
 * @param publication whether the articles carry their day of publication
 * @param articles what is read
 * @param digests of the answers that were scored, one for each article; of a linker one, of its
 *     links, empty where they are not known
 * @param plan how it is read
 */
record Task(
    Subject subject,
    PublicationDay publication,
    List<ArticleInput> articles,
    List<String> digests,
    Plan plan) {

  /** The system property that names the file. */
  static final String PROPERTY = "pressmark.bench.task";

  /**
   * How articles are read.
   *
   * @param seed of names, orders, last lines and grown articles
   * @param threads sessions side by side
   * @param blockMillis how long a block of passes should take
   * @param repeats whether every second pair of blocks shows the same texts again and again
   * @param size of a linker's collection; 0 for the articles as they are
   */
  record Plan(long seed, int threads, long blockMillis, boolean repeats, int size) {}

  /** Copies the lists. */
  Task {
    articles = List.copyOf(articles);
    digests = List.copyOf(digests);
  }

  /** The task of this fork. */
  static Task ofThisFork() throws IOException {
    String file = System.getProperty(PROPERTY);
    if (file == null) {
      throw new IllegalStateException("no task: this benchmark is run by pressmark bench");
    }
    return read(Path.of(file));
  }

  /** Writes it. */
  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      write(out, subject);
      write(out, publication.word());
      out.writeInt(articles.size());
      for (ArticleInput article : articles) {
        write(out, article.id());
        write(out, article.text());
        write(out, article.language());
        write(out, article.publication());
      }
      out.writeInt(digests.size());
      for (String digest : digests) {
        write(out, digest);
      }
      out.writeLong(plan.seed);
      out.writeInt(plan.threads);
      out.writeLong(plan.blockMillis);
      out.writeBoolean(plan.repeats);
      out.writeInt(plan.size);
    }
  }

  /** Reads one. */
  static Task read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Subject subject = subject(in);
      PublicationDay publication =
          Term.find(PublicationDay.class, need(in)).orElseThrow(IOException::new);
      List<ArticleInput> articles = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        articles.add(new ArticleInput(need(in), need(in), need(in), string(in), null));
      }
      List<String> digests = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        digests.add(need(in));
      }
      Plan plan =
          new Plan(in.readLong(), in.readInt(), in.readLong(), in.readBoolean(), in.readInt());
      return new Task(subject, publication, articles, digests, plan);
    }
  }

  private static void write(DataOutputStream out, Subject subject) throws IOException {
    write(out, subject.name());
    if (subject instanceof Subject.InProcess system) {
      write(out, system.className());
    } else if (subject instanceof Subject.Program program) {
      write(out, (String) null);
      out.writeInt(program.command().size());
      for (String word : program.command()) {
        write(out, word);
      }
      Long limit = program.memoryLimit();
      out.writeLong(limit == null ? 0 : limit);
    }
  }

  private static Subject subject(DataInputStream in) throws IOException {
    String name = need(in);
    String className = string(in);
    if (className != null) {
      return new Subject.InProcess(name, className);
    }
    List<String> words = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(need(in));
    }
    long limit = in.readLong();
    return new Subject.Program(name, words, limit == 0 ? null : limit);
  }

  private static void write(DataOutputStream out, @Nullable String string) throws IOException {
    byte[] bytes = string == null ? new byte[0] : string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(string == null ? -1 : bytes.length);
    out.write(bytes);
  }

  private static @Nullable String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static String need(DataInputStream in) throws IOException {
    String string = string(in);
    if (string == null) {
      throw new IOException("a string is missing");
    }
    return string;
  }
}
