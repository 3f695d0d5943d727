package dev.pressmark.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of its own that answers every article with one quote, after a pause; it knows nothing
 * but the JDK. Texts of some lengths make it end instead.
 */
public final class FirstWord {

  private static final Pattern ARTICLE = Pattern.compile("\"article\":\"([^\"]*)\"");

  private FirstWord() {}

  /** The command that runs it, on the Java of these tests. */
  static String command(int pauseMillis) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path classes = Path.of("target/test-classes").toAbsolutePath();
    return "exec:\""
        + java.toString().replace("\\", "\\\\")
        + "\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \""
        + classes.toString().replace("\\", "\\\\")
        + "\" "
        + FirstWord.class.getName()
        + " "
        + pauseMillis;
  }

  /** Runs until there is nothing more to read. */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.contains("\"op\":\"hello\"")) {
        out.print(
            "{\"protocol\":\"pressmark.exec/1\",\"name\":\"first-word\",\"version\":\"1\","
                + "\"layers\":[\"quotes\"]}\n");
      } else if (line.contains("\"op\":\"article\"")) {
        if ((line.length() - line.indexOf("\"text\"")) % 3 == 0) {
          System.err.println("a length I do not like");
          System.exit(2);
        }
        Thread.sleep(Integer.parseInt(args[0]));
        Matcher matcher = ARTICLE.matcher(line);
        matcher.find();
        out.print(
            "{\"article\":\""
                + matcher.group(1)
                + "\",\"quotes\":[{\"start\":0,\"end\":5}],\"usage\":{\"pages\":1}}\n");
      } else {
        return;
      }
      out.flush();
    }
  }
}
