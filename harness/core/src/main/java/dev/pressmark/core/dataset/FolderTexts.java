package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts in the files of a folder and of the folders below, recognised by the digest of their exact
 * bytes. Nothing is read before the first text is wanted, and then each file once; a text itself is
 * read again when it is asked for. Links to folders are not followed; files of more than {@value
 * #LARGEST} bytes are passed over. Safe for threads.
 */
public final class FolderTexts implements TextSource {

  private static final int LARGEST = 4 << 20;
  private static final int MOST = 100_000;

  private final Path folder;
  private final int most;
  private @Nullable Map<String, Path> exact;
  private @Nullable Map<String, Path> changed;

  private FolderTexts(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /**
   * The texts in a folder.
   *
   * @throws InvalidInputException if there is no such folder
   */
  public static FolderTexts of(Path folder) {
    return of(folder, MOST);
  }

  static FolderTexts of(Path folder, int most) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidInputException(
          Location.ofFile(folder.toString()), "no folder", "a folder with the texts of articles");
    }
    return new FolderTexts(folder, most);
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException if the folder cannot be read, holds too many files, or the text
   *     is not in UTF-8
   */
  @Override
  public synchronized Optional<String> find(String sha256) {
    if (exact == null) {
      exact = new TreeMap<>();
      for (Path file : files()) {
        exact.putIfAbsent(Digests.sha256(read(file)), file);
      }
    }
    Path file = exact.get(sha256);
    if (file == null) {
      return Optional.empty();
    }
    byte[] bytes = read(file);
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new InvalidInputException(
          Location.ofFile(file.toString()), "the file was changed while it was read", "");
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(
          Location.ofFile(file.toString()), "the text is not in UTF-8", "UTF-8");
    }
  }

  /** A file that would be the text but for byte order mark and line ends. */
  @Override
  public synchronized Optional<String> nearMiss(String sha256) {
    if (changed == null) {
      changed = new TreeMap<>();
      for (Path file : files()) {
        for (String form : otherForms(read(file))) {
          changed.putIfAbsent(Digests.sha256(form.getBytes(UTF_8)), file);
        }
      }
    }
    return Optional.ofNullable(changed.get(sha256))
        .map(
            file ->
                file
                    + " would be it but for a byte order mark or its line ends; the exact bytes are"
                    + " wanted, with LF");
  }

  /** What a download or an editor may have made different. */
  private static List<String> otherForms(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    String plain =
        (text.startsWith("\uFEFF") ? text.substring(1) : text)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    String trimmed = plain.endsWith("\n") ? plain.substring(0, plain.length() - 1) : plain;
    return List.of(plain, trimmed, plain + "\n");
  }

  /** All files that may be texts, in path order: of equal files always the same one is taken. */
  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder.toRealPath(), new Collector(files));
    } catch (IOException e) {
      throw Unreadable.because(folder.toString(), e);
    }
    Collections.sort(files);
    return files;
  }

  private byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Unreadable.because(file.toString(), e);
    }
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<Path> files;
    private int seen;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++seen > most) {
        throw new InvalidInputException(
            Location.ofFile(folder.toString()),
            "more than " + most + " files",
            "a folder with the texts of articles");
      }
      // The attributes are those of a link, not of the file behind it.
      if (Files.isRegularFile(file) && file.toFile().length() <= LARGEST) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
