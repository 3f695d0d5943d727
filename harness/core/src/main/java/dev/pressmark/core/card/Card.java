package dev.pressmark.core.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.survey.Profile;
import dev.pressmark.core.survey.Profiles;
import dev.pressmark.core.survey.Survey;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The card of a dataset with the parts that are made by program:
 *
 * <ul>
 *   <li>{@code composition}: what each split holds;
 *   <li>{@code phenomena}: every phenomenon and its minimum;
 *   <li>{@code agreement}: how far the two passes agree, from {@value #AGREEMENT}, which has to be
 *       about the very files of {@code annotation};
 *   <li>{@code realism}: how the dataset reads beside real corpora, from {@value #REALISM} and the
 *       dataset.
 * </ul>
 *
 * The same files give the same card.
 */
public final class Card {

  /** The card's name in a dataset. */
  public static final String FILE = "README.md";

  /** The agreement of the passes, as {@code pressmark agree --json} prints it. */
  public static final String AGREEMENT = "figures/agreement.json";

  /** Profiles of other corpora, as {@code pressmark data stats --save-profiles} writes them. */
  public static final String REALISM = "figures/realism.json";

  private static final String OWN = "Pressmark";

  private final Dataset dataset;
  private final DatasetFiles files;
  private final SortedMap<String, String> passes;
  private final Problems problems;
  private boolean hasParts;

  private Card(Dataset dataset, DatasetFiles files, Map<String, String> passes, Problems problems) {
    this.dataset = dataset;
    this.files = files;
    this.passes = new TreeMap<>(passes);
    this.problems = problems;
  }

  /**
   * The card with every part between marks made anew.
   *
   * @param passes the digests of the files of {@code annotation}, by name from the story's folder
   *     on, as {@code ferry-ramp/pass-a.json}
   * @param problems takes unknown parts, a card without any, figures that cannot be read, and an
   *     agreement of other passes
   */
  public static String renewed(
      Dataset dataset, DatasetFiles files, Map<String, String> passes, Problems problems) {
    Card card = new Card(dataset, files, passes, problems);
    String renewed =
        MarkedPage.renewed(page(files, problems), files.name(FILE), card::part, problems);
    if (!card.hasParts && problems.isEmpty()) {
      problems.add(
          Location.ofFile(files.name(FILE)),
          "no part that is made by program",
          "at least one, between <!-- generated: NAME --> and <!-- /generated -->");
    }
    return renewed;
  }

  /** Bytes that are no text would be lost when the card is written. */
  private static String page(DatasetFiles files, Problems problems) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(files.read(FILE))).toString();
    } catch (CharacterCodingException e) {
      problems.add(Location.ofFile(files.name(FILE)), "bytes that are not UTF-8", "UTF-8");
      return "";
    }
  }

  private @Nullable List<String> part(String name) {
    hasParts = true;
    return switch (name) {
      case "composition" -> CardTables.composition(Survey.of(dataset));
      case "phenomena" -> CardTables.phenomena(Survey.of(dataset));
      case "agreement" -> agreement();
      case "realism" -> realism();
      default -> null;
    };
  }

  private List<String> agreement() {
    String name = files.name(AGREEMENT);
    AgreementFile read = AgreementFile.read(files.read(AGREEMENT), name, problems);
    if (read == null) {
      return List.of();
    }
    if (!read.passes().equals(passes)) {
      List<String> changed = new ArrayList<>(passes.keySet());
      changed.removeIf(pass -> Objects.equals(passes.get(pass), read.passes().get(pass)));
      read.passes().keySet().stream()
          .filter(pass -> !passes.containsKey(pass))
          .forEach(changed::add);
      problems.add(
          Location.ofFile(name),
          "an agreement of other passes: " + String.join(", ", changed),
          "that of the files in annotation; renew it with pressmark agree --json");
    }
    return CardTables.agreement(read);
  }

  private List<String> realism() {
    List<Profile> profiles = new ArrayList<>();
    profiles.add(
        Profile.of(
            OWN, dataset.stories().stream().filter(story -> story.split() != Split.REAL).toList()));
    List<Profile> others =
        new ArrayList<>(Profiles.read(files.read(REALISM), files.name(REALISM), problems));
    others.sort(Comparator.comparing(Profile::name));
    profiles.addAll(others);
    return CardTables.realism(profiles);
  }
}
