package dev.pressmark.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Expected numbers that were made by other programs, one JSON object a line. */
public final class Oracles {
  private Oracles() {}

  /** All cases of a file, of which there are as many as said. */
  public static List<JsonNode> cases(String name, int count) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    try (InputStream in = Oracles.class.getResourceAsStream("/oracles/" + name + ".jsonl");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        cases.add(JsonMapper.shared().readTree(line));
      }
    }
    assertThat(cases).hasSize(count);
    return cases;
  }
}
