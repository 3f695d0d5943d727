package dev.pressmark.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTest {

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<ArticleInput> articles =
        List.of(
            new ArticleInput("a", "Über \uD83D\uDE42\n", "en-IE", null, null),
            new ArticleInput("b", "", "en", "2024-05-06", null));
    Task.Plan plan = new Task.Plan(-7, 2, 250, true, 1000);
    for (Subject subject :
        List.of(
            new Subject.InProcess("marks", "org.example.Marks"),
            new Subject.Program("mine", List.of("python3", "my system.py"), null),
            new Subject.Program("mine", List.of("x"), 1L << 30))) {
      Task task = new Task(subject, PublicationDay.GIVEN, articles, List.of("", "abc"), plan);
      Path file = folder.resolve("task");
      task.write(file);
      assertThat(Task.read(file)).isEqualTo(task);
    }
  }
}
