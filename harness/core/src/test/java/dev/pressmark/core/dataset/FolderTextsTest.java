package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTextsTest {

  private static final String TEXT = "Ébauche of a page.\n“Two lines,” it has.\n";
  private static final String DIGEST = Digests.sha256(TEXT);

  @TempDir Path folder;

  @Test
  void findsATextByItsDigestWhateverItsName() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("deep/er/x.bin"), TEXT);
    Files.writeString(folder.resolve("other.txt"), "something else");
    FolderTexts texts = FolderTexts.of(folder);
    assertThat(texts.find(DIGEST)).contains(TEXT);
    assertThat(texts.find(Digests.sha256("nowhere"))).isEmpty();
  }

  @Test
  void wantsTheExactBytesAndTellsWhatComesClose() throws IOException {
    Files.writeString(folder.resolve("dos.txt"), "\uFEFF" + TEXT.replace("\n", "\r\n"));
    FolderTexts texts = FolderTexts.of(folder);
    assertThat(texts.find(DIGEST)).isEmpty();
    assertThat(texts.nearMiss(DIGEST)).get().asString().contains("dos.txt would be it but for");
    assertThat(texts.nearMiss(Digests.sha256(TEXT.strip()))).isPresent();
    assertThat(texts.nearMiss(Digests.sha256(TEXT + "\n"))).isPresent();
    assertThat(texts.nearMiss(Digests.sha256("nowhere"))).isEmpty();
  }

  @Test
  void readsNothingBeforeATextIsWanted() throws IOException {
    FolderTexts texts = FolderTexts.of(folder);
    Files.writeString(folder.resolve("later.txt"), TEXT);
    assertThat(texts.find(DIGEST)).contains(TEXT);
  }

  @Test
  void linksInACircleEndTheSearchAtOnce() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.createSymbolicLink(below.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Files.writeString(below.resolve("page"), TEXT);
    assertThat(FolderTexts.of(folder).find(DIGEST)).contains(TEXT);
  }

  @Test
  void passesOverWhatIsTooLargeForAPage() throws IOException {
    String large = "x".repeat((4 << 20) + 1);
    String fits = large.substring(1);
    Files.writeString(folder.resolve("large"), large);
    Files.writeString(folder.resolve("fits"), fits);
    FolderTexts texts = FolderTexts.of(folder);
    assertThat(texts.find(Digests.sha256(large))).isEmpty();
    assertThat(texts.find(Digests.sha256(fits))).isPresent();
  }

  @Test
  void refusesAFolderWithTooManyFiles() throws IOException {
    for (int i = 0; i < 4; i++) {
      Files.writeString(folder.resolve("f" + i), "x");
    }
    assertThat(FolderTexts.of(folder, 4).find(DIGEST)).isEmpty();
    FolderTexts texts = FolderTexts.of(folder, 3);
    assertThatThrownBy(() -> texts.find(DIGEST))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("more than 3 files");
  }

  @Test
  void refusesATextThatIsNotInUtf8() throws IOException {
    byte[] latin = "Ébauche".getBytes(ISO_8859_1);
    Files.write(folder.resolve("latin"), latin);
    FolderTexts texts = FolderTexts.of(folder);
    assertThatThrownBy(() -> texts.find(Digests.sha256(latin)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("latin: the text is not in UTF-8");
  }

  @Test
  void refusesATextThatIsChangedMeanwhile() throws IOException {
    Path page = folder.resolve("page");
    Files.writeString(page, TEXT);
    FolderTexts texts = FolderTexts.of(folder);
    assertThat(texts.find(DIGEST)).isPresent();
    Files.write(page, "changed".getBytes(UTF_8));
    assertThatThrownBy(() -> texts.find(DIGEST))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("page: the file was changed");
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, TEXT);
    for (Path wrong : new Path[] {file, folder.resolve("missing")}) {
      assertThatThrownBy(() -> FolderTexts.of(wrong))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(wrong + ": no folder");
    }
  }

  @Test
  void tellsOfAFolderThatIsGone() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    FolderTexts texts = FolderTexts.of(gone);
    Files.delete(gone);
    assertThatThrownBy(() -> texts.find(DIGEST))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("gone: cannot be read: there is no such file or folder");
  }
}
