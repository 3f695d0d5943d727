package dev.pressmark.worker;

import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.wire.Descriptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs one system and answers for it over the wire: {@code java -cp worker.jar:system.jar
 * dev.pressmark.worker.Worker CLASS}. Whatever the system prints goes to standard error: standard
 * output belongs to the answers.
 *
 * <p>Exit code 0 after the end of the conversation, 1 where the system cannot be loaded or opened;
 * why is then the last line of standard error.
 */
public final class Worker {

  private Worker() {}

  /**
   * Answers until the end of the input.
   *
   * @param args the name of a public class with a public constructor without parameters
   */
  public static void main(String[] args) {
    InputStream requests = System.in;
    PrintStream answers = System.out;
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    int status = 1;
    try {
      if (args.length != 1) {
        throw new UnusableSystemException(args.length + " arguments; allowed: the name of a class");
      }
      NewsSystem system = SystemLoader.load(args[0]);
      converse(new SystemSession(system), requests, answers);
      status = 0;
    } catch (UnusableSystemException e) {
      if (e.getCause() != null) {
        e.getCause().printStackTrace();
      }
      System.err.println(e.getMessage());
    } catch (Throwable e) {
      e.printStackTrace();
      System.err.println(Descriptions.of(e));
    }
    System.err.flush();
    // The system may have left threads behind that would keep this process alive.
    Runtime.getRuntime().halt(status);
  }

  private static void converse(SystemSession session, InputStream requests, PrintStream answers)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Request request = RequestReader.read(line);
      if (request instanceof Request.End) {
        break;
      }
      answers.write((session.answer(request) + "\n").getBytes(StandardCharsets.UTF_8));
      answers.flush();
    }
    session.close();
  }
}
