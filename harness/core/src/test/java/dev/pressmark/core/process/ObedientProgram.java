package dev.pressmark.core.process;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of its own that answers with one quote, the first four characters; or does what the
 * text, or an option {@code name=value}, says. It knows nothing but the JDK.
 */
public final class ObedientProgram {

  private static final Pattern FIELD =
      Pattern.compile("\"(op|article|text)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Map<String, String> options;
  private final List<String> seen = new ArrayList<>();

  private ObedientProgram(Map<String, String> options) {
    this.options = options;
  }

  /** Runs until there is nothing more to read. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> options = new java.util.HashMap<>();
    for (String arg : args) {
      options.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
    }
    new ObedientProgram(options).run();
  }

  private void run() throws IOException, InterruptedException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      switch (field(line, "op")) {
        case "hello" -> hello();
        case "article" -> article(line);
        case "link" -> say("{\"links\":" + links() + "}");
        default -> {
          return;
        }
      }
    }
  }

  private static String field(String line, String name) {
    Matcher matcher = FIELD.matcher(line);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2);
      }
    }
    return "";
  }

  private void say(String line) {
    out.print(line + "\n");
    out.flush();
  }

  private void hello() throws InterruptedException {
    switch (options.getOrDefault("hello", "")) {
      case "silent" -> Thread.sleep(Long.MAX_VALUE);
      case "exit" -> {
        System.err.println("no lamp");
        System.exit(7);
      }
      case "words" -> say("Hello to you, too.");
      default ->
          say(
              "{\"protocol\":\""
                  + options.getOrDefault("protocol", "pressmark.exec/1")
                  + "\",\"name\":\"obedient\",\"version\":\""
                  + options.getOrDefault("version", "1.2")
                  + "\",\"layers\":["
                  + options.getOrDefault("layers", "\"quotes\"").replace('\'', '"')
                  + "]}");
    }
  }

  private void article(String line) throws IOException, InterruptedException {
    String id = field(line, "article");
    String text = field(line, "text");
    seen.add(id);
    String asked = options.get("asked");
    if (asked != null) {
      Files.writeString(
          Path.of(asked), id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    String quotes = "[{\"id\":\"o1\",\"start\":0,\"end\":4}]";
    switch (text) {
      case "Exit." -> {
        System.err.println("out of oil\u0007");
        System.exit(3);
      }
      case "Hang." -> Thread.sleep(Long.MAX_VALUE);
      case "Speak." -> say("Reading the article now.");
      case "Babble." -> {
        while (true) {
          say("{}");
        }
      }
      case "Flood." -> System.err.print("a wave\n".repeat(100_000));
      case "Allocate." -> allocate();
      case "Confuse." -> id = "x0";
      case "Go past the end." -> quotes = "[{\"start\":0,\"end\":400}]";
      case "Answer dates." -> quotes = "[],\"dates\":[]";
      case "Refuse." -> {
        say("{\"article\":\"" + id + "\",\"error\":\"too long\\nfor me\"}");
        return;
      }
      case "Leave a child." -> leaveChild(true);
      case "Leave a child and hang." -> {
        leaveChild(false);
        Thread.sleep(Long.MAX_VALUE);
      }
      case "Warn." -> quotes = "[{\"start\":0,\"end\":4,\"mood\":\"fair\"}]";
      default -> {}
    }
    say(
        "{\"article\":\""
            + id
            + "\",\"quotes\":"
            + quotes
            + ",\"usage\":{\"inputTokens\":"
            + text.length()
            + ",\"price\":0.10,\"model\":\"none\"}}");
  }

  private static void allocate() throws InterruptedException {
    List<byte[]> held = new ArrayList<>();
    while (held.size() < 100) {
      byte[] more = new byte[8 << 20];
      java.util.Arrays.fill(more, (byte) 1);
      held.add(more);
      Thread.sleep(10);
    }
    Thread.sleep(Long.MAX_VALUE - held.size());
  }

  /** A process that outlives this one, whose parent may be gone. */
  private void leaveChild(boolean exit) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElseThrow());
    words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(ObedientProgram.class.getName(), "hello=silent"));
    Process child = new ProcessBuilder(words).redirectErrorStream(true).start();
    child.getOutputStream().write("{\"op\":\"hello\"}\n".getBytes(StandardCharsets.UTF_8));
    child.getOutputStream().flush();
    Files.writeString(Path.of(options.get("pids")), child.pid() + "\n");
    if (exit) {
      System.exit(0);
    }
  }

  private String links() {
    String links = options.getOrDefault("links", "first");
    return links.equals("first")
        ? "{\"articles\":[{\"a\":\""
            + seen.get(0)
            + "\",\"b\":\""
            + seen.get(1)
            + "\"}],\"utterances\":[[\""
            + seen.get(0)
            + "#o1\",\""
            + seen.get(1)
            + "#o1\"]]}"
        : links.replace('\'', '"').replace("FIRST", seen.get(0));
  }
}
