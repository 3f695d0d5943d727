package dev.pressmark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.Layer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private final Result result = RandomResults.of(new Random(1), 8, "tern");

  private Signature of(String... articles) {
    return Signature.of(result.dataset(), List.of(articles), Layer.QUOTES, result.settings());
  }

  @Test
  void theLineComesBackAsItWas() {
    Signature signature = of("a", "b");
    assertThat(Signature.parse(signature.line())).isEqualTo(signature);
    assertThat(signature.line())
        .startsWith("gold:" + result.dataset().goldSha256() + "|articles:")
        .contains("|layer:quotes|track:end-to-end|publication:withheld|")
        .endsWith("|unit:story|resamples:400|seed:5|scorer:" + Result.SCORER);
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    assertThat(of("b", "a")).isEqualTo(of("a", "b"));
    assertThat(of("a", "b").differences(of("b", "a"))).isEmpty();
  }

  @Test
  void differencesAreNamed() {
    assertThat(of("a").differences(of("a", "b"))).containsExactly("articles", "ids");
    Signature other = Signature.parse(of("a").line().replace("|seed:5", "") + "|titles:2|odd");
    assertThat(of("a").differences(other)).containsExactly("seed", "titles", "odd");
    assertThat(of("a").shown("seed")).isEqualTo("5");
    assertThat(other.shown("seed")).isEqualTo("nothing");
    assertThat(other.shown("odd")).isEmpty();
  }
}
