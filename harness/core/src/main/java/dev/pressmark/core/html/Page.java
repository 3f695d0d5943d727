package dev.pressmark.core.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page: style and script stand inside, nothing is fetched, and a policy in its head lets no other
 * script run than this one, whatever a name or a text holds.
 *
 * @param title of the window; plain text
 * @param description one sentence for whoever finds the page; plain text
 * @param body all that is seen, with an element {@code main} of the id {@code main}; HTML
 */
public record Page(String title, String description, String body) {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; script-src 'sha256-"
          + digest("\n" + SCRIPT)
          + "'";

  /** The whole document. */
  public String html() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="
        """
            .stripTrailing()
        + POLICY
        + """
        ">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="
        """
            .stripTrailing()
        + Html.escape(description)
        + "\">\n<title>"
        + Html.escape(title)
        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n"
        + STYLE
        + """
        </style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        """
        + body
        + "<script>\n"
        + SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a policy names a script: SHA-256 in base 64. */
  private static String digest(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
