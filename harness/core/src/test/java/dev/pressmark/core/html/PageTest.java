package dev.pressmark.core.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the policy in the head of a page promises. */
class PageTest {

  private final String page =
      new Page("</title><script>x()</script>", "a \"b\" > c", "<main id=\"main\"></main>\n").html();

  @Test
  void thePolicyNamesTheOneScript() throws Exception {
    assertThat(page.split("<script", -1)).hasSize(2);
    String script =
        page.substring(page.indexOf("<script>") + "<script>".length(), page.indexOf("</script>"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
    assertThat(page)
        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .contains("content=\"default-src 'none';");
  }

  @Test
  void nothingIsFetched() {
    assertThat(page).doesNotContain("http:", "https:", "//fonts", "src=", "url(", "@import");
  }

  @Test
  void titleAndDescriptionAreText() {
    assertThat(page)
        .contains("<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</title>")
        .contains("<meta name=\"description\" content=\"a &quot;b&quot; &gt; c\">");
  }
}
