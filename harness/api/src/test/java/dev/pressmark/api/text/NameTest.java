package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three forms of a name. */
class NameTest {

  private static final String[] TITLES = {
    "Mr", "Mrs.", "Dr", "PROF.", "Lt. Col.", "Prime Minister", "former", "Cllr", "Rt. Hon."
  };
  private static final String[] FIRST = {"Ada", "J. R.", "Siobhán", "Kim", "Otto M."};
  private static final String[] LAST = {"Holm", "Lloyd-Rees", "O'Dea", "von der Aue", "al-Sabbah"};

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mrs Ada Holm; mrs ada holm; ada holm; holm; -",
        "The Courier; courier; courier; -; courier",
        "Cllr Lloyd-Rees; cllr lloyd rees; lloyd rees; -; lloyd rees",
        "the Mayor; mayor; mayor; -; mayor",
        "A. Holm; a holm; a holm; holm; -",
        "a Holm; holm; holm; -; holm",
        "Dr. J.R. Holm Jr., MD; dr jr holm jr md; jr holm jr; holm; -",
        "Mr; mr; mr; -; mr",
        "D. R. Holm; dr holm; dr holm; holm; -",
        "Malcolm X; malcolm x; malcolm x; x; -",
        "Ursula von der Aue; ursula von der aue; ursula von der aue; aue; -",
        "Von der Aue; von der aue; von der aue; aue; aue",
        "Al Gore; al gore; al gore; gore; -",
        "al Gore; al gore; al gore; gore; gore",
        "…; ''; ''; -; -",
      })
  void forms(String name, String form, String untitled, String surname, String bareSurname) {
    Name read = Name.of(name);
    assertThat(read.form()).isEqualTo(form.replace("''", ""));
    assertThat(read.untitled()).isEqualTo(untitled.replace("''", ""));
    assertThat(read.surname().orElse("-")).isEqualTo(surname);
    assertThat(read.bareSurname().orElse("-")).isEqualTo(bareSurname);
  }

  @Test
  void formsOfRandomNames() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String name = any(FIRST, random) + " " + any(LAST, random);
      String titled = any(TITLES, random) + " " + any(TITLES, random) + " " + name;
      Name read = Name.of(name);
      assertThat(Name.of(titled).untitled()).as("seed %d: %s", seed, titled).isEqualTo(read.form());
      assertThat(Name.of(titled).surname()).as("seed %d", seed).isEqualTo(read.surname());
      Name shouted = Name.of(titled.toUpperCase(Locale.ROOT) + "'S");
      assertThat(shouted.form()).as("seed %d", seed).isEqualTo(Name.of(titled).form());
      assertThat(shouted.untitled()).as("seed %d", seed).isEqualTo(read.untitled());
      assertThat(Name.of(read.form()).form()).as("seed %d", seed).isEqualTo(read.form());
    }
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
