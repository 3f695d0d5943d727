package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description against the tables of the specification, ML Commons Croissant 1.1. */
class DataCroissantCommandTest {

  private static final Path DATASET = CommandLineTest.datasetFolder();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> ATOMIC =
      Set.of("sc:Boolean", "sc:Date", "sc:DateTime", "sc:Float", "sc:Integer", "sc:Text");

  private static JsonNode described() throws IOException {
    return JSON.readTree(Files.readString(DATASET.resolve("croissant.json")));
  }

  /** Renewed by {@code pressmark data croissant --dataset dataset --write}. */
  @Test
  void theFileIsWhatTheDatasetGives() throws IOException {
    Ran ran = Ran.of("data", "croissant", "--dataset", DATASET.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readString(DATASET.resolve("croissant.json")))
        .as("renew it: pressmark data croissant --dataset dataset --write")
        .isEqualTo(ran.out());
  }

  @Test
  void allPropertiesAreThereThatTheSpecificationRequires() throws IOException {
    JsonNode root = described();
    assertThat(root.propertyNames())
        .contains(
            "@context",
            "@type",
            "conformsTo",
            "description",
            "license",
            "name",
            "url",
            "creator",
            "datePublished",
            "distribution")
        .contains("keywords", "version", "inLanguage", "citeAs", "isLiveDataset");
    assertThat(root.path("@type").asString()).isEqualTo("sc:Dataset");
    assertThat(root.path("conformsTo").valueStream().map(JsonNode::asString))
        .contains("http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0");
    assertThat(root.path("datePublished").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(root.path("license").asString()).startsWith("https://spdx.org/licenses/");
    assertThat(root.path("citeAs").asString()).startsWith("@misc{");
    assertThat(root.path("creator").path(0).path("name").asString()).isNotBlank();
    assertThat(root.path("rai:dataCollection").asString()).contains("language model");
    assertThat(root.path("rai:dataLimitations").asString()).startsWith("English only");
    assertThat(root.path("rai:dataUseCases").asString()).contains("Not for");
  }

  @Test
  void everyTermOfTheVocabularyIsInTheContext() throws IOException {
    JsonNode root = described();
    Set<String> known = new HashSet<>(root.path("@context").propertyNames());
    Set<String> schemaOrg =
        Set.of(
            "name",
            "alternateName",
            "description",
            "version",
            "datePublished",
            "license",
            "url",
            "creator",
            "keywords",
            "inLanguage",
            "distribution",
            "contentUrl",
            "contentSize",
            "encodingFormat",
            "sha256");
    List<String> unknown = new ArrayList<>();
    collect(root, unknown);
    unknown.removeIf(
        name ->
            name.startsWith("@")
                || name.contains(":")
                || name.startsWith("splits/")
                || known.contains(name)
                || schemaOrg.contains(name));
    assertThat(unknown).isEmpty();
  }

  private static void collect(JsonNode node, List<String> names) {
    node.properties()
        .forEach(
            one -> {
              if (!one.getKey().equals("@context")) {
                names.add(one.getKey());
                collect(one.getValue(), names);
              }
            });
    if (node.isArray()) {
      node.forEach(element -> collect(element, names));
    }
  }

  @Test
  void idsAreUniqueAndEveryReferenceHasItsTarget() throws IOException {
    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    ids(described().path("distribution"), ids, references);
    ids(described().path("recordSet"), ids, references);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(references);
    assertThat(references).isNotEmpty();
  }

  /** An object of an id alone refers to another one. */
  private static void ids(JsonNode node, List<String> ids, List<String> references) {
    if (node.isObject() && node.has("@id")) {
      (node.size() == 1 ? references : ids).add(node.path("@id").asString());
    }
    node.forEach(child -> ids(child, ids, references));
  }

  @Test
  void filesHaveTheirDigestAndSetsHoldTheStories() throws IOException, NoSuchAlgorithmException {
    Set<String> described = new HashSet<>();
    for (JsonNode file : described().path("distribution")) {
      if (file.path("@type").asString().equals("cr:FileObject")) {
        byte[] bytes = Files.readAllBytes(DATASET.resolve(file.path("contentUrl").asString()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(file.path("sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(file.path("contentSize").asString()).isEqualTo(bytes.length + " B");
        described.add(file.path("contentUrl").asString());
      }
    }
    List<String> inSets = new ArrayList<>(List.of("MANIFEST.sha256"));
    String manifest = new String(Files.readAllBytes(DATASET.resolve("MANIFEST.sha256")), UTF_8);
    for (JsonNode set : described().path("distribution")) {
      if (set.path("@type").asString().equals("cr:FileSet")) {
        String regex = set.path("containedIn").path("transform").path(1).path("regex").asString();
        manifest
            .lines()
            .map(Pattern.compile(regex)::matcher)
            .filter(line -> line.matches())
            .forEach(line -> inSets.add(line.group(1)));
      }
    }
    assertThat(inSets).containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void everyFieldHasATypeAndAPathThatGivesAsManyValuesAsTheOthers() throws IOException {
    JsonNode story =
        JSON.readTree(Files.readString(DATASET.resolve("stories/dev/quarry-siren.json")));
    for (JsonNode set : described().path("recordSet")) {
      Set<Integer> sizes = new HashSet<>();
      for (JsonNode field : set.path("field")) {
        String type = field.path("dataType").asString();
        assertThat(ATOMIC.contains(type) || type.equals("sc:StructuredValue")).as(type).isTrue();
        JsonNode path = field.path("source").path("extract").path("jsonPath");
        if (path.isString()) {
          sizes.add(values(story, path.asString()).size());
        }
      }
      assertThat(sizes)
          .as(set.path("@id").asString())
          .hasSizeLessThanOrEqualTo(1)
          .doesNotContain(0);
    }
  }

  /** The part of JSONPath that is used: members, and all elements of an array. */
  private static List<JsonNode> values(JsonNode root, String path) {
    List<JsonNode> values = List.of(root);
    for (String step : path.substring(2).split("\\.", -1)) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode value : values) {
        JsonNode member = value.path(step.replace("[*]", ""));
        if (step.endsWith("[*]")) {
          member.forEach(next::add);
        } else if (!member.isMissingNode()) {
          next.add(member);
        }
      }
      values = next;
    }
    return values;
  }

  @Test
  void writingNeedsAFolderAndACitation() throws IOException {
    assertThat(Ran.of("data", "croissant", "--write").code()).isEqualTo(ExitCode.USAGE);
  }

  /** A heading that was renamed is said, and no property is lost. */
  @Test
  void aCardWithoutASectionIsNoSource(@TempDir Path folder) throws IOException {
    Path dataset = TinyDataset.of(folder, TinyDataset.story("The mill stood."));
    Files.copy(DATASET.resolve("CITATION.cff"), dataset.resolve("CITATION.cff"));
    String card = Files.readString(DATASET.resolve("README.md"));
    Files.writeString(dataset.resolve("README.md"), card.replace("## Known limits", "## Limits"));
    Ran.of("data", "manifest", "--dataset", dataset.toString());
    Ran ran = Ran.of("data", "croissant", "--dataset", dataset.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains("README.md: no section \"Known limits\" (allowed: ## Known limits)");
    assertThat(ran.out()).isEmpty();
  }
}
